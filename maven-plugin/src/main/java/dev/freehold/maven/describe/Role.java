package dev.freehold.maven.describe;

/** What a table holds: the constants of {@code dev.freehold.AuthTable.Role}. */
public enum Role {
    /** Users. */
    USER,
    /** Organizations. */
    ORGANIZATION,
    /** Who belongs to which organization. */
    MEMBER,
    /** Invitations into an organization. */
    INVITATION,
    /** Teams of an organization. */
    TEAM,
    /** Who belongs to which team. */
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
