package dev.freehold.security.lint;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The scripts that the processor is known to generate, since its golden tests compare them with these files.
 *
 * @param directory {@code processor/src/test/cases/ok-…}
 */
record GoldenCase(Path directory) {
    private static final Path PROCESSOR =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolveSibling("processor");

    private static final Set<String> SCRIPTS = Set.of("roles.sql", "schema.sql");

    static List<GoldenCase> all() {
        try (Stream<Path> entries = Files.list(PROCESSOR.resolve("src/test/cases"))) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith("ok-"))
                    .sorted()
                    .map(GoldenCase::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every generated script for a real database, that of the roles before that of the tables. */
    List<Path> scripts() {
        try (Stream<Path> files = Files.walk(directory.resolve("expected"))) {
            return files.filter(file -> SCRIPTS.contains(name(file)))
                    .sorted(Comparator.comparing(GoldenCase::name).thenComparing(Comparator.naturalOrder()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The scripts of the auth tables that must be there first. */
    List<String> authDumps() {
        Properties properties = new Properties();
        Path file = directory.resolve("case.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Arrays.stream(properties.getProperty("auth", "").split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(GoldenCase::authDump)
                .toList();
    }

    private static String authDump(String name) {
        Path shipped = PROCESSOR.resolveSibling("auth-schemas").resolve(name + ".sql");
        Path ofTests = PROCESSOR.resolve("src/test/resources/auth").resolve(name + ".sql");
        return read(Files.exists(shipped) ? shipped : ofTests);
    }

    static String read(Path script) {
        try {
            return Files.readString(script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    @Override
    public String toString() {
        return name(directory);
    }
}
