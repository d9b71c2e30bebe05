package dev.freehold.security.attack;

import dev.freehold.db.Actor;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Organizations, teams, users and who belongs where, made by counting, so that every run has the same. Each
 * organization has an owner, an administrator, a member, one who left, and a member of the organization before. Who
 * left is still in the teams, as auth servers have it.
 */
final class Tenants {
    private static final List<String> FORGED =
            List.of("nowhere", "' or true --", "' or '1'='1", "%", "'; drop table \"user\"; --", "null", "\\");

    private final boolean uuids;
    private final boolean withTeams;
    private final List<String> organizations = new ArrayList<>();
    private final Set<String> users = new LinkedHashSet<>();
    private final List<String> strangers = new ArrayList<>();
    private final Map<String, Map<String, String>> members = new LinkedHashMap<>();
    private final Map<String, Set<String>> leavers = new LinkedHashMap<>();
    private final Map<String, String> teams = new LinkedHashMap<>();
    private final Map<String, Set<String>> teamMembers = new LinkedHashMap<>();

    Tenants(int count, boolean uuids, boolean withTeams) {
        this.uuids = uuids;
        this.withTeams = withTeams;
        for (int i = 0; i < count; i++) {
            found(i, count);
        }
        for (int i = 0; i < 3; i++) {
            String stranger = id("stranger-" + i);
            strangers.add(stranger);
            users.add(stranger);
        }
    }

    private void found(int i, int count) {
        String organization = id("org-" + i);
        organizations.add(organization);
        Map<String, String> roles = new LinkedHashMap<>();
        roles.put(id("user-" + i + "-owner"), "owner");
        roles.put(id("user-" + i + "-admin"), "sale,admin");
        roles.put(id("user-" + i + "-member"), "member");
        users.addAll(roles.keySet());
        roles.put(id("user-" + (i + 1) % count + "-member"), "member");
        members.put(organization, roles);
        String leaver = id("user-" + i + "-left");
        users.add(leaver);
        leavers.put(organization, Set.of(leaver));
        if (withTeams) {
            for (int n = 0; n < 2; n++) {
                String team = id("team-" + i + "-" + n);
                teams.put(team, organization);
                teamMembers.put(
                        team,
                        new LinkedHashSet<>(List.of(
                                id("user-" + i + "-owner"),
                                id("user-" + i + (n == 0 ? "-admin" : "-member")),
                                leaver)));
            }
        }
    }

    private String id(String name) {
        return uuids
                ? UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString()
                : name;
    }

    boolean isOrganization(String organization) {
        return members.containsKey(organization);
    }

    boolean isMember(String user, String organization) {
        return members.getOrDefault(organization, Map.of()).containsKey(user);
    }

    boolean wasMember(String user, String organization) {
        return isMember(user, organization)
                || leavers.getOrDefault(organization, Set.of()).contains(user);
    }

    boolean isTeamMember(String user, String team) {
        return teamMembers.getOrDefault(team, Set.of()).contains(user);
    }

    @Nullable
    String organizationOf(String team) {
        return teams.get(team);
    }

    List<String> roles(String user, String organization) {
        return List.of(members.getOrDefault(organization, Map.of())
                .getOrDefault(user, "")
                .split(","));
    }

    List<String> organizationsOf(String user) {
        return organizations.stream()
                .filter(organization -> isMember(user, organization))
                .toList();
    }

    Set<String> users() {
        return users;
    }

    /** Those in whose name rows are made at the beginning, the ones who left later among them. */
    List<Who> authors() {
        List<Who> authors = new ArrayList<>();
        for (String organization : organizations) {
            List<String> all = new ArrayList<>(leavers.get(organization));
            all.addAll(members.get(organization).keySet());
            for (String user : all) {
                Actor actor = Actor.user(user).inOrganization(organization);
                List<String> joined = teamsOf(organization).stream()
                        .filter(team -> isTeamMember(user, team))
                        .toList();
                if (joined.isEmpty()) {
                    authors.add(new Who("author", actor));
                }
                joined.forEach(team -> authors.add(new Who("author", actor.inTeam(team))));
            }
        }
        return authors;
    }

    private List<String> teamsOf(String organization) {
        return teams.keySet().stream()
                .filter(team -> organization.equals(teams.get(team)))
                .toList();
    }

