package dev.freehold.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Turns the columns of the primary key into the method that names one row. */
final class KeyMethod {
    private KeyMethod() {}

    static Optional<MethodSpec> of(Subject table) {
        List<Column> id = table.entity().idColumns();
        return id.isEmpty() ? Optional.empty() : Optional.of(method(table, id));
    }

    private static MethodSpec method(Subject table, List<Column> id) {
        Entity entity = table.entity();
        List<Input> inputs = Input.of(table, id::contains);
        List<String> tags = new ArrayList<>();
        inputs.forEach(input -> tags.add(JavadocText.parameter(input)));
        tags.add("@return the key, a condition that holds for at most one row");
        String which = id.size() == 1 ? "this id" : "these ids";
        CodeBlock assignments = AssignmentsCode.of(table, inputs);
        return MethodSpec.methodBuilder("key")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(JavadocText.of("The " + JavadocText.row(entity) + " with " + which + ".", tags))
                .returns(ParameterizedTypeName.get(RuntimeTypes.KEY, table.rowType()))
                .addParameters(AssignmentsCode.parameters(table, inputs))
                .addCode("return $T.of($L);\n", RuntimeTypes.KEY, assignments)
                .build();
    }
}
