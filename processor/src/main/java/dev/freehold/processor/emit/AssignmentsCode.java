package dev.freehold.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import dev.freehold.processor.model.Column;
import java.util.List;

/** Turns columns into parameters, and into the code that assigns those to them. */
final class AssignmentsCode {
    private AssignmentsCode() {}

    static List<ParameterSpec> parameters(Subject table, List<Column> columns) {
        return columns.stream().map(column -> parameter(table, column)).toList();
    }

    static ParameterSpec parameter(Subject table, Column column) {
        return ParameterSpec.builder(Types.parameter(table.entity(), column), column.property())
                .build();
    }

    static CodeBlock of(Subject table, List<Column> columns) {
        CodeBlock head = CodeBlock.of("$T.of($N)", RuntimeTypes.ASSIGNMENTS, table.entityConstant());
        List<CodeBlock> calls = columns.stream()
                .map(column -> CodeBlock.of(".with($N, $N)", table.columnConstant(column), column.property()))
                .toList();
        return calls.isEmpty() ? head : Layout.chain(head, calls);
    }
}
