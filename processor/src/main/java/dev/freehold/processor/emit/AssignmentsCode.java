package dev.freehold.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import java.util.List;

/** Turns what a program gives into parameters, and into the code that assigns those to them. */
final class AssignmentsCode {
    private AssignmentsCode() {}

    static List<ParameterSpec> parameters(Subject table, List<Input> inputs) {
        return inputs.stream().map(input -> parameter(table, input)).toList();
    }

    static ParameterSpec parameter(Subject table, Input input) {
        return ParameterSpec.builder(Types.parameter(table.entity(), input), input.property())
                .build();
    }

    static CodeBlock of(Subject table, List<Input> inputs) {
        CodeBlock head = CodeBlock.of("$T.of($N)", RuntimeTypes.ASSIGNMENTS, table.entityConstant());
        List<CodeBlock> calls = inputs.stream()
                .map(input -> CodeBlock.of(".with($N, $N)", table.constant(input), input.property()))
                .toList();
        return calls.isEmpty() ? head : Layout.chain(head, calls);
    }
}
