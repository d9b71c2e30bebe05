package dev.freehold.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One mistake is one error. javac stops after the processors; ECJ goes on to generated code and to what uses it, so
 * there must be a table for the faulty entity, too, and it must compile.
 */
final class OneMistakeTest {
    /** A class or field of the user's stands where generated code needs its own. */
    private static final Set<String> TAKEN =
            Set.of("err-fh032-own-class", "err-fh032-table-class", "err-fh032-table-constant");

    @ParameterizedTest
    @MethodSource("dev.freehold.processor.golden.Case#failing")
    void nothingFollowsInGeneratedCode(Case golden) {
        List<Finding> followUps = Compilations.of(golden, CompilerKind.ECJ).findings().stream()
                .filter(finding -> !finding.fromProcessor() && finding.isError())
                .toList();
        if (!TAKEN.contains(golden.name())) {
            assertThat(followUps).isEmpty();
        }
    }
}
