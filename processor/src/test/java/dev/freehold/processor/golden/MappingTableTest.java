package dev.freehold.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.processor.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/mapping.md says of each rule is shown by cases, codes and tests that there are. */
final class MappingTableTest {
    private static final Path MODULE = Path.of(System.getProperty("basedir", ""));
    private static final Path REPOSITORY = MODULE.resolve("..");

    /** Between two cells; a pipe within a text would be written otherwise. */
    private static final Pattern CELLS = Pattern.compile("\\s*\\|\\s*");

    /** {@code FH041 (err-fh041-lob), ok-classes}: names and their separators. */
    private static final Pattern NAMES = Pattern.compile("[,\\s()]+");

    private static final String NOTHING = "—";

    /**
     * A row.
     *
     * @param rule its first cell
     * @param freehold its second cell
     * @param shownBy its last cell
     */
    private record Line(String rule, String freehold, String shownBy) {
        List<String> names() {
            return Arrays.stream(NAMES.split(shownBy))
                    .filter(name -> !name.isEmpty())
                    .toList();
        }
    }

    @Test
    void namesWhatThereIs() throws IOException {
        Map<String, String> tests = tests();
        Set<String> known = cases();
        Stream.of(ProblemCode.values()).map(Enum::name).forEach(known::add);
        List<String> unknown = new ArrayList<>();
        for (Line line : lines()) {
            for (String name : line.names()) {
                boolean isNothing = name.equals(NOTHING) && line.names().size() == 1;
                if (!isNothing && !known.contains(name) && !isTest(name, tests)) {
                    unknown.add(name + " in the row of " + line.rule());
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyRowSaysWhatShowsIt() throws IOException {
        assertThat(lines()).hasSizeGreaterThan(150).allSatisfy(line -> {
            assertThat(line.rule()).isNotBlank();
            assertThat(line.freehold()).isNotBlank();
            assertThat(line.names()).isNotEmpty();
        });
    }

    /** Cases are of the code beside them. */
    @Test
    void casesStandBehindTheirCode() throws IOException {
        assertThat(lines()).allSatisfy(line -> {
            List<String> codes = line.names().stream()
                    .filter(name -> name.startsWith("err-"))
                    .map(name -> name.substring("err-".length(), "err-fh000".length())
                            .toUpperCase(Locale.ROOT))
                    .toList();
            assertThat(line.names()).containsAll(codes);
        });
    }

    /** All of them, whichever one works on. */
    private static Set<String> cases() throws IOException {
        try (Stream<Path> entries = Files.list(MODULE.resolve("src/test/cases"))) {
            return entries.filter(Files::isDirectory)
                    .map(directory -> directory.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** {@code ShopTest}, or {@code ShopTest.aReviewIsItsAuthorsAlone}. */
    private static boolean isTest(String name, Map<String, String> tests) {
        int dot = name.indexOf('.');
        String source = tests.getOrDefault(dot < 0 ? name : name.substring(0, dot), "");
        return !source.isEmpty() && (dot < 0 || source.contains("void " + name.substring(dot + 1) + "("));
    }

    /** The sources of the test classes of all modules by their simple names. */
    private static Map<String, String> tests() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> modules = Files.list(REPOSITORY)) {
            for (Path root : modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList()) {
                try (Stream<Path> files = Files.walk(root)) {
                    for (Path file : files.filter(
                                    path -> path.getFileName().toString().endsWith("Test.java"))
                            .toList()) {
                        String name = file.getFileName().toString();
                        sources.merge(
                                name.substring(0, name.length() - ".java".length()),
                                Files.readString(file),
                                String::concat);
                    }
                }
            }
        }
        return sources;
    }

    /** The rows of all tables without their heads. */
    private static List<Line> lines() throws IOException {
        return Files.readAllLines(REPOSITORY.resolve("docs").resolve("mapping.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.endsWith("| shown by |"))
                .map(MappingTableTest::line)
                .toList();
    }

    private static Line line(String written) {
        String[] cells = CELLS.split(written.strip(), -1);
        assertThat(cells).as(written).hasSize(5); // with what is before the first pipe and after the last
        return new Line(cells[1], cells[2], cells[3]);
    }
}
