package dev.freehold.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.processor.model.AppModel;
import dev.freehold.processor.model.Auth.Role;
import dev.freehold.processor.model.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Turns the model into the class that lists all tables. */
final class AppSchemaClass {
    private AppSchemaClass() {}

    static TypeSpec.Builder of(AppModel model, List<String> converters, Naming naming) {
        List<CodeBlock> calls = new ArrayList<>();
        calls.add(tables(".tables", model.entities(), naming));
        if (!model.authTables().isEmpty()) {
            calls.add(tables(".authTables", model.authTables(), naming));
        }
        organizations(model)
                .ifPresent(table -> calls.add(
                        CodeBlock.of(".organizations($T.$N)", naming.tableType(table), naming.entityConstant(table))));
        model.organizationMembers()
                .ifPresent(members -> calls.add(
                        CodeBlock.of(".organizationMembers($T.$L)", naming.authTables(), Naming.ORGANIZATION_MEMBERS)));
        model.teamMembers()
                .ifPresent(members ->
                        calls.add(CodeBlock.of(".teamMembers($T.$L)", naming.authTables(), Naming.TEAM_MEMBERS)));
        model.teams()
                .flatMap(teams -> model.find(teams.table()))
                .filter(table -> table.idColumns().size() == 1)
                .ifPresent(table -> calls.add(
                        CodeBlock.of(".teams($T.$N)", naming.tableType(table), naming.entityConstant(table))));
        if (AuthNamesMethod.of(model).isPresent()) {
            calls.add(CodeBlock.of(".authNames($T.$L())", naming.authTables(), AuthNamesMethod.NAME));
        }
        if (model.rowLevelSecurity()) {
            calls.add(CodeBlock.of(".rowLevelSecurity()"));
        }
        calls.add(CodeBlock.of(".describedBy(AppSchema.class)"));
        calls.add(CodeBlock.of(".build()"));
        CodeBlock head = CodeBlock.of("$T.of($S)", RuntimeTypes.SCHEMA, model.packageName());
        return TypeSpec.classBuilder(ClassName.get(model.packageName(), "AppSchema"))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(javadoc(model))
                .addAnnotations(described(model, converters))
                .addField(FieldSpec.builder(
                                RuntimeTypes.SCHEMA, "SCHEMA", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("Everything that queries of this schema can name.\n")
                        .initializer(Layout.brokenChain(head, calls))
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }

    /** The organizations, if an actor can be one: their ids are one column. */
    private static Optional<Entity> organizations(AppModel model) {
        List<Entity> all = model.authTables().stream()
                .filter(table -> table.auth()
                        .filter(auth -> auth.role() == Role.ORGANIZATION)
                        .isPresent())
                .filter(table -> table.idColumns().size() == 1)
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** A compilation that does not get all entities and converters finds the others by their names here. */
    private static List<AnnotationSpec> described(AppModel model, List<String> converters) {
        List<String> names = Stream.concat(
                        model.entities().stream()
                                .filter(entity -> entity.declaredBy().isEmpty())
                                .map(entity -> entity.type().qualifiedName()),
                        converters.stream())
                .toList();
        return model.entities().isEmpty() ? List.of() : List.of(DescribedAnnotation.of(names));
    }

    private static CodeBlock javadoc(AppModel model) {
        String whose = model.packageName().isEmpty() ? "the unnamed package" : JavadocText.code(model.packageName());
        String auth = model.authTables().isEmpty() ? "" : " and the auth tables they refer to";
        return JavadocText.of("The tables of " + whose + auth + "; {@code Database.open} takes it.");
    }

    private static CodeBlock tables(String method, List<Entity> entities, Naming naming) {
        List<CodeBlock> constants = entities.stream()
                .map(entity -> CodeBlock.of("$T.$N", naming.tableType(entity), naming.entityConstant(entity)))
                .toList();
        return Layout.call(CodeBlock.of("$L", method), constants);
    }
}
