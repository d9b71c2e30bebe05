package dev.freehold.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What must not compile does not: javac reports an error on every line that ends in {@code // error}, and on no other.
 */
final class RejectedTest {
    @ParameterizedTest(name = "{0} {1}", allowZeroInvocations = true)
    @MethodSource
    void errorsAreOnTheMarkedLines(Case golden, String program) {
        SourceFile source = golden.rejected().stream()
                .filter(file -> file.name().equals(program))
                .findFirst()
                .orElseThrow();
        Compilation input = Compilations.of(golden, CompilerKind.JAVAC);
        Clean.check(golden.name(), input);
        Compilation compilation = Compilation.program(
                CompilerKind.JAVAC,
                List.of(source),
                input.classes(),
                golden.work(CompilerKind.JAVAC, "rejected-" + program));

        List<Long> marked = markedLines(source.text());
        assertThat(marked).as("lines marked // error in %s", program).isNotEmpty();
        assertThat(compilation.findings().stream()
                        .filter(finding -> finding.kind().equals("error"))
                        .map(Finding::line)
                        .distinct())
                .as("lines with errors in %s:%n%s", program, Finding.render(compilation.findings()))
                .containsExactlyElementsOf(marked);
    }

    static Stream<Arguments> errorsAreOnTheMarkedLines() {
        return Case.succeeding().stream()
                .flatMap(golden -> golden.rejected().stream().map(source -> Arguments.of(golden, source.name())));
    }

    private static List<Long> markedLines(String text) {
        List<String> lines = text.lines().toList();
        return LongStream.rangeClosed(1, lines.size())
                .filter(line -> lines.get((int) line - 1).stripTrailing().endsWith("// error"))
                .boxed()
                .toList();
    }
}
