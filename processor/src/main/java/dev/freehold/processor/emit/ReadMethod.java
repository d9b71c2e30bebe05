package dev.freehold.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Construction.Form;
import dev.freehold.processor.model.Construction.Making;
import dev.freehold.processor.model.Construction.Value;
import dev.freehold.processor.model.Construction.Writer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Turns the way to make an object into the method that reads it from a row. */
final class ReadMethod {
    private ReadMethod() {}

    static MethodSpec of(Subject table) {
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(table.rowType())
                .addParameter(RuntimeTypes.ROW, "row")
                .addCode(body(
                        table, table.rowType(), table.entity().construction().making()))
                .build();
    }

    static CodeBlock body(Subject table, ClassName type, Optional<Making> making) {
        if (making.isEmpty()) {
            return CodeBlock.builder()
                    .addStatement(
                            "throw new $T($S)",
                            IllegalStateException.class,
                            "Freehold reported an error in " + table.entity().type())
                    .build();
        }
        List<CodeBlock> arguments = making.get().arguments().stream()
                .map(value -> value(table, value))
                .toList();
        List<Writer> writers = making.get().writers();
        CodeBlock made = Layout.call(CodeBlock.of("new $T", type), arguments);
        if (writers.isEmpty()) {
            return CodeBlock.of("return $L;\n", made);
        }
        CodeBlock.Builder body = CodeBlock.builder().add("$T result = $L;\n", type, made);
        for (Writer writer : writers) {
            CodeBlock value = value(table, writer.value());
            body.add(
                    "$L;\n",
                    writer.method()
                            ? Layout.call(CodeBlock.of("result.$N", writer.member()), List.of(value))
                            : CodeBlock.of("result.$N = $L", writer.member(), value));
        }
        return body.addStatement("return result").build();
    }

    private static CodeBlock value(Subject table, Value value) {
        if (value instanceof Value.OfColumn column) {
            return table.entity()
                    .byProperty(column.property())
                    .map(found -> column(table, found, column))
                    .orElse(CodeBlock.of("null"));
        }
        if (value instanceof Value.OfPart part) {
            return table.entity()
                    .construction()
                    .part(part.property())
                    .map(found -> found.nullable() && table.isReadable(found)
                            ? CodeBlock.of("$N.read(row)", table.partConstant(found))
                            : CodeBlock.of("$N(row)", PartMembers.reader(found)))
                    .orElse(CodeBlock.of("null"));
        }
        return value instanceof Value.Related related ? related(table, related) : CodeBlock.of("null");
    }

    private static CodeBlock column(Subject table, Column column, Value.OfColumn value) {
        String method = column.nullable() && !value.required() ? "optional" : "required";
        CodeBlock read = CodeBlock.of("row.$L($N)", method, table.columnConstant(column));
        return value.optional() ? CodeBlock.of("$T.ofNullable($L)", Optional.class, read) : read;
    }

    /** What was not asked for is null or empty; what has no accessor is at fault, which is reported. */
    private static CodeBlock related(Subject table, Value.Related related) {
        Optional<Subject.Related> found = table.related(related.property());
        if (found.isEmpty() || related.form() == Form.NONE) {
            return CodeBlock.of("null");
        }
        String method = related.form() == Form.ONE ? "one" : "many";
        CodeBlock read = CodeBlock.of(
                "row.$L($L, $T.class)",
                method,
                found.get().steps(),
                Types.rowType(found.get().target()));
        return related.form() == Form.SET ? CodeBlock.of("new $T<>($L)", LinkedHashSet.class, read) : read;
    }
}
