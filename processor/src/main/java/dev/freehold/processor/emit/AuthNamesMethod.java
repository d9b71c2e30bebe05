package dev.freehold.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.freehold.processor.model.AppModel;
import dev.freehold.processor.model.AppModel.Membership;
import dev.freehold.processor.model.Auth;
import dev.freehold.processor.model.Auth.Role;
import dev.freehold.processor.model.Auth.Secret;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Entity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Turns the auth tables into the method that tells a check of credentials what they and their columns are called. */
final class AuthNamesMethod {
    static final String NAME = "names";

    /** The roles that the runtime knows, too. */
    private static final Set<Role> ROLES = Set.of(
            Role.USER,
            Role.SESSION,
            Role.ORGANIZATION,
            Role.MEMBER,
            Role.TEAM,
            Role.TEAM_MEMBER,
            Role.API_KEY,
            Role.SIGNING_KEY);

    private AuthNamesMethod() {}

    /** Empty if no auth table has a role that matters there. */
    static Optional<MethodSpec> of(AppModel model) {
        List<CodeBlock> tables = model.authTables().stream()
                .filter(table -> isTheOne(table, model))
                .map(table -> names(table, model))
                .toList();
        if (tables.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(MethodSpec.methodBuilder(NAME)
                .addModifiers(Modifier.STATIC)
                .returns(ArrayTypeName.of(RuntimeTypes.AUTH_NAMES))
                .addJavadoc(JavadocText.of("What the auth server's tables and columns are called, for checks of"
                        + " credentials. Names of secrets are among them, which no query reads."))
                .addCode("return new $T[] {\n$>$L$<\n};\n", RuntimeTypes.AUTH_NAMES, CodeBlock.join(tables, ",\n"))
                .build());
    }

    /** The columns that decide who somebody is, by the names that the runtime knows, whatever the auth schema says. */
    private static Map<String, String> decisive(Entity table, AppModel model) {
        Map<String, String> columns = new LinkedHashMap<>();
        table.deletedColumn().ifPresent(column -> columns.put("deletedAt", column.name()));
        membership(table, model.organizationMembers(), "organizationId", columns);
        membership(table, model.teamMembers(), "teamId", columns);
        return columns;
    }

    private static void membership(
            Entity table, Optional<Membership> membership, String group, Map<String, String> columns) {
        membership.filter(members -> members.table().equals(table.type())).ifPresent(members -> {
            columns.put("userId", nameOf(table, members.userProperty()));
            columns.put(group, nameOf(table, members.groupProperty()));
        });
    }

    private static String nameOf(Entity table, String property) {
        return table.columns().stream()
                .filter(column -> column.property().equals(property))
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** Whether there is no other table of its role, which would leave open where to look. */
    private static boolean isTheOne(Entity table, AppModel model) {
        Optional<Role> role = table.auth().map(Auth::role).filter(ROLES::contains);
        return role.isPresent()
                && model.authTables().stream()
                                .filter(other -> other.auth().map(Auth::role).equals(role))
                                .count()
                        == 1;
    }

    private static CodeBlock names(Entity table, AppModel model) {
        Auth auth = table.auth().orElseThrow();
        List<CodeBlock> calls = new ArrayList<>();
        table.idColumns().stream()
                .findFirst()
                .map(id -> id.type().base().name().toLowerCase(Locale.ROOT))
                .ifPresent(type -> calls.add(CodeBlock.of(".id($S)", type)));
        Map<String, String> columns = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            columns.put(column.property(), column.name());
        }
        for (Secret secret : auth.secrets()) {
            columns.put(secret.field(), secret.name());
        }
        columns.putAll(decisive(table, model));
        List<CodeBlock> same = columns.entrySet().stream()
                .filter(column -> column.getKey().equals(column.getValue()))
                .map(column -> CodeBlock.of("$S", column.getKey()))
                .toList();
        if (!same.isEmpty()) {
            calls.add(Layout.call(CodeBlock.of(".columns"), same));
        }
        columns.forEach((field, name) -> {
            if (!field.equals(name)) {
                calls.add(CodeBlock.of(".column($S, $S)", field, name));
            }
        });
        CodeBlock head = CodeBlock.of(
                "$T.of($T.Role.$L, $S, $S)",
                RuntimeTypes.AUTH_NAMES,
                RuntimeTypes.AUTH_NAMES,
                auth.role(),
                table.schema(),
                table.table());
        return Layout.brokenChain(head, calls);
    }
}
