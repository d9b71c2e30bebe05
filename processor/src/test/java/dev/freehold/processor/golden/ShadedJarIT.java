package dev.freehold.processor.golden;

import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases again, with the jar that users get on the processor path. */
@EnabledIfSystemProperty(named = ProcessorUnderTest.JAR, matches = ".+")
final class ShadedJarIT {
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void outcomeIsAsExpected(Case golden, CompilerKind compiler) {
        Golden.check(golden, compiler);
    }

    static Stream<Arguments> outcomeIsAsExpected() {
        return EachCompiler.with(Case.all());
    }
}
