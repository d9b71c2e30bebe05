package dev.freehold.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.Reference;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Turns each reference of another table into the method that is the way back. */
final class ToManyMethods {
    private ToManyMethods() {}

    static List<MethodSpec> of(Subject table) {
        return table.toManys().stream().map(way -> method(table, way)).toList();
    }

    private static MethodSpec method(Subject table, Subject.ToMany way) {
        Entity child = way.child();
        ClassName row = Types.rowType(child);
        List<CodeBlock> arguments = List.of(
                CodeBlock.of("$N", way.constant()),
                CodeBlock.of(
                        "$T.$N", table.naming().tableType(child), table.naming().entityConstant(child)));
        return MethodSpec.methodBuilder(way.reference().inverse())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadoc(table, way, row))
                .returns(ParameterizedTypeName.get(RuntimeTypes.MANY, table.start(), row))
                .addCode("$L;\n", Layout.call(CodeBlock.of("return toMany"), arguments))
                .build();
    }

    private static CodeBlock javadoc(Subject table, Subject.ToMany way, ClassName row) {
        List<String> columns = way.reference().ownColumns();
        CodeBlock summary = CodeBlock.of(
                "The rows of {@link $T} whose $L $L at this $L$L.",
                row,
                JavadocText.codes(columns),
                columns.size() == 1 ? "points" : "point",
                JavadocText.row(table.entity()),
                isToOne(way) ? ": at most one" : "");
        return JavadocText.of(summary, List.of("@return the way to them, for conditions, counts and loading"));
    }

    private static boolean isToOne(Subject.ToMany way) {
        Reference reference = way.reference();
        List<String> id = Column.names(way.child().idColumns());
        return !id.isEmpty() && reference.fromColumns().containsAll(id);
    }
}
