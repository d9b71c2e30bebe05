package dev.freehold.security.attack;

import static dev.freehold.security.attack.Sabotage.ofProcessor;
import static dev.freehold.security.attack.Sabotage.ofRuntime;
import static dev.freehold.security.attack.Sabotage.ofTables;

import java.util.List;
import java.util.stream.Stream;

/** Every safety element, and how it is taken away. */
final class Sabotages {
    private static final String UNLIMITED = "Scope.unlimited(scope.schema())";

    private Sabotages() {}

    static List<Sabotage> all() {
        return Stream.of(ofStatements(), ofMemberships(), ofRules(), ofKeys(), ofGenerated(), ofPolicies(), ofContext())
                .flatMap(List::stream)
                .toList();
    }

    /** The scope of each place where a statement names a table. */
    private static List<Sabotage> ofStatements() {
        return List.of(
                ofRuntime(
                        "scope of the table that a query starts from",
                        "company",
                        "leak",
                        "sql/Frame",
                        "            scope.table(root, rootAlias, names, from, where);",
                        "            (gap.equals(\" \") ? scope : " + UNLIMITED
                                + ").table(root, rootAlias, names, from, where);"),
                ofRuntime(
                        "scope of subqueries: any, none, count",
                        "company",
                        "count",
                        "sql/Frame",
                        "            scope.table(root, rootAlias, names, from, where);",
                        "            (gap.equals(\" \") ? " + UNLIMITED
                                + " : scope).table(root, rootAlias, names, from, where);"),
                ofRuntime(
                        "scope of a joined table",
                        "company",
                        "leak",
                        "sql/Scope",
                        "            table(target, alias, names, from, narrowing);",
                        "            name(target, from).add(\" \").add(alias);"),
                ofRuntime(
                        "scope of the rows from which a relation is loaded",
                        "company",
                        "leak",
                        "sql/Loading",
                        "Frame.statement(scope, entity)",
                        "Frame.statement(" + UNLIMITED + ", entity)"),
                ofRuntime(
                        "scope of the rows that are loaded for others",
                        "company",
                        "leak",
                        "sql/Frame",
                        "scope.table(target, alias, names, table, on);",
                        UNLIMITED + ".table(target, alias, names, table, on);"),
                ofRuntime(
                        "scope of update",
                        "company",
                        "change",
                        "sql/Change",
                        "        Frame frame = frame();\n        Refusals refusals = scope.admit(entity, settings",
                        "        Frame frame = new Change(" + UNLIMITED
                                + ", entity, conditions).frame();\n        Refusals refusals = scope.admit(entity, settings"),
                ofRuntime(
                        "scope of delete",
                        "company",
                        "change",
                        "sql/Change",
                        "        Frame frame = frame();\n        Refusals refusals = scope.admit(entity, List.of()",
                        "        Frame frame = new Change(" + UNLIMITED
                                + ", entity, conditions).frame();\n        Refusals refusals = scope.admit(entity, List.of()"),
                ofRuntime(
                        "the parent of an insert by way of `through`",
                        "company",
                        "change",
                        "sql/Scope",
                        "        exists(parent, alias, names, where, insertion.where());",
                        ""));
    }

    /** What the auth tables are asked. */
    private static List<Sabotage> ofMemberships() {
        String user = ".column(alias, members.user().name()).add(\" = \")";
        String group = ".column(alias, members.group().name()).add(\" = \")";
        return List.of(
                ofRuntime(
                        "the user of a membership",
                        "company",
                        "leak",
                        "sql/Memberships",
                        "        where.and()" + user + ".id(user, members.user());",
                        ""),
                ofRuntime(
                        "the organization or team of a membership",
                        "company",
                        "rows",
                        "sql/Memberships",
                        "        where.and()" + group + ".id(group, members.group());",
                        ""),
                ofRuntime(
                        "the user of the memberships by which auth tables are narrowed",
                        "company",
                        "leak",
                        "sql/Memberships",
                        "            where.and()" + user + ".id(who.userId(), members.user());",
                        "            where.and().add(\"true\");"),
                ofRuntime(
                        "the organizations of colleagues",
                        "company",
                        "leak",
                        "sql/Memberships",
                        "        ofOrganizations(members.group(), member, where);",
                        "        where.and().add(\"true\");"),
                ofRuntime(
                        "membership of the organization on insert",
                        "company",
                        "change",
                        "sql/Memberships",
                        "            belongs(members, alias, id, who.userId(), insertion.where());",
                        "            insertion.where().and()" + group + ".id(id, members.group());"),
                ofRuntime(
                        "membership of the team on insert",
                        "teams",
                        "change",
                        "sql/Memberships",
                        "        team(members, alias, insertion.entity(), insertion.where());",
                        "        insertion.where().and()" + group
                                + ".id(teamOf(insertion.entity()), members.group());"),
                ofRuntime(
                        "the organization that acts itself, on insert",
                        "company",
                        "change",
                        "sql/Memberships",
                        "            insertion.where().and().column(alias, key.name()).add(\" = \").id(id, key);",
                        "            insertion.where().and().add(\"true\");"));
    }

