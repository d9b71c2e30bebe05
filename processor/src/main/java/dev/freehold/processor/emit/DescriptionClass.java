package dev.freehold.processor.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.processor.model.TypeRef;
import javax.lang.model.element.Modifier;

/**
 * Turns an entity's descriptor into the nested class that bears it: at the end of the table, where it is in no reader's
 * way.
 */
final class DescriptionClass {
    private DescriptionClass() {}

    static TypeSpec of(TypeRef entity, String descriptor) {
        return TypeSpec.classBuilder("Description")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(JavadocText.of("What a later compilation knows of {@code " + entity.simpleName()
                        + "} when it does not get its source."))
                .addAnnotation(DescribedAnnotation.of(DescribedAnnotation.pieces(descriptor)))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();
    }
}
