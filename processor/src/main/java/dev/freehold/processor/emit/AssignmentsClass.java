package dev.freehold.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.processor.model.JavaType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The immutable class around assignments that inserts and patches are. */
final class AssignmentsClass {
    private static final String FIELD = "assignments";

    private AssignmentsClass() {}

    static TypeSpec of(Subject table, ClassName type, ClassName contract, CodeBlock summary, List<MethodSpec> withers) {
        TypeName assignments = ParameterizedTypeName.get(RuntimeTypes.ASSIGNMENTS, table.rowType());
        return TypeSpec.classBuilder(type)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L\n", summary)
                .addSuperinterface(ParameterizedTypeName.get(contract, table.rowType()))
                .addField(assignments, FIELD, Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(assignments, FIELD)
                        .addStatement("this.$N = $N", FIELD, FIELD)
                        .build())
                .addMethods(withers)
                .addMethod(MethodSpec.methodBuilder(FIELD)
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(assignments)
                        .addStatement("return $N", FIELD)
                        .build())
                .build();
    }

    static MethodSpec wither(Subject table, ClassName type, Input input, String summary, String result) {
        // A parameter of the field's name would hide it.
        String field = input.property().equals(FIELD) ? "this." + FIELD : FIELD;
        CodeBlock value = CodeBlock.of("$L.with($N, $N)", field, table.constant(input), input.property());
        return MethodSpec.methodBuilder(name(input))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(JavadocText.of(summary, List.of(JavadocText.parameter(input), "@return " + result)))
                .returns(type)
                .addParameter(AssignmentsCode.parameter(table, input))
                .addCode("return $L;\n", Layout.call(CodeBlock.of("new $T", type), List.of(value)))
                .build();
    }

    /** {@code Object.wait(long)} is final: a property of that name and type could not be set otherwise. */
    private static String name(Input input) {
        boolean clashes = input.property().equals("wait")
                && input instanceof Input.OfColumn value
                && value.column().javaType().kind() == JavaType.Kind.LONG;
        return clashes ? "wait_" : input.property();
    }
}
