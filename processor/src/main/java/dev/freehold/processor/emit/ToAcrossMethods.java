package dev.freehold.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Turns each way over a table that joins this one with another into the method that goes straight there. */
final class ToAcrossMethods {
    private ToAcrossMethods() {}

    static List<MethodSpec> of(Subject table) {
        return table.acrosses().stream().map(way -> method(table, way)).toList();
    }

    private static MethodSpec method(Subject table, Subject.ToAcross way) {
        ClassName row = Types.rowType(way.target());
        ClassName link = table.naming().tableType(way.link());
        List<CodeBlock> arguments = List.of(
                CodeBlock.of("$N", way.constant()),
                CodeBlock.of("$T.$N", link, table.naming().entityConstant(way.link())),
                CodeBlock.of("$T.$N", link, way.onward()),
                CodeBlock.of(
                        "$T.$N",
                        table.naming().tableType(way.target()),
                        table.naming().entityConstant(way.target())));
        CodeBlock summary = CodeBlock.of(
                "The rows of {@link $T} that a row of {@link $T} joins with this $L.",
                row,
                Types.rowType(way.link()),
                JavadocText.row(table.entity()));
        return MethodSpec.methodBuilder(way.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        JavadocText.of(summary, List.of("@return the way to them, for conditions, counts and loading")))
                .returns(ParameterizedTypeName.get(RuntimeTypes.MANY, table.start(), row))
                .addCode("$L;\n", Layout.call(CodeBlock.of("return across"), arguments))
                .build();
    }
}