    /** The rules by which tables are narrowed. */
    private static List<Sabotage> ofRules() {
        return List.of(
                ofRuntime(
                        "the owner of personal rows",
                        "personal",
                        "leak",
                        "sql/Scope",
                        "        conditions.and().column(alias, user.name()).add(\" = \").id(Memberships.userOf(who, entity), user);",
                        "        Memberships.userOf(who, entity);"),
                ofRuntime(
                        "the parent of rows by way of `through`",
                        "company",
                        "leak",
                        "sql/Scope",
                        "            exists(parent, parentAlias, names, where, conditions);",
                        ""),
                ofRuntime(
                        "the team of rows",
                        "teams",
                        "leak",
                        "sql/Scope",
                        "            if (tenant.team() != null) {\n                memberships.team(",
                        "            if (tenant.organization() != null && tenant.team() != null) {\n                memberships.team("),
                ofRuntime(
                        "tables that nobody sees",
                        "company",
                        "leak",
                        "sql/Scope",
                        "            conditions.and().add(\"false\");",
                        ""),
                ofRuntime(
                        "that only authors are shown after they left",
                        "company",
                        "leak",
                        "sql/Scope",
                        "isUser ? isSettled(source, reference)",
                        "isUser ? true"),
                ofRuntime(
                        "that only a key with the tenant ties rows together",
                        "company",
                        "leak",
                        "sql/Ties",
                        "        return isForAll && hold(source.scoping(), reference, scoping);",
                        "        return true;"),
                ofRuntime(
                        "that no actor writes what is everyone's",
                        "company",
                        "change",
                        "sql/Scope",
                        "        if (identity != null && entity.scoping() instanceof Scoping.None) {",
                        "        if (identity != null && entity.scoping() instanceof Scoping.Hidden) {"),
                ofRuntime(
                        "the error for an actor who names no organization",
                        "company",
                        "silent",
                        "sql/Memberships",
                        "        if (who.organizationId() == null) {\n            throw",
                        "        if (who.organizationId() == null && entity != null) {\n            return \"nowhere\";\n        }\n"
                                + "        if (who.organizationId() == null) {\n            throw"),
                ofRuntime(
                        "that values are bound and not written",
                        "company",
                        "broken",
                        "sql/Sql",
                        "        return bound(column.type().castPlaceholder(), (statement, index) -> SqlType.TEXT.bind(statement, index, id));",
                        "        return add(\"'\" + id + \"'\");"));
    }

    /** The keys and columns of the tables. */
    private static List<Sabotage> ofKeys() {
        return List.of(
                ofTables(
                        "the tenant in a foreign key",
                        "company",
                        "reference",
                        "alter table milestone drop constraint milestone_project_id_fkey,"
                                + " add constraint milestone_project_id_fkey foreign key (project_id)"
                                + " references project (id) on delete cascade"),
                ofTables(
                        "the owner in a foreign key",
                        "personal",
                        "reference",
                        "alter table note drop constraint note_previous_id_fkey,"
                                + " add constraint note_previous_id_fkey foreign key (previous_id)"
                                + " references note (id) on delete set null"),
                ofTables(
                        "the team in a foreign key",
                        "teams",
                        "reference",
                        "alter table card drop constraint card_board_id_fkey,"
                                + " add constraint card_board_id_fkey foreign key (board_id)"
                                + " references board (id) on delete cascade"),
                ofTables(
                        "a foreign key",
                        "company",
                        "reference",
                        "alter table movement drop constraint movement_stock_warehouse_stock_item_fkey"),
                ofTables(
                        "the columns of `on delete set null`, without which the tenant would go, too",
                        "company",
                        "broken",
                        "alter table project drop constraint project_parent_id_fkey,"
                                + " add constraint project_parent_id_fkey foreign key (organization_id, parent_id)"
                                + " references project (organization_id, id) on delete set null"),
                ofTables(
                        "the tenant in a unique constraint",
                        "company",
                        "unique",
                        "alter table project drop constraint project_slug_key,"
                                + " add constraint project_slug_key unique (slug)"),
                ofTables(
                        "not null of the tenant",
                        "company",
                        "inventory",
                        "alter table item alter column organization_id drop not null"));
    }

