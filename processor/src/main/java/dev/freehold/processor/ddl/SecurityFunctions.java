package dev.freehold.processor.ddl;

import dev.freehold.processor.model.AppModel;
import dev.freehold.processor.model.AppModel.Membership;
import dev.freehold.processor.model.Auth.Role;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Turns what policies and triggers ask of the actor into the functions that answer by the auth tables, and the columns
 * that those read.
 *
 * <p>What a statement says of its actor is a claim. So a function gives an organization or team only to a member, or to
 * the organization itself where no user acts, and never one that is marked as deleted.
 */
final class SecurityFunctions {
    private final AppModel model;
    private final Map<TypeRef, Set<String>> read = new TreeMap<>();
    private final List<SecurityFunction> functions = new ArrayList<>();

    private SecurityFunctions(AppModel model, Collection<String> texts) {
        this.model = model;
        addUser(texts);
        model.organizationMembers().ifPresent(members -> addOrganization(members, texts));
        model.teamMembers().ifPresent(members -> addTeam(members, texts));
        addUsers(texts);
        model.organizationMembers().ifPresent(members -> addOrganizations(members, texts));
    }

    /** The functions that the texts of policies and triggers call. */
    static SecurityFunctions of(AppModel model, Collection<String> texts) {
        return new SecurityFunctions(model, texts);
    }

    List<SecurityFunction> all() {
        return List.copyOf(functions);
    }

    /** The columns of auth tables that the functions read, by table. */
    Map<TypeRef, Set<String>> read() {
        return read;
    }

    private static boolean call(Collection<String> texts, String beginning) {
        return texts.stream().anyMatch(text -> text.contains(beginning));
    }

    private void addUser(Collection<String> texts) {
        if (call(texts, ActorSql.call(ActorSql.USER))) {
            id(Role.USER)
                    .ifPresent(id -> functions.add(new SecurityFunction(
                            ActorSql.USER, "", ActorSql.type(id), "select " + ActorSql.setting(ActorSql.USER, id))));
        }
    }

    private void addOrganization(Membership members, Collection<String> texts) {
        String call = ActorSql.call(ActorSql.ORGANIZATION);
        Optional<Column> id = id(Role.ORGANIZATION);
        Optional<Entity> table = model.find(members.table());
        if (id.isEmpty() || table.isEmpty()) {
            return;
        }
        String type = ActorSql.type(id.get());
        if (call(texts, call)) {
            functions.add(new SecurityFunction(
                    ActorSql.ORGANIZATION,
                    "",
                    type,
                    membership(members, table.get(), "") + itself("\nunion all\n") + "\nlimit 1"));
        }
        Optional<Column> role = members.roleProperty().flatMap(table.get()::byProperty);
        if (call(texts, call.replace(")", "array[")) && role.isPresent()) {
            String has = "\n    and exists (select from unnest(string_to_array("
                    + column("member", table.get(), role.get()) + "::text, ',')) role (name)\n"
                    + "        where btrim(role.name, e' \\t\\n\\r\\f\\v') = any ($1))";
            functions.add(new SecurityFunction(
                    ActorSql.ORGANIZATION, "roles text[]", type, membership(members, table.get(), has) + "\nlimit 1"));
        }
    }

    /** The organization that the statement names, if the user whom it names is a member. */
    private String membership(Membership members, Entity table, String more) {
        Column user = property(table, members.userProperty());
        Column group = property(table, members.groupProperty());
        return "select " + column("member", table, group) + cast(group, id(Role.ORGANIZATION)) + "\nfrom "
                + Quoted.table(table) + " member\nwhere "
                + column("member", table, user) + " = " + ActorSql.setting(ActorSql.USER, user) + "\n    and "
                + column("member", table, group) + " = " + ActorSql.setting(ActorSql.ORGANIZATION, group)
                + present("member", table) + organizationPresent(column("member", table, group)) + more;
    }

    /** Where organizations can be marked as deleted, a membership of one that is counts for nothing. */
    private String organizationPresent(String organization) {
        return table(Role.ORGANIZATION)
                .filter(table -> table.deletedColumn().isPresent())
                .map(table -> "\n    and exists (select from " + Quoted.table(table) + " organization where "
                        + column("organization", table, table.idColumns().get(0)) + " = " + organization
                        + present("organization", table).replace("\n    ", " ") + ")")
                .orElse("");
    }

    /** The organization that the statement names, if it names no user: then the organization itself acts. */
    private String itself(String before) {
        return table(Role.ORGANIZATION)
                .map(table -> {
                    Column id = table.idColumns().get(0);
                    return before + "select " + column("organization", table, id) + "\nfrom " + Quoted.table(table)
                            + " organization\nwhere " + ActorSql.text(ActorSql.USER) + " is null\n    and "
                            + column("organization", table, id) + " = " + ActorSql.setting(ActorSql.ORGANIZATION, id)
                            + present("organization", table);
                })
                .orElse("");
    }

