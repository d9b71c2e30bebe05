package dev.freehold.processor.golden;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * One golden case: a directory with the sources that a user wrote and what is to become of them.
 * src/test/cases/README.md says what may stand in it.
 *
 * @param directory {@code src/test/cases/<name>}; the name starts with {@code ok-} or {@code err-}
 */
record Case(Path directory) {
    private static final Path MODULE = Path.of(System.getProperty("basedir", ""));

    /** {@code -Dgolden.cases=ok-rel.*} narrows a run while one works on some cases. */
    private static final String WANTED = System.getProperty("golden.cases", ".*");

    static List<Case> succeeding() {
        return named("ok-");
    }

    static List<Case> failing() {
        return named("err-");
    }

    static List<Case> all() {
        return Stream.concat(succeeding().stream(), failing().stream()).toList();
    }

    private static List<Case> named(String prefix) {
        try (Stream<Path> entries = Files.list(MODULE.resolve("src/test/cases"))) {
            return entries.filter(Files::isDirectory)
                    .filter(directory -> directory.getFileName().toString().startsWith(prefix))
                    .filter(directory -> directory.getFileName().toString().matches(WANTED))
                    .sorted()
                    .map(Case::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return directory.getFileName().toString();
    }

    boolean succeeds() {
        return name().startsWith("ok-");
    }

    /** What the user wrote. */
    List<SourceFile> input() {
        return SourceFile.in(directory.resolve("input"));
    }

    /**
     * What the user writes after reading the errors: the input with the files of {@code fixed/} in place of those at
     * the same place; an empty file only takes one away.
     */
    List<SourceFile> fixed() {
        SortedMap<String, SourceFile> sources = SourceFile.byLocation(directory.resolve("input"));
        sources.putAll(SourceFile.byLocation(directory.resolve("fixed")));
        return sources.values().stream()
                .filter(source -> !source.text().isBlank())
                .toList();
    }

    /** A program that uses the generated code. */
    List<SourceFile> run() {
        return SourceFile.in(directory.resolve("run"));
    }

    /** Programs that must not compile. */
    List<SourceFile> rejected() {
        return SourceFile.in(directory.resolve("rejected"));
    }

    /** The processor's options, such as {@code -Afoo=bar}. */
    List<String> options() {
        return list(directory.resolve("case.properties"), "options");
    }

    /** The options of the corrected input: {@code fixed/case.properties} replaces {@code case.properties}. */
    List<String> fixedOptions() {
        Path fixed = directory.resolve("fixed/case.properties");
        return Files.exists(fixed) ? list(fixed, "options") : options();
    }

    /** The names of the auth servers' dumps in {@code /auth} that the database gets before the generated schema. */
    List<String> authDumps() {
        return list(directory.resolve("case.properties"), "auth");
    }

    Path expected() {
        return directory.resolve("expected");
    }

    /** A directory for what a compilation reads and writes; it stays there until the next run, to be looked at. */
    Path work(CompilerKind compiler, String purpose) {
        return MODULE.resolve("target/golden").resolve(name()).resolve(compiler + "-" + purpose);
    }

    private static List<String> list(Path file, String key) {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        List<String> values = new ArrayList<>();
        for (String value : properties.getProperty(key, "").split(",", -1)) {
            if (!value.isBlank()) {
                values.add(value.strip());
            }
        }
        return values;
    }

    @Override
    public String toString() {
        return name();
    }
}
