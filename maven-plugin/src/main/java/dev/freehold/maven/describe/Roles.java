package dev.freehold.maven.describe;

import dev.freehold.maven.catalog.Table;
import dev.freehold.maven.catalog.TableName;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds what each table holds, by its name, its columns and what it refers to. There is one table of users, of
 * organizations, of teams and of the members of each; a second one is {@link Role#OTHER}.
 */
final class Roles {
    private final List<Table> tables;
    private final Map<TableName, Role> found = new LinkedHashMap<>();

    private Roles(List<Table> tables) {
        this.tables = tables;
    }

    /**
     * The roles of tables.
     *
     * @param tables all that may have one
     * @param given what the user says
     * @return the role of each that has one; {@link Role#OTHER} for what else belongs to authentication
     */
    static Map<TableName, Role> of(List<Table> tables, Map<TableName, Role> given) {
        Roles roles = new Roles(tables);
        roles.found.putAll(given);
        roles.find();
        return roles.found;
    }

    private void find() {
        Optional<Table> users = users();
        users.ifPresent(user -> {
            found.putIfAbsent(user.name(), Role.USER);
            findOrganization(user);
            Predicate<Table> ofUser = table -> Links.refers(table, user, Role.USER);
            assign(Role.SESSION, table -> RoleNames.isSession(table) && ofUser.test(table));
            assign(Role.ACCOUNT, table -> RoleNames.isAccount(table) && ofUser.test(table));
            assign(Role.API_KEY, table -> RoleNames.isApiKey(table) && ofUser.test(table));
        });
        assign(Role.SIGNING_KEY, RoleNames::isSigningKey);
        assign(Role.OTHER, RoleNames::isOther);
    }

    private Optional<Table> users() {
        return given(Role.USER)
                .or(() -> free().filter(table -> RoleNames.userRank(table) >= 0)
                        .min(Comparator.comparingInt(RoleNames::userRank)
                                .thenComparing(Comparator.comparingLong(this::referrers)
                                        .reversed())));
    }

    private long referrers(Table target) {
        return tables.stream()
                .filter(table -> Links.hasForeignKey(table, target))
                .count();
    }

    /** A table is one of organizations only if users belong to its rows: an address book has companies, too. */
    private void findOrganization(Table user) {
        List<Table> candidates = given(Role.ORGANIZATION)
                .map(List::of)
                .orElseGet(() -> free().filter(RoleNames::isOrganization)
                        .filter(table -> Links.idOf(table).isPresent())
                        .toList());
        for (Table organization : candidates) {
            Optional<Table> members =
                    members(Role.MEMBER, organization, Role.ORGANIZATION, user, Links.ORGANIZATION_WORDS);
            if (members.isPresent() || given(Role.ORGANIZATION).isPresent()) {
                found.putIfAbsent(organization.name(), Role.ORGANIZATION);
                members.ifPresent(table -> found.putIfAbsent(table.name(), Role.MEMBER));
                assign(
                        Role.INVITATION,
                        table -> RoleNames.isInvitation(table) && Links.refers(table, organization, Role.ORGANIZATION));
                findTeam(user, organization);
                return;
            }
        }
    }

    private void findTeam(Table user, Table organization) {
        Optional<Table> team = given(Role.TEAM)
                .or(() -> free().filter(RoleNames::isTeam)
                        .filter(table -> Links.idOf(table).isPresent())
                        .filter(table -> Links.refers(table, organization, Role.ORGANIZATION))
                        .findFirst());
        team.ifPresent(table -> {
            found.putIfAbsent(table.name(), Role.TEAM);
            members(Role.TEAM_MEMBER, table, Role.TEAM, user, Links.TEAM_WORDS)
                    .ifPresent(members -> found.putIfAbsent(members.name(), Role.TEAM_MEMBER));
        });
    }

    private Optional<Table> members(Role role, Table group, Role groupRole, Table user, Set<String> words) {
        return given(role)
                .or(() -> free().filter(table -> RoleNames.isMembership(table, words))
                        .filter(table -> Links.refers(table, group, groupRole))
                        .filter(table -> Links.refers(table, user, Role.USER))
                        .findFirst());
    }

    private Optional<Table> given(Role role) {
        return tables.stream().filter(table -> found.get(table.name()) == role).findFirst();
    }

    /** The tables that have no role yet. */
    private Stream<Table> free() {
        return tables.stream().filter(table -> !found.containsKey(table.name()));
    }

    private void assign(Role role, Predicate<Table> fits) {
        free().filter(fits).toList().forEach(table -> found.put(table.name(), role));
    }
}
