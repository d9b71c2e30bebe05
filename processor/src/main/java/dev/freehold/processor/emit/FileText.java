package dev.freehold.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.processor.model.TypeRef;
import java.util.List;

/**
 * Turns a generated class into the text of its file: marked as generated, null-marked, with imports and a comment that
 * says where it comes from.
 */
final class FileText {
    private final Naming naming;
    private final boolean generatedAnnotationVisible;

    FileText(Naming naming, boolean generatedAnnotationVisible) {
        this.naming = naming;
        this.generatedAnnotationVisible = generatedAnnotationVisible;
    }

    SourceFile ofEntity(TypeRef entity, TypeSpec.Builder type) {
        String origin = "Generated from " + entity.qualifiedName() + ". Do not edit; change the annotations on "
                + entity.simpleName() + ".";
        return file(entity.packageName(), origin, type, List.of(entity));
    }

    SourceFile ofPackage(TypeSpec.Builder type) {
        String packageName = naming.packageName();
        String origin = "Generated from the entities of "
                + (packageName.isEmpty() ? "the unnamed package" : packageName)
                + ". Do not edit; change their annotations.";
        return file(packageName, origin, type, List.of());
    }

    private SourceFile file(String packageName, String origin, TypeSpec.Builder type, List<TypeRef> originating) {
        type.addAnnotation(RuntimeTypes.NULL_MARKED);
        if (generatedAnnotationVisible) {
            type.addAnnotation(AnnotationSpec.builder(RuntimeTypes.GENERATED)
                    .addMember("value", "$S", "dev.freehold.processor.FreeholdProcessor")
                    .build());
        }
        type.alwaysQualify(naming.hiddenJavaLangNames(packageName).toArray(String[]::new));
        TypeSpec built = type.build();
        String text = JavaFile.builder(packageName, built)
                .addFileComment("$L", origin)
                .skipJavaLangImports(true)
                .indent("    ")
                .build()
                .toString();
        String qualifiedName = packageName.isEmpty() ? built.name() : packageName + "." + built.name();
        return new SourceFile(qualifiedName, Typesetting.of(text), originating);
    }
}
