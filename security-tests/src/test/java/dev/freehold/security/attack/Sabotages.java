package dev.freehold.security.attack;

import static dev.freehold.security.attack.Sabotage.ofProcessor;
import static dev.freehold.security.attack.Sabotage.ofRuntime;

import java.util.List;
import java.util.stream.Stream;

/** Every safety element, and how it is taken away: here those of the code, elsewhere those of the tables. */
final class Sabotages {
    private static final String UNLIMITED = "Scope.unlimited(scope.schema())";

    private Sabotages() {}

    static List<Sabotage> all() {
        return Stream.of(
                        ofStatements(),
                        ofMemberships(),
                        ofRules(),
                        ofLimits(),
                        ofGenerated(),
                        ofContext(),
                        SabotagesOfTables.all())
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
                        "        Frame frame = frame();\n        Refusals refusals = scope.admit(entity, Values.of(settings)",
                        "        Frame frame = new Change(" + UNLIMITED
                                + ", entity, conditions).frame();\n        Refusals refusals = scope.admit(entity, Values.of(settings)"),
                ofRuntime(
                        "scope of delete",
                        "company",
                        "change",
                        "sql/Change",
                        "        Frame frame = frame();\n        Refusals refusals = scope.admit(entity, Values.of(List.of())",
                        "        Frame frame = new Change(" + UNLIMITED
                                + ", entity, conditions).frame();\n        Refusals refusals = scope.admit(entity, Values.of(List.of())"),
                ofRuntime(
                        "the parent of an insert by way of `through`",
                        "company",
                        "change",
                        "sql/Scope",
                        "        exists(parent, alias, names, where, insertion.whereRow());",
                        ""),
                ofRuntime(
                        "what must hold of the author of an insert of many rows",
                        "company",
                        "change",
                        "sql/Insertion",
                        "            sql.add(\" where \").add(where.sql());",
                        ""),
                ofRuntime(
                        "what must hold of each row of an insert of many",
                        "limits",
                        "reference",
                        "sql/Insertion",
                        "            sql.add(\"\\nwhere \").add(whereRow.sql());",
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
                        "        return !scoping.reads().isPresent() && hold(source.scoping(), reference, scoping);",
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

    /** What only some members see and write, and what rows may refer to. */
    private static List<Sabotage> ofLimits() {
        return List.of(
                ofRuntime(
                        "that what a row is set to refer to is in sight",
                        "limits",
                        "reference",
                        "sql/Scope",
                        "                    where.and().add(sight);",
                        ""),
                ofRuntime(
                        "the owner, where only the owner reads",
                        "limits",
                        "leak",
                        "sql/Scope",
                        "            if (limit.owner() && tenant.owner() != null) {",
                        "            if (limit.owner() && tenant.owner() == null) {"),
                ofRuntime(
                        "who writes, where more read",
                        "limits",
                        "change",
                        "sql/Scope",
                        "entity.scoping().writes(), conditions);",
                        "entity.scoping().reads(), conditions);"),
                ofRuntime(
                        "the role of a membership",
                        "limits",
                        "leak",
                        "sql/Memberships",
                        "        if (!roles.isEmpty() && column != null) {",
                        "        if (roles.size() > 9 && column != null) {"),
                ofRuntime(
                        "the role of a membership on insert",
                        "limits",
                        "change",
                        "sql/Memberships",
                        "            roles(members, alias, roles, insertion.where());",
                        ""),
                ofRuntime(
                        "that a team counts within its organization",
                        "teams",
                        "leak",
                        "sql/Memberships",
                        "        if (schema.teams().isPresent() && schema.organizationMembers().isPresent()) {",
                        "        if (schema.teams().isPresent() && schema.organizationMembers().isEmpty()) {"));
    }

    /** What the processor generates. */
    private static List<Sabotage> ofGenerated() {
        return List.of(
                ofProcessor(
                        "the tenant in foreign keys",
                        "teams",
                        "inventory",
                        "link/ReferenceLinker",
                        "isTied ? addTenant(from, to, pairs) : 0",
                        "isTied ? 0 : 0"),
                ofProcessor(
                        "the tenant in unique constraints",
                        "company",
                        "unique",
                        "link/Keys",
                        "        List<String> result = new ArrayList<>(Column.names(draft.readers()));",
                        "        List<String> result = new ArrayList<>();"),
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

    /** What each statement says of its actor. */
    private static List<Sabotage> ofContext() {
        return List.of(
                ofRuntime(
                        "that a context ends with its transaction",
                        "company-rls",
                        "raw",
                        "sql/Claim",
                        ".add(\", true)\");",
                        ".add(\", false)\");"),
                ofRuntime(
                        "the organization in the context",
                        "company-rls",
                        "rows",
                        "sql/Context",
                        "new Claim(identity.userId(), identity.organizationId(), identity.teamId())",
                        "new Claim(identity.userId(), null, identity.teamId())"));
    }
}
