package dev.freehold.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.freehold.processor.model.Reference;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Turns each reference into the method that joins its target. */
final class ToOneMethods {
    private ToOneMethods() {}

    static List<MethodSpec> of(Subject table) {
        return table.toOnes().stream().map(way -> method(table, way)).toList();
    }

    private static MethodSpec method(Subject table, Subject.ToOne way) {
        ClassName target = table.naming().tableType(way.target());
        List<CodeBlock> arguments = List.of(
                CodeBlock.of("$N", way.constant()),
                CodeBlock.of("$T.$N", target, table.naming().entityConstant(way.target())),
                CodeBlock.of("$T::new", target));
        return MethodSpec.methodBuilder(way.reference().name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadoc(table, way))
                .returns(ParameterizedTypeName.get(target, table.start()))
                .addCode("$L;\n", Layout.call(CodeBlock.of("return toOne"), arguments))
                .build();
    }

    private static CodeBlock javadoc(Subject table, Subject.ToOne way) {
        Reference reference = way.reference();
        String row = JavadocText.row(table.entity());
        String role = JavadocText.words(reference.name());
        return JavadocText.of(
                "Follows " + JavadocText.codes(reference.ownColumns()) + " to the " + role + " of the " + row + ".",
                List.of("@return the " + JavadocText.row(way.target()) + ", joined" + absence(way, row, role)));
    }

    private static String absence(Subject.ToOne way, String row, String role) {
        List<String> which = new ArrayList<>();
        boolean mayBeAbsent = way.reference().targetMayBeAbsent();
        boolean mayBeDeleted = way.target().deletedColumn().isPresent();
        if (way.reference().isOptional() && !mayBeAbsent) {
            which.add("without " + role);
        }
        if (mayBeAbsent || mayBeDeleted) {
            String how = mayBeAbsent ? mayBeDeleted ? "absent or deleted" : "absent" : "deleted";
            which.add("whose " + role + " is " + how);
        }
        if (which.isEmpty()) {
            return "";
        }
        return "; all of its columns are null for every " + row + " " + String.join(" or ", which);
    }
}
