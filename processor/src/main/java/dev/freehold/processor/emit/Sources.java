package dev.freehold.processor.emit;

import com.palantir.javapoet.TypeSpec;
import dev.freehold.processor.model.AppModel;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a model into the source files of all its generated classes. */
public final class Sources {
    private Sources() {}

    /**
     * The generated classes of a {@code @Freehold} package: a table for each entity, {@code AuthTables} if there are
     * any, and {@code AppSchema}.
     *
     * @param model the tables
     * @param descriptors for each entity the text from which a later compilation knows it again; an entity may have
     *     none
     * @param converters the converters that a later compilation has to know, by their qualified names
     * @param generatedAnnotationVisible whether the compilation sees {@code javax.annotation.processing.Generated}
     * @return the files: equal models give equal texts in equal order
     */
    public static List<SourceFile> of(
            AppModel model,
            Map<TypeRef, String> descriptors,
            List<String> converters,
            boolean generatedAnnotationVisible) {
        Naming naming = new Naming(model);
        Links links = new Links(model);
        FileText fileText = new FileText(naming, generatedAnnotationVisible);
        List<SourceFile> files = new ArrayList<>();
        for (Entity entity : model.entities()) {
            Subject subject = new Subject(entity, naming, links);
            TypeSpec.Builder table = TableClass.of(subject);
            TypeRef declaring = entity.declaredBy().orElse(entity.type());
            if (entity.declaredBy().isPresent()) {
                files.add(fileText.ofEntity(declaring, RowClass.of(subject)));
            }
            Optional.ofNullable(descriptors.get(entity.type()))
                    .map(descriptor -> DescriptionClass.of(entity.type(), descriptor))
                    .ifPresent(table::addType);
            files.add(fileText.ofEntity(declaring, table));
        }
        if (!model.authTables().isEmpty()) {
            files.add(fileText.ofPackage(AuthTablesClass.of(model, naming, links)));
        }
        files.add(fileText.ofPackage(AppSchemaClass.of(model, converters, naming)));
        return List.copyOf(files);
    }
}
