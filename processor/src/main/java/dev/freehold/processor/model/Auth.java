package dev.freehold.processor.model;

import java.util.List;

/**
 * What a table of the auth server is to it.
 *
 * @param role what the table holds
 * @param secrets the columns that exist and are never read
 */
public record Auth(Role role, List<Secret> secrets) {
    /** Copies the list. */
    public Auth {
        secrets = List.copyOf(secrets);
    }

    /** What an auth table holds: the constants of {@code dev.freehold.AuthTable.Role}. */
    public enum Role {
        /** Users. */
        USER,
        /** Organizations. */
        ORGANIZATION,
        /** Members of organizations. */
        MEMBER,
        /** Invitations. */
        INVITATION,
        /** Teams. */
        TEAM,
        /** Members of teams. */
        TEAM_MEMBER,
        /** Sessions. */
        SESSION,
        /** Ways to sign in. */
        ACCOUNT,
        /** API keys. */
        API_KEY,
        /** Keys that sign tokens. */
        SIGNING_KEY,
        /** Anything else. */
        OTHER
    }

    /**
     * A column that is never read.
     *
     * @param field what the auth server calls it
     * @param name the column's name as PostgreSQL stores it
     * @param definition the column's type in SQL, and whether it may be null
     * @param unique whether no two rows have the same value
     */
    public record Secret(String field, String name, String definition, boolean unique) {
        /** What a secret is unless something else is said. */
        public static final String TEXT = "text";
    }
}
