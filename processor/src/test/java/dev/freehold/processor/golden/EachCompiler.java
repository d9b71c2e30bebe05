package dev.freehold.processor.golden;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Pairs cases with compilers, javac first. */
final class EachCompiler {
    private EachCompiler() {}

    static Stream<Arguments> with(List<Case> cases) {
        return cases.stream()
                .flatMap(golden -> Stream.of(CompilerKind.values()).map(compiler -> Arguments.of(golden, compiler)));
    }
}
