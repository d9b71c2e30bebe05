package dev.freehold.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.processor.model.AppModel;
import dev.freehold.processor.model.AppModel.Membership;
import dev.freehold.processor.model.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Turns the auth schema into one class that nests a table class for each of its tables. */
final class AuthTablesClass {
    private AuthTablesClass() {}

    static TypeSpec.Builder of(AppModel model, Naming naming, Links links) {
        TypeSpec.Builder type = TypeSpec.classBuilder(naming.authTables())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("The tables of the auth server, with the ways back to the application's. Read-only.\n")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        List<Subject> tables = new ArrayList<>();
        for (Entity entity : model.authTables()) {
            tables.add(new Subject(entity, naming, links));
        }
        for (Subject table : tables) {
            type.addField(EntityConstants.root(table));
            type.addType(TableClass.of(table).addModifiers(Modifier.STATIC).build());
        }
        membership(tables, model.organizationMembers(), Naming.ORGANIZATION_MEMBERS, "organization")
                .ifPresent(type::addField);
        membership(tables, model.teamMembers(), Naming.TEAM_MEMBERS, "team").ifPresent(type::addField);
        AuthNamesMethod.of(model).ifPresent(type::addMethod);
        return type;
    }

    private static Optional<FieldSpec> membership(
            List<Subject> tables, Optional<Membership> membership, String name, String group) {
        return membership.flatMap(members -> tables.stream()
                .filter(table -> table.entity().type().equals(members.table()))
                .findFirst()
                .map(table -> membership(table, members, name, group)));
    }

    private static FieldSpec membership(Subject table, Membership members, String name, String group) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$T.$N", table.tableType(), table.entityConstant()));
        for (String property : List.of(members.userProperty(), members.groupProperty())) {
            table.entity()
                    .byProperty(property)
                    .map(column -> CodeBlock.of("$T.$N", table.tableType(), table.columnConstant(column)))
                    .ifPresent(arguments::add);
        }
        List<CodeBlock> roles = members.roleProperty().flatMap(table.entity()::byProperty).stream()
                .map(column -> CodeBlock.of(".withRoles($T.$N)", table.tableType(), table.columnConstant(column)))
                .toList();
        CodeBlock of = CodeBlock.of("$T.of", RuntimeTypes.MEMBERSHIP);
        return FieldSpec.builder(RuntimeTypes.MEMBERSHIP, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Who belongs to which $L$L.\n", group, roles.isEmpty() ? "" : ", and as what")
                .initializer(
                        roles.isEmpty()
                                ? Layout.call(of, arguments)
                                : Layout.brokenChain(Layout.head(of, arguments), roles))
                .build();
    }
}