    /** What the processor generates. */
    private static List<Sabotage> ofGenerated() {
        return List.of(
                ofProcessor(
                        "the tenant in foreign keys",
                        "teams",
                        "reference",
                        "link/ReferenceLinker",
                        "declared.foreignKey() && addTenant(from, to, pairs)",
                        "declared.foreignKey() && false"),
                ofProcessor(
                        "the tenant in unique constraints",
                        "company",
                        "unique",
                        "link/Keys",
                        "        tenant.ifPresent(name -> result.add(0, name));",
                        ""),
                ofProcessor(
                        "the rule of an organization's table",
                        "teams",
                        "broken",
                        "emit/ScopingCode",
                        "CodeBlock organization = by(\"organization\", table, columns.organization());",
                        "CodeBlock organization = scoping(CodeBlock.of(\"none()\"));"),
                ofProcessor(
                        "the rule of a table by way of another",
                        "company",
                        "leak",
                        "emit/ScopingCode",
                        "return through(table, through);",
                        "return scoping(CodeBlock.of(\"none()\"));"));
    }

    /** What PostgreSQL keeps rows by. */
    private static List<Sabotage> ofPolicies() {
        return List.of(
                Sabotage.ofPolicies(
                        "`using`", "company", "self-test raw", "alter policy item_tenant on item using (true)"),
                Sabotage.ofPolicies(
                        "`with check`",
                        "company",
                        "self-test change",
                        "alter policy item_tenant on item with check (true)"),
                Sabotage.ofPolicies(
                        "`enable`", "company", "self-test raw", "alter table item disable row level security"),
                Sabotage.ofPolicies("`force`", "company", "self-test", "alter table item no force row level security"),
                Sabotage.ofPolicies("a policy", "company", "self-test", "drop policy item_tenant on item"),
                Sabotage.ofPolicies(
                        "that there is no other permissive policy",
                        "company",
                        "self-test raw",
                        "create policy stray on item using (true)"),
                Sabotage.ofPolicies(
                        "membership, in the function that policies ask",
                        "company",
                        "self-test raw",
                        "create or replace function freehold.organization_id() returns text language sql stable"
                                + " security definer set search_path = pg_catalog, pg_temp"
                                + " as $$ select nullif(current_setting('freehold.organization_id', true), '') $$"),
                Sabotage.ofPolicies(
                        "the policy of those who see only their own",
                        "limits",
                        "self-test raw",
                        "drop policy diary_reads on diary"),
                Sabotage.ofPolicies(
                        "the parent, in the policy of a table by way of `through`",
                        "company",
                        "self-test raw",
                        "alter policy task_tenant on task using (true)"),
                Sabotage.ofPolicies(
                        "that the role obeys policies", "company", "self-test raw", "alter role attacked bypassrls"),
                Sabotage.ofPolicies(
                        "that the role is no superuser", "company", "self-test raw", "alter role attacked superuser"),
                Sabotage.ofPolicies(
                        "that the role owns nothing", "company", "self-test raw", "grant freehold_owner to attacked"),
                Sabotage.ofPolicies(
                        "that the role is not unscoped",
                        "company",
                        "self-test raw",
                        "grant freehold_unscoped to attacked"),
                Sabotage.ofPolicies(
                        "that the role may not truncate",
                        "company",
                        "self-test",
                        "grant truncate on item to freehold_runtime"));
    }

    /** What each statement says of its actor. */
    private static List<Sabotage> ofContext() {
        return List.of(
                ofRuntime(
                        "that a context ends with its transaction",
                        "company-rls",
                        "raw",
                        "sql/Context",
                        ".add(\", true)\");",
                        ".add(\", false)\");"),
                ofRuntime(
                        "the organization in the context",
                        "company-rls",
                        "rows",
                        "sql/Context",
                        "setting(sql, \"freehold.organization_id\", identity.organizationId())",
                        "setting(sql, \"freehold.organization_id\", null)"));
    }
}
