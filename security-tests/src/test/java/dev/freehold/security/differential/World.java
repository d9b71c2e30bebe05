package dev.freehold.security.differential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Random rows of all tenants, of which it is known without any query which ones whoever asks may see. */
final class World {
    private final SchemaSketch schema;
    private final Who who;
    private final Random random;
    private final Company company;
    private final Map<String, List<Datum>> rows = new LinkedHashMap<>();
    private final Map<String, List<Datum>> users = new LinkedHashMap<>();

    World(SchemaSketch schema, Who who, Random random) {
        this.schema = schema;
        this.who = who;
        this.random = random;
        this.company = new Company(random, schema.strict());
        Map<String, List<Datum>> authRows = company.rows(who, schema.strict());
        schema.tables().values().forEach(this::fill);
        Set<String> seen = company.colleaguesOf(who);
        if (!schema.strict()) {
            seen.addAll(authors(authRows));
        }
        users.put(
                "user",
                Company.USERS.stream()
                        .map(id -> Company.user(id, seen.contains(id)))
                        .toList());
        users.putAll(authRows);
    }

    /** Inserts what there is. */
    String all() {
        return script(false);
    }

    /** Inserts what the actor may see, and nothing else: references may lead nowhere. */
    String visible() {
        return "set session_replication_role = replica;\n" + script(true);
    }

    private String script(boolean onlyVisible) {
        StringBuilder script = new StringBuilder();
        for (Map<String, List<Datum>> tables : List.of(users, rows)) {
            tables.forEach((table, data) -> data.stream()
                    .filter(datum -> datum.visible() || !onlyVisible)
                    .forEach(datum -> script.append(datum.insertInto(table))));
        }
        return script.toString();
    }

    /** Users whom rows show that were once theirs to make, whether or not they are still around. */
    private Set<String> authors(Map<String, List<Datum>> authRows) {
        Set<String> authors = new TreeSet<>();
        for (Map<String, List<Datum>> tables : List.of(authRows, rows)) {
            tables.values().stream()
                    .flatMap(List::stream)
                    .filter(Datum::visible)
                    .forEach(datum -> {
                        for (String column : List.of("owner_id", "inviterId", "userId")) {
                            String author = datum.value(column);
                            if (author != null) {
                                authors.add(author);
                            }
                        }
                    });
        }
        return authors;
    }

    private void fill(Sketch table) {
        rows.put(name(table), new ArrayList<>());
        switch (table.kind()) {
            case OWNER -> Company.USERS.forEach(user -> add(table, 1 + random.nextInt(3), null, null, user));
            case ORGANIZATION -> Company.ORGANIZATIONS.forEach(organization -> add(table, 4, organization, null, null));
            case TEAM -> company.allTeams().forEach(team -> add(table, 3, null, team, null));
            case ORGANIZATION_AND_TEAM ->
                company.allTeams().forEach(team -> add(table, 3, Company.organizationOf(team), team, null));
            case THROUGH -> add(table, 14, null, null, null);
            case EVERYONE -> add(table, 5, null, null, null);
        }
    }

    private void add(
            Sketch table, int count, @Nullable String organization, @Nullable String team, @Nullable String owner) {
        for (int i = 0; i < count; i++) {
            long before = rows.get(name(table)).stream()
                    .filter(row -> organization == null || organization.equals(row.organization()))
                    .count();
            rows.get(name(table)).add(row(table, organization == null ? i : before, organization, team, owner));
        }
    }

    private Datum row(
            Sketch table, long n, @Nullable String organization, @Nullable String team, @Nullable String owner) {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        values.put("id", table.id().value(table.name(), rows.get(name(table)).size()));
        if (table.composite()) {
            values.put("part", String.valueOf(random.nextInt(3)));
        }
        values.put("label", company.pick(List.of("ant", "bee", "cow", "ape")));
        values.put("amount", random.nextInt(4) == 0 ? null : String.valueOf(random.nextInt(5)));
        if (table.kind().hasUnique()) {
            values.put("code", "c" + n); // other tenants have it, too
        }
        Datum parent = null;
        for (Link link : table.links()) {
            Datum target = link(table, link, organization, team, owner, values);
            parent = parent == null ? target : parent;
        }
        String author = table.attributed() ? author(table, organization, team, parent) : owner;
        if (organization != null) {
            values.put("organization_id", organization);
        }
        if (team != null) {
            values.put("team_id", team);
        }
        if (table.hasOwner()) {
            values.put("owner_id", author);
        }
        boolean isOf = switch (table.kind()) {
            case OWNER -> Objects.equals(owner, who.user());
            case ORGANIZATION -> isIn(organization);
            case TEAM -> isInTeam(team);
            case ORGANIZATION_AND_TEAM -> isIn(organization) && isInTeam(team);
            case THROUGH -> Objects.requireNonNull(parent).visible();
            case EVERYONE -> true;
        };
        boolean mayRead = (!table.readByOwner() || author != null && author.equals(who.user()))
                && (table.readers().isEmpty() || company.hasRole(who.user(), who.organization(), table.readers()));
        String root =
                table.kind() == Kind.THROUGH ? Objects.requireNonNull(parent).organization() : organization;
        return new Datum(root, team, owner, values, isOf && mayRead);
    }

    /** Sets the columns of a reference; whoever may see the row need not see the target, unless the key says so. */
    private @Nullable Datum link(
            Sketch table,
            Link link,
            @Nullable String organization,
            @Nullable String team,
            @Nullable String owner,
            Map<String, @Nullable String> values) {
        boolean isNull = !link.required() && random.nextInt(4) == 0;
        if (link.leadsToUser()) {
            values.put(link.name() + "_id", isNull ? null : company.pick(Company.USERS));
            return null;
        }
        Sketch target = Objects.requireNonNull(schema.tables().get(link.target()));
        List<Datum> possible = rows.get(name(target)).stream()
                .filter(row -> !link.keyed() || row.isWithin(table.kind(), organization, team, owner, target.kind()))
                .toList();
        Datum chosen = isNull || possible.isEmpty() ? null : company.pick(possible);
        values.put(link.name() + "_id", chosen == null ? null : chosen.value("id"));
        if (target.composite()) {
            values.put(link.name() + "_part", chosen == null ? null : chosen.value("part"));
        }
        return chosen;
    }

    private @Nullable String author(
            Sketch table, @Nullable String organization, @Nullable String team, @Nullable Datum parent) {
        if (random.nextInt(4) == 0 && !table.readByOwner()) {
            return schema.strict() ? null : Company.DEPARTED;
        }
        String of = organization != null ? organization : team != null ? Company.organizationOf(team) : null;
        String home = of != null || parent == null ? of : parent.organization();
        return home == null ? null : company.memberOf(home);
    }

    private boolean isIn(@Nullable String organization) {
        return organization != null
                && organization.equals(who.organization())
                && (who.user() == null || company.isMember(who.user(), organization));
    }

    private boolean isInTeam(@Nullable String team) {
        return team != null
                && team.equals(who.team())
                && company.isInTeam(who.user(), team)
                && (who.organization() == null || who.organization().equals(Company.organizationOf(team)));
    }

    private static String name(Sketch table) {
        return table.name().toLowerCase(Locale.ROOT);
    }
}
