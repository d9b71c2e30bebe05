package dev.freehold.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.processor.model.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * Turns an entity that no class declares into the class of its rows. It is as a record would be, and none: javac 17
 * fails on a generated record of which an earlier compilation left the class file.
 */
final class RowClass {
    private RowClass() {}

    static TypeSpec.Builder of(Subject table) {
        List<Column> columns = table.entity().rowColumns();
        TypeSpec.Builder type = TypeSpec.classBuilder(table.rowType())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("$L\n", JavadocText.sentence(table.entity().comment()));
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(JavadocText.of(
                        "A row.", columns.stream().map(JavadocText::parameter).toList()));
        List<MethodSpec> accessors = new ArrayList<>();
        for (Column column : columns) {
            TypeName value = Types.parameter(table.entity(), column);
            String name = column.property();
            type.addField(FieldSpec.builder(value, name, Modifier.PRIVATE, Modifier.FINAL)
                    .build());
            constructor.addParameter(value, name).addStatement("this.$N = $N", name, name);
            accessors.add(MethodSpec.methodBuilder(name)
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc("The value of $L.\n\n@return the value\n", JavadocText.code(column.name()))
                    .returns(value)
                    .addStatement("return $N", name)
                    .build());
        }
        return type.addMethod(constructor.build())
                .addMethods(accessors)
                .addMethod(equals(table, columns))
                .addMethod(hashCode(columns))
                .addMethod(toString(table, columns));
    }

    private static MethodSpec equals(Subject table, List<Column> columns) {
        CodeBlock.Builder same = CodeBlock.builder().add("other instanceof $T that", table.rowType());
        for (Column column : columns) {
            same.add("\n&& $T.equals($N, that.$N)", Objects.class, column.property(), column.property());
        }
        return MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addParameter(
                        ClassName.get(Object.class)
                                .annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE)
                                        .build()),
                        "other")
                .addCode("return $>$>$L$<$<;\n", same.build())
                .build();
    }

    private static MethodSpec hashCode(List<Column> columns) {
        List<CodeBlock> values = columns.stream()
                .map(column -> CodeBlock.of("$N", column.property()))
                .toList();
        return MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(int.class)
                .addCode("return $T.hash($L);\n", Objects.class, CodeBlock.join(values, ", "))
                .build();
    }

    private static MethodSpec toString(Subject table, List<Column> columns) {
        CodeBlock.Builder text = CodeBlock.builder();
        String before = table.entity().type().simpleName() + "[";
        for (Column column : columns) {
            text.add("$S + $N + ", before + column.property() + "=", column.property());
            before = ", ";
        }
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addCode("return $L$S;\n", text.build(), "]")
                .build();
    }
}
