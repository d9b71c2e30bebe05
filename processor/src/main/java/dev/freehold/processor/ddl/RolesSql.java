package dev.freehold.processor.ddl;

import dev.freehold.processor.model.AppModel;
import dev.freehold.processor.model.Auth.Role;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.Reference;
import dev.freehold.processor.model.Reference.Pair;
import dev.freehold.processor.model.Scope;
import dev.freehold.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns the model into the script of roles: who owns the tables, who runs the program, and the functions that tell by
 * the auth tables who acts. An administrator runs it before {@code schema.sql}, and again whenever it has changed.
 */
public final class RolesSql {
    private final AppModel model;
    private final SecurityFunctions functions;
    private final List<String> blocks = new ArrayList<>();

    private RolesSql(AppModel model, RowSecurity security) {
        this.model = model;
        this.functions = security.functions();
    }

    /**
     * The script.
     *
     * @param model the model, free of problems
     * @return the text of {@code roles.sql}; empty without row-level security
     */
    public static Optional<String> of(AppModel model) {
        return RowSecurity.of(model).map(security -> new RolesSql(model, security).script());
    }

    private String script() {
        blocks.add(SchemaSql.heading(model) + """

                -- For an administrator, before schema.sql and whenever this file has changed; it can run again and again.
                -- It needs the rights to make roles and schemas, and to grant on the auth tables.
                -- Then the program logs in as a member of freehold_runtime and of nothing else:
                --     create role app login password '...' in role freehold_runtime;""");
        blocks.add(roles());
        blocks.add(String.join("\n", schemas()));
        blocks.add(String.join("\n", grants()));
        blocks.add(become());
        functions.all().forEach(function -> blocks.add(function.sql()));
        blocks.add("grant usage on schema " + Quoted.identifier(SecurityRoles.SCHEMA)
                + to(SecurityRoles.OWNER, SecurityRoles.RUNTIME) + "\nreset role;");
        blocks.add(resign());
        return String.join("\n\n", blocks) + "\n";
    }

    private static String roles() {
        return """
                do $freehold$
                declare
                    role_name text;
                begin
                    foreach role_name in array array['%s', '%s', '%s', '%s'] loop
                        if not exists (select from pg_catalog.pg_roles where rolname = role_name) then
                            execute format('create role %%I nologin', role_name);
                        end if;
                    end loop;
                end
                $freehold$;""".formatted(SecurityRoles.OWNER, SecurityRoles.RUNTIME, SecurityRoles.DEFINER, SecurityRoles.UNSCOPED);
    }

    /** To make a schema is a right on the database, which the owner of tables does not need otherwise. */
    private List<String> schemas() {
        Set<String> own = model.schemas();
        List<String> statements = new ArrayList<>();
        for (String schema : own) {
            String name = Quoted.identifier(schema);
            if (!schema.equals("public")) {
                statements.add("create schema if not exists " + name + ";");
            }
            statements.add("grant usage, create on schema " + name + to(SecurityRoles.OWNER));
            statements.add("grant usage on schema " + name + to(SecurityRoles.RUNTIME, SecurityRoles.UNSCOPED));
        }
        Set<String> auth = new TreeSet<>();
        model.authTables().forEach(table -> auth.add(table.schema()));
        for (String schema : auth) {
            statements.add("grant usage on schema " + Quoted.identifier(schema)
                    + to(SecurityRoles.OWNER, SecurityRoles.RUNTIME, SecurityRoles.UNSCOPED, SecurityRoles.DEFINER));
        }
        return statements;
    }

    /** Of auth tables, the owner refers to ids, the functions read memberships, and programs what they show. */
    private List<String> grants() {
        Map<TypeRef, Set<String>> pointedAt = new TreeMap<>();
        Map<TypeRef, Set<String>> copied = new TreeMap<>();
        for (Entity table : model.entities()) {
            table.references().stream()
                    .filter(Reference::foreignKey)
                    .forEach(reference -> pointedAt
                            .computeIfAbsent(reference.target(), type -> new TreeSet<>())
                            .addAll(reference.toColumns()));
            if (table.scope() instanceof Scope.Mirror mirror) {
                Stream.concat(Stream.of(mirror.id()), mirror.copied().stream())
                        .map(Pair::to)
                        .forEach(column -> copied.computeIfAbsent(mirror.source(), type -> new TreeSet<>())
                                .add(column));
            }
        }
        List<String> statements = new ArrayList<>();
        for (Entity table : model.authTables()) {
            columns("references", pointedAt, table, SecurityRoles.OWNER).ifPresent(statements::add);
            columns("select", copied, table, SecurityRoles.OWNER).ifPresent(statements::add);
            if (copied.containsKey(table.type())) {
                statements.add("grant trigger on " + Quoted.table(table) + to(SecurityRoles.OWNER));
            }
            columns("select", functions.read(), table, SecurityRoles.DEFINER).ifPresent(statements::add);
            String read = grant("select", Column.names(table.columns()), table);
            statements.add(
                    isForUnscopedOnly(table)
                            ? read + to(SecurityRoles.UNSCOPED)
                            : read + to(SecurityRoles.RUNTIME, SecurityRoles.UNSCOPED));
        }
        return statements;
    }

    /** No actor sees a row of these: pending verifications name the tokens that reset passwords. */
    private static boolean isForUnscopedOnly(Entity table) {
        return table.auth()
                .filter(auth -> auth.role() == Role.OTHER || auth.role() == Role.SIGNING_KEY)
                .isPresent();
    }

    private static Optional<String> columns(
            String right, Map<TypeRef, Set<String>> columns, Entity table, String role) {
        return Optional.ofNullable(columns.get(table.type())).map(names -> grant(right, names, table) + to(role));
    }

    private static String grant(String right, Collection<String> columns, Entity table) {
        return "grant " + right + " " + Quoted.columns(List.copyOf(columns)) + " on " + Quoted.table(table);
    }

    /** Nobody but their owner may replace the functions. An administrator who is no superuser must be let in for it. */
    private static String become() {
        return """
                create schema if not exists %2$s;
                do $freehold$
                begin
                    if not (select rolsuper from pg_catalog.pg_roles where rolname = current_user) then
                        execute format('grant %1$s to %%I', current_user);
                    end if;
                    alter schema %2$s owner to %1$s;
                end
                $freehold$;
                set role %1$s;""".formatted(Quoted.identifier(SecurityRoles.DEFINER), Quoted.identifier(SecurityRoles.SCHEMA));
    }

    private static String resign() {
        return """
                do $freehold$
                begin
                    if not (select rolsuper from pg_catalog.pg_roles where rolname = current_user) then
                        execute format('revoke %s from %%I', current_user);
                    end if;
                end
                $freehold$;""".formatted(Quoted.identifier(SecurityRoles.DEFINER));
    }

    private static String to(String... roles) {
        return " to " + Stream.of(roles).map(Quoted::identifier).collect(Collectors.joining(", ")) + ";";
    }
}
