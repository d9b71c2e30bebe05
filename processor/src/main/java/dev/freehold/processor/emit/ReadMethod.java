package dev.freehold.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.Entity.Construction;
import dev.freehold.processor.model.Entity.Writer;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Turns the way to construct an entity into the method that reads it from a row. */
final class ReadMethod {
    private ReadMethod() {}

    static MethodSpec of(Subject table) {
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(table.rowType())
                .addParameter(RuntimeTypes.ROW, "row")
                .addCode(body(table))
                .build();
    }

    private static CodeBlock body(Subject table) {
        Entity entity = table.entity();
        if (entity.construction() instanceof Construction.Setters setters) {
            return setters(table, setters.writers());
        }
        if (entity.construction() instanceof Construction.Missing) {
            return CodeBlock.builder()
                    .addStatement(
                            "throw new $T($S)",
                            IllegalStateException.class,
                            "Freehold reported an error in " + entity.type())
                    .build();
        }
        if (entity.construction() instanceof Construction.Partial partial) {
            return constructor(
                    table,
                    partial.parameters().stream()
                            .map(property -> entity.byProperty(property)
                                    .map(column -> value(table, column))
                                    .orElse(CodeBlock.of("null")))
                            .toList());
        }
        List<CodeBlock> values =
                entity.rowColumns().stream().map(column -> value(table, column)).toList();
        return constructor(table, values);
    }

    private static CodeBlock constructor(Subject table, List<CodeBlock> values) {
        CodeBlock constructor = CodeBlock.of("return new $T", table.rowType());
        return CodeBlock.of("$L;\n", Layout.call(constructor, values));
    }

    private static CodeBlock setters(Subject table, List<Writer> writers) {
        CodeBlock.Builder body =
                CodeBlock.builder().addStatement("$T result = new $T()", table.rowType(), table.rowType());
        for (Writer writer : writers) {
            table.entity()
                    .byProperty(writer.property())
                    .ifPresent(column -> body.addStatement(
                            writer.method() ? "result.$N($L)" : "result.$N = $L",
                            writer.member(),
                            value(table, column)));
        }
        return body.addStatement("return result").build();
    }

    private static CodeBlock value(Subject table, Column column) {
        String read = column.nullable() ? "optional" : "required";
        return CodeBlock.of("row.$L($N)", read, table.columnConstant(column));
    }
}
