package dev.freehold.processor.golden;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The generated schema and code do on a real PostgreSQL what the case's {@code Behaviour} demands, compiled by either
 * compiler.
 */
final class BehaviourTest {
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void generatedCodeWorks(Case golden, CompilerKind compiler) throws Exception {
        Behaviour.run(golden, compiler);
    }

    static Stream<Arguments> generatedCodeWorks() {
        return EachCompiler.with(Case.succeeding());
    }
}
