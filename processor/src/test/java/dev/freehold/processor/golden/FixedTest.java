package dev.freehold.processor.golden;

import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever follows the advice in an error message has no further problem. */
final class FixedTest {
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void correctedInputCompilesWithoutAWord(Case golden, CompilerKind compiler) {
        if (!Files.isDirectory(golden.directory().resolve("fixed"))) {
            throw new AssertionError(golden + " has no fixed/ that shows the corrected input");
        }
        Clean.check(
                golden + ", fixed, " + compiler,
                Compilation.processed(compiler, golden.fixed(), golden.fixedOptions(), golden.work(compiler, "fixed")));
    }

    static Stream<Arguments> correctedInputCompilesWithoutAWord() {
        return EachCompiler.with(Case.failing());
    }
}
