package dev.freehold.security.differential;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who belongs where: three organizations with two teams each, and eight users, of whom u0 asks, u4 and u5 are strangers
 * to u0, and u6 belongs to no organization any more.
 */
final class Company {
    static final List<String> ORGANIZATIONS = List.of("o0", "o1", "o2");
    static final List<String> USERS = List.of("u0", "u1", "u2", "u3", "u4", "u5", "u6", "u7");
    static final String DEPARTED = "u6";

    private final Map<String, Set<String>> members = new LinkedHashMap<>();
    private final Map<String, String> roles = new LinkedHashMap<>();
    private final Map<String, Set<String>> teamMembers = new LinkedHashMap<>();
    private final Random random;

    Company(Random random, boolean strict) {
        this.random = random;
        members.put("o0", set("u0", "u1", "u2"));
        members.put("o1", random.nextBoolean() ? set("u0", "u3", "u7") : set("u3", "u7"));
        members.put("o2", set("u4", "u5"));
        for (String organization : ORGANIZATIONS) {
            for (String user : members.get(organization)) {
                roles.put(
                        organization + user,
                        pick(List.of("owner", "admin", "member", "member, admin", "administrator")));
            }
            for (String team : teams(organization)) {
                Set<String> in = new TreeSet<>();
                members.get(organization).stream()
                        .filter(user -> random.nextBoolean())
                        .forEach(in::add);
                if (!strict && random.nextBoolean()) {
                    in.add(DEPARTED);
                }
                teamMembers.put(team, in);
            }
        }
        teamMembers.get("t00").add("u0");
    }

    static List<String> teams(String organization) {
        String number = organization.substring(1);
        return List.of("t" + number + "0", "t" + number + "1");
    }

    static String organizationOf(String team) {
        return "o" + team.charAt(1);
    }

    List<String> allTeams() {
        return List.copyOf(teamMembers.keySet());
    }

    boolean isMember(@Nullable String user, @Nullable String organization) {
        return user != null && organization != null && members.get(organization).contains(user);
    }

    /** Whether one of the roles of a member is this one; without an organization one has none. */
    boolean hasRole(@Nullable String user, @Nullable String organization, String role) {
        return user != null
                && List.of(roles.getOrDefault(organization + user, "").split(", "))
                        .contains(role);
    }

    /** Whether someone belongs to a team, which needs its organization, too. */
    boolean isInTeam(@Nullable String user, @Nullable String team) {
        return team != null && teamMembers.get(team).contains(user) && isMember(user, organizationOf(team));
    }

    String memberOf(String organization) {
        return pick(List.copyOf(members.get(organization)));
    }

    /** The organizations to which whoever asks belongs. */
    Set<String> organizationsOf(Who who) {
        Set<String> own = new TreeSet<>();
        for (String organization : ORGANIZATIONS) {
            if (who.user() == null ? organization.equals(who.organization()) : isMember(who.user(), organization)) {
                own.add(organization);
            }
        }
        return own;
    }

    /** Oneself and the members of one's organizations. */
    Set<String> colleaguesOf(Who who) {
        Set<String> seen = new TreeSet<>();
        if (who.user() != null) {
            seen.add(who.user());
        }
        organizationsOf(who).forEach(organization -> seen.addAll(members.get(organization)));
        return seen;
    }

    /** The rows of the auth server's tables but the users. */
    Map<String, List<Datum>> rows(Who who, boolean strict) {
        Set<String> own = organizationsOf(who);
        Map<String, List<Datum>> rows = new LinkedHashMap<>();
        for (String organization : ORGANIZATIONS) {
            boolean seen = own.contains(organization);
            add(rows, "organization", seen, "id=%1$s|slug=%1$s|name=of all", organization);
            for (String user : members.get(organization)) {
                String columns = "id=m-%1$s%2$s|organizationId=%1$s|userId=%2$s|role=%3$s";
                add(rows, "member", seen, columns, organization, user, roles.get(organization + user));
            }
        }
        for (String team : allTeams()) {
            boolean seen = own.contains(organizationOf(team));
            add(rows, "team", seen, "id=%s|organizationId=%s|name=t|memberCount=0", team, organizationOf(team));
            for (String user : teamMembers.get(team)) {
                add(rows, "teamMember", seen, "id=tm-%1$s%2$s|teamId=%1$s|userId=%2$s", team, user);
            }
        }
        for (String organization : ORGANIZATIONS) {
            String inviter = strict || random.nextBoolean() ? memberOf(organization) : DEPARTED;
            String columns =
                    "id=i-%1$s|organizationId=%1$s|inviterId=%2$s|email=x|status=pending|expiresAt=2030-01-01Z";
            add(rows, "invitation", own.contains(organization), columns, organization, inviter);
        }
        for (String user : USERS) {
            boolean seen = user.equals(who.user());
            String columns = "id=s-%1$s|userId=%1$s|token=t-%1$s|expiresAt=2030-01-01Z|updatedAt=2026-01-01Z";
            add(rows, "session", seen, columns, user);
            columns = "id=a-%1$s|userId=%1$s|accountId=%1$s|providerId=p|updatedAt=2026-01-01Z";
            add(rows, "account", seen, columns, user);
        }
        add(rows, "verification", false, "id=v|identifier=x|value=y|expiresAt=2030-01-01Z");
        return rows;
    }

    /** A user's row, whoever may see it. */
    static Datum user(String id, boolean visible) {
        Map<String, List<Datum>> rows = new LinkedHashMap<>();
        String columns = "id=%1$s|name=of all|email=%1$s@example.com|emailVerified=true|updatedAt=2026-01-01Z";
        add(rows, "user", visible, columns, id);
        return rows.get("user").get(0);
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static void add(
            Map<String, List<Datum>> rows, String table, boolean visible, String columns, Object... arguments) {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        for (String column : String.format(columns, arguments).split("\\|", -1)) {
            values.put(column.split("=", 2)[0], column.split("=", 2)[1]);
        }
        values.put("createdAt", "2026-01-01Z");
        rows.computeIfAbsent(table, key -> new ArrayList<>()).add(new Datum(null, null, null, values, visible));
    }

    private static Set<String> set(String... users) {
        return new LinkedHashSet<>(List.of(users));
    }
}
