package dev.freehold.processor.ddl;

/**
 * The names of the roles and of the schema by which row-level security works. They are the server's, so they are fixed.
 */
final class SecurityRoles {
    /** Owns the tables; migrations run as it. */
    static final String OWNER = "freehold_owner";

    /** What the application's login is a member of, and of nothing else. */
    static final String RUNTIME = "freehold_runtime";

    /** Owns the functions that ask the auth tables who belongs where. */
    static final String DEFINER = "freehold_definer";

    /** What programs that act for nobody log in as a member of. */
    static final String UNSCOPED = "freehold_unscoped";

    /** Where the functions stand, and the prefix of the settings that say who asks. */
    static final String SCHEMA = "freehold";

    private SecurityRoles() {}
}