    /** Somebody who asks, entitled or not. */
    Who anyone(Random random) {
        String organization = pick(random, organizations);
        String member = pick(random, List.copyOf(members.get(organization).keySet()));
        Actor actor = Actor.user(member).inOrganization(organization);
        return switch (random.nextInt(15)) {
            case 0, 1, 2, 3, 4 -> new Who("member", inOwnTeam(actor, random));
            case 5 ->
                new Who("other organization", inOwnTeam(actor, random).inOrganization(pick(random, organizations)));
            case 6, 14 -> {
                String leaver = leavers.get(organization).iterator().next();
                Actor former = Actor.user(leaver).inOrganization(organization);
                yield new Who(
                        "former member", random.nextBoolean() ? inOwnTeam(former, random) : inSomeTeam(former, random));
            }
            case 7 ->
                new Who(
                        "stranger",
                        inSomeTeam(Actor.user(pick(random, strangers)).inOrganization(organization), random));
            case 8 -> new Who("forged organization", actor.inOrganization(forged(random)));
            case 9 -> new Who("no organization", Actor.user(member));
            case 10 -> new Who("organization itself", Actor.organization(organization));
            case 11 -> new Who("forged organization itself", Actor.organization(forged(random)));
            case 12 -> new Who("other team", inSomeTeam(actor, random));
            default -> new Who("forged user", Actor.user(forged(random)).inOrganization(organization));
        };
    }

    private Actor inOwnTeam(Actor actor, Random random) {
        List<String> own = teamsOf(String.valueOf(actor.organizationId())).stream()
                .filter(team -> isTeamMember(String.valueOf(actor.userId()), team))
                .toList();
        return own.isEmpty() ? actor : actor.inTeam(pick(random, own));
    }

    private Actor inSomeTeam(Actor actor, Random random) {
        return teams.isEmpty()
                ? actor
                : actor.inTeam(random.nextInt(4) == 0 ? forged(random) : pick(random, List.copyOf(teams.keySet())));
    }

    private String forged(Random random) {
        return uuids ? new UUID(random.nextLong(), random.nextLong()).toString() : pick(random, FORGED);
    }

    private static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Fills the auth tables. A membership stands there twice now and then, as no auth server forbids it. */
    void insertInto(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            for (String user : users) {
                String canary = new Domain.Person(user).canary();
                String own = new Domain.Belonging(user).canary();
                sql.addBatch("insert into \"user\" (\"id\", \"name\", \"email\", \"emailVerified\") values ('" + user
                        + "', '" + canary + "', '" + canary + "', true)");
                sql.addBatch(
                        "insert into \"session\" (\"id\", \"expiresAt\", \"updatedAt\", \"userAgent\", \"userId\", \"token\")"
                                + " values ('" + id("session-" + user) + "', now() + interval '1 day', now(), '" + own
                                + "', '" + user
                                + "', '" + own + "')");
                sql.addBatch(
                        "insert into \"account\" (\"id\", \"accountId\", \"providerId\", \"userId\", \"updatedAt\") values ('"
                                + id("account-" + user) + "', '" + own + "', 'credential', '" + user + "', now())");
            }
            sql.addBatch("insert into \"verification\" (\"id\", \"identifier\", \"value\", \"expiresAt\") values ('"
                    + id("verification") + "', '" + new Domain.Nobody().canary() + "', 'x', now())");
            for (String organization : organizations) {
                insertOrganization(sql, organization);
            }
            for (Map.Entry<String, Set<String>> team : teamMembers.entrySet()) {
                String canary = new Domain.Shared(String.valueOf(teams.get(team.getKey()))).canary();
                sql.addBatch(
                        "insert into \"team\" (\"id\", \"name\", \"memberCount\", \"organizationId\", \"createdAt\") values ('"
                                + team.getKey() + "', '" + canary + "', 2, '" + teams.get(team.getKey()) + "', now())");
                for (String user : team.getValue()) {
                    sql.addBatch("insert into \"teamMember\" (\"id\", \"teamId\", \"userId\") values ('"
                            + id("in-" + team.getKey() + "-" + user) + "', '" + team.getKey() + "', '" + user + "')");
                }
            }
            sql.executeBatch();
        }
    }

    private void insertOrganization(Statement sql, String organization) throws SQLException {
        String canary = new Domain.Shared(organization).canary();
        sql.addBatch("insert into \"organization\" (\"id\", \"name\", \"slug\", \"createdAt\") values ('" + organization
                + "', '" + canary + "', '" + canary + "', now())");
        String inviter = leavers.get(organization).iterator().next();
        sql.addBatch(
                "insert into \"invitation\" (\"id\", \"organizationId\", \"email\", \"status\", \"expiresAt\", \"inviterId\")"
                        + " values ('" + id("invitation-" + organization) + "', '" + organization + "', '" + canary
                        + "', 'pending', now(), '" + inviter + "')");
        // a session outlives the membership
        sql.addBatch("update \"session\" set \"activeOrganizationId\" = '" + organization + "' where \"userId\" = '"
                + inviter + "'");
        for (Map.Entry<String, String> member : members.get(organization).entrySet()) {
            for (int n = 0; n < (member.getValue().equals("owner") ? 2 : 1); n++) {
                sql.addBatch(
                        "insert into \"member\" (\"id\", \"organizationId\", \"userId\", \"role\", \"createdAt\") values ('"
                                + id("in-" + organization + "-" + member.getKey() + "-" + n) + "', '" + organization
                                + "', '"
                                + member.getKey() + "', '" + member.getValue() + "', now())");
            }
        }
    }
}
