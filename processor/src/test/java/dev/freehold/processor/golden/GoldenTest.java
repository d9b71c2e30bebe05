package dev.freehold.processor.golden;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The processor writes and says what the cases expect, byte by byte, under both compilers. */
final class GoldenTest {
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void outcomeIsAsExpected(Case golden, CompilerKind compiler) {
        Golden.check(golden, compiler);
    }

    static Stream<Arguments> outcomeIsAsExpected() {
        return EachCompiler.with(Case.all());
    }
}
