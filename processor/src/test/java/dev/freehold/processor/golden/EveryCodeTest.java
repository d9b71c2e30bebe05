package dev.freehold.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.processor.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code has a case that shows it with its fix, and an entry in docs/errors.md to which the messages lead. */
final class EveryCodeTest {
    /**
     * These need more than a directory: other processors, missing class files, a failing compiler. The tests of package
     * rounds show them.
     */
    private static final Set<ProblemCode> SHOWN_IN_ROUNDS =
            Set.of(ProblemCode.FH002, ProblemCode.FH038, ProblemCode.FH039);

    private static final Pattern CODE =
            Pattern.compile("(?m)^(?:\\S+\\.java:\\d+: )?(?:error|warning): \\[(FH\\d{3})] \\S");
    private static final Pattern END = Pattern.compile("(?m)^ {4}\\S.*  See docs/errors\\.md#(fh\\d{3})$");
    private static final Pattern PRINTED = Pattern.compile("(?ms)^It prints:\\n\\n```\\n(.*?)^```$");
    private static final Pattern HEADING = Pattern.compile("(?m)^## (FH\\d{3})$");

    @Test
    void hasACase() {
        Set<ProblemCode> shown = EnumSet.copyOf(SHOWN_IN_ROUNDS);
        for (Case golden : Case.failing()) {
            codes(errors(golden)).map(ProblemCode::valueOf).forEach(shown::add);
        }
        assertThat(shown).containsExactlyInAnyOrder(ProblemCode.values());
    }

    @Test
    void hasAnEntryInTheOrderOfTheCodes() throws IOException {
        assertThat(HEADING.matcher(document()).results().map(result -> result.group(1)))
                .containsExactly(Stream.of(ProblemCode.values()).map(Enum::name).toArray(String[]::new));
    }

    @Test
    void printsWhatItsEntrySays() throws IOException {
        String all = Case.failing().stream().map(EveryCodeTest::errors).collect(Collectors.joining());
        List<String> printed = PRINTED.matcher(document())
                .results()
                .map(result -> result.group(1))
                .toList();
        assertThat(printed).hasSameSizeAs(ProblemCode.values());
        assertThat(printed)
                .filteredOn(text -> SHOWN_IN_ROUNDS.stream().noneMatch(code -> text.contains("[" + code + "]")))
                .allMatch(all::contains);
    }

    @ParameterizedTest
    @MethodSource("dev.freehold.processor.golden.Case#failing")
    void messagesLeadToTheirEntry(Case golden) {
        String errors = errors(golden);
        List<String> anchors =
                codes(errors).map(code -> ProblemCode.valueOf(code).anchor()).toList();
        assertThat(END.matcher(errors).results().map(result -> result.group(1))).containsExactlyElementsOf(anchors);
        if (golden.name().startsWith("err-fh")) {
            assertThat(anchors).isNotEmpty().allMatch(anchor -> golden.name().startsWith("err-" + anchor + "-"));
        }
    }

    private static Stream<String> codes(String errors) {
        return CODE.matcher(errors).results().map(result -> result.group(1));
    }

    private static String errors(Case golden) {
        return FileTree.read(golden.expected()).getOrDefault("errors.txt", "");
    }

    private static String document() throws IOException {
        return Files.readString(Path.of(System.getProperty("basedir", ""), "..", "docs", "errors.md"));
    }
}