    /** A team of another organization than the one in which the user acts is not theirs now. */
    private void addTeam(Membership members, Collection<String> texts) {
        Optional<Entity> memberships = model.find(members.table());
        Optional<Entity> teams = table(Role.TEAM);
        if (!call(texts, ActorSql.call(ActorSql.TEAM)) || memberships.isEmpty() || teams.isEmpty()) {
            return;
        }
        Entity table = memberships.get();
        Entity team = teams.get();
        Column id = team.idColumns().get(0);
        Column user = property(table, members.userProperty());
        Column group = property(table, members.groupProperty());
        String body = "select " + column("team", team, id) + "\nfrom " + Quoted.table(table) + " member\njoin "
                + Quoted.table(team) + " team on "
                + tie(column("team", team, id), id, column("member", table, group), group)
                + "\nwhere " + column("member", table, user) + " = " + ActorSql.setting(ActorSql.USER, user)
                + "\n    and " + column("member", table, group) + " = " + ActorSql.setting(ActorSql.TEAM, group)
                + present("member", table) + present("team", team) + ofOrganization(team) + "\nlimit 1";
        functions.add(new SecurityFunction(ActorSql.TEAM, "", ActorSql.type(id), body));
    }

    private String ofOrganization(Entity team) {
        Optional<Column> organization = model.teams().flatMap(teams -> team.byProperty(teams.organizationProperty()));
        Optional<Entity> members = model.organizationMembers().flatMap(found -> model.find(found.table()));
        if (organization.isEmpty() || members.isEmpty()) {
            return "";
        }
        Membership membership = model.organizationMembers().orElseThrow();
        Entity table = members.get();
        Column user = property(table, membership.userProperty());
        Column group = property(table, membership.groupProperty());
        String own = column("team", team, organization.get());
        return "\n    and (" + ActorSql.text(ActorSql.ORGANIZATION) + " is null or " + own + " = "
                + ActorSql.setting(ActorSql.ORGANIZATION, organization.get()) + ")\n    and exists (select from "
                + Quoted.table(table) + " colleague where "
                + column("colleague", table, user) + " = " + ActorSql.setting(ActorSql.USER, user) + " and "
                + tie(column("colleague", table, group), group, own, organization.get())
                + present("colleague", table).replace("\n    ", " ") + ")" + organizationPresent(own);
    }

    /** Oneself and the members of all one's organizations, or of the organization that acts. */
    private void addUsers(Collection<String> texts) {
        Optional<Column> id = id(Role.USER);
        if (!call(texts, ActorSql.call(ActorSql.USERS)) || id.isEmpty()) {
            return;
        }
        String oneself = "    select " + ActorSql.setting(ActorSql.USER, id.get()) + "\n    where "
                + ActorSql.text(ActorSql.USER) + " is not null";
        String others = model.organizationMembers()
                .flatMap(members ->
                        model.find(members.table()).map(table -> "\n    union\n" + colleagues(members, table)))
                .orElse("");
        functions.add(new SecurityFunction(
                ActorSql.USERS, "", ActorSql.type(id.get()) + "[]", "select array(\n" + oneself + others + ")"));
    }

    private String colleagues(Membership members, Entity table) {
        Column user = property(table, members.userProperty());
        Column group = property(table, members.groupProperty());
        return "    select " + column("colleague", table, user) + cast(user, id(Role.USER)) + "\n    from "
                + Quoted.table(table) + " colleague\n    where " + column("colleague", table, group) + " in (\n"
                + organizations(members, table).indent(8).stripTrailing() + ")"
                + present("colleague", table).replace("\n", "\n    ");
    }

    private void addOrganizations(Membership members, Collection<String> texts) {
        Optional<Column> id = id(Role.ORGANIZATION);
        if (call(texts, ActorSql.call(ActorSql.ORGANIZATIONS)) && id.isPresent()) {
            model.find(members.table())
                    .ifPresent(table -> functions.add(new SecurityFunction(
                            ActorSql.ORGANIZATIONS,
                            "",
                            ActorSql.type(id.get()) + "[]",
                            "select array(\n"
                                    + organizations(members, table).indent(4).stripTrailing() + ")")));
        }
    }

    /** All organizations to which the user belongs, whichever the statement names, or the one that acts. */
    private String organizations(Membership members, Entity table) {
        Column user = property(table, members.userProperty());
        Column group = property(table, members.groupProperty());
        return "select " + column("member", table, group) + cast(group, id(Role.ORGANIZATION)) + "\nfrom "
                + Quoted.table(table) + " member\nwhere " + column("member", table, user) + " = "
                + ActorSql.setting(ActorSql.USER, user) + present("member", table)
                + organizationPresent(column("member", table, group)) + itself("\nunion\n");
    }

    /** The table of a role, if there is one and its id is one column. */
    private Optional<Entity> table(Role role) {
        List<Entity> all = model.authTables().stream()
                .filter(table ->
                        table.auth().filter(auth -> auth.role() == role).isPresent())
                .filter(table -> table.idColumns().size() == 1)
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private Optional<Column> id(Role role) {
        return table(role).map(table -> table.idColumns().get(0));
    }

    private static Column property(Entity table, String property) {
        return table.byProperty(property)
                .orElseThrow(() -> new IllegalStateException("a membership's properties are those of its table"));
    }

    /** A column, of which is kept that it is read. */
    private String column(String alias, Entity table, Column column) {
        read.computeIfAbsent(table.type(), type -> new TreeSet<>()).add(column.name());
        return alias + "." + Quoted.identifier(column.name());
    }

    private String present(String alias, Entity table) {
        return table.deletedColumn()
                .map(deleted -> "\n    and " + column(alias, table, deleted) + " is null")
                .orElse("");
    }

    private static String tie(String one, Column first, String other, Column second) {
        String cast = first.type().base() == second.type().base() ? "" : "::text";
        return one + cast + " = " + other + cast;
    }

    private static String cast(Column column, Optional<Column> id) {
        return id.filter(other -> other.type().base() != column.type().base())
                .map(other -> "::" + ActorSql.type(other))
                .orElse("");
    }
}
