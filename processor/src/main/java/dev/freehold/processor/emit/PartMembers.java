package dev.freehold.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Construction;
import dev.freehold.processor.model.Construction.Accessor;
import dev.freehold.processor.model.Construction.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Turns each object of several columns into the constant that describes it, and the field with which queries select it.
 */
final class PartMembers {
    private PartMembers() {}

    /** Inner ones first, as outer ones name them. */
    static List<FieldSpec> constants(Subject table) {
        List<FieldSpec> constants = new ArrayList<>();
        List<Part> parts = table.entity().construction().parts();
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (table.isReadable(parts.get(i))) {
                constants.add(constant(table, parts.get(i)));
            }
        }
        return constants;
    }

    private static FieldSpec constant(Subject table, Part part) {
        ClassName type = Types.className(part.type());
        Construction construction = table.entity().construction();
        List<CodeBlock> calls = new ArrayList<>();
        for (String member : part.members()) {
            Optional<Part> inner = construction.part(member);
            Optional<Column> column = table.entity().byProperty(member);
            CodeBlock accessor = accessor(type, part, member);
            if (inner.isPresent()) {
                calls.add(CodeBlock.of(".part($N, $L)", table.partConstant(inner.get()), accessor));
            } else if (column.isPresent()) {
                calls.add(CodeBlock.of(".column($N, $L)", table.columnConstant(column.get()), accessor));
            }
        }
        calls.add(CodeBlock.of(".build()"));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.EMBEDDED, type),
                        table.partConstant(part),
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(Layout.brokenChain(
                        CodeBlock.of("$T.of($T::$N)", RuntimeTypes.EMBEDDED, table.tableType(), reader(part)), calls))
                .build();
    }

    private static CodeBlock accessor(ClassName type, Part part, String member) {
        Accessor accessor = part.accessors().stream()
                .filter(candidate -> candidate.property().equals(member))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(member + " is read without an accessor"));
        if (accessor.method() && !accessor.optional()) {
            return CodeBlock.of("$T::$N", type, accessor.member());
        }
        return CodeBlock.of(
                "part -> part.$N$L$L",
                accessor.member(),
                accessor.method() ? "()" : "",
                accessor.optional() ? ".orElse(null)" : "");
    }

    static List<FieldSpec> fields(Subject table) {
        return table.entity().construction().parts().stream()
                .filter(part -> table.isReadable(part) && !table.isConstant(part.property()))
                .map(part -> field(table, part))
                .toList();
    }

    private static FieldSpec field(Subject table, Part part) {
        ClassName type = Types.className(part.type());
        String said = JavadocText.sentence(part.comment());
        List<String> columns = table.columnsOf(part).stream().map(Column::name).toList();
        CodeBlock doc = CodeBlock.of(
                "The columns $L as one {@link $T}$L$L\n",
                JavadocText.codes(columns),
                type,
                said.isEmpty() ? "" : ": " + said.substring(0, said.length() - 1),
                part.nullable() ? "; null where all of them are." : ".");
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.SELECTION, table.start(), type),
                        part.property(),
                        Modifier.PUBLIC,
                        Modifier.FINAL)
                .addJavadoc(doc)
                .initializer("embedded($N)", table.partConstant(part))
                .build();
    }

    /** The methods that make the objects. */
    static List<MethodSpec> readers(Subject table) {
        return table.entity().construction().parts().stream()
                .map(part -> MethodSpec.methodBuilder(reader(part))
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(Types.className(part.type()))
                        .addParameter(RuntimeTypes.ROW, "row")
                        .addCode(ReadMethod.body(table, Types.className(part.type()), part.making()))
                        .build())
                .toList();
    }

    /** {@code readAddress}. */
    static String reader(Part part) {
        return "read" + Character.toUpperCase(part.property().charAt(0))
                + part.property().substring(1);
    }
}
