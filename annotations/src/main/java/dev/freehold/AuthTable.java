package dev.freehold;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A table that somebody else owns: the auth server creates, fills and alters it. Foreign keys and joins may point at
 * it; Freehold's DDL never creates, alters or drops it, and no insert, update or delete exists for it.
 *
 * <p>It stands on a record nested in a holder type, which {@link Freehold#auth()} names:
 *
 * <pre>{@code
 * public final class OurAuth {
 *     @AuthTable(is = AuthTable.Role.USER, schema = "login", secrets = "password_hash")
 *     @Table(name = "accounts")
 *     public record Account(@Id UUID id, String email) {}
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface AuthTable {
    /**
     * What the table holds; it decides which rows an actor sees.
     *
     * @return the role
     */
    Role is();

    /**
     * The PostgreSQL schema in which the table stands.
     *
     * @return the schema's name as PostgreSQL stores it
     */
    String schema() default "public";

    /**
     * Columns that exist and are never read: passwords, tokens, key hashes. They are names in the model and fields
     * nowhere. A component whose column is called like a secret does not build, unless it bears {@link Exposed}.
     *
     * <p>A definition may follow the name, {@code "token text not null unique"}; it serves the tables that tests make.
     *
     * @return column names as PostgreSQL stores them, each a nullable {@code text} unless its definition follows
     */
    String[] secrets() default {};

    /**
     * Whether rows of this table may arrive later than the rows that refer to them, because something copies them here.
     * It is then joined as if every reference to it were optional, and references to it may do without a foreign key.
     *
     * @return true for such a table, {@code neon_auth.users_sync} for one
     */
    boolean mayBeAbsent() default false;

    /**
     * The column that has a value in a row that is marked as deleted, and none in every other. No query sees marked
     * rows unless it says {@code withDeleted()}: they are absent where a query starts, and read as null where the table
     * is joined. Rows that refer to them stay. The record must have the column, and it must be nullable.
     *
     * @return the column's name as PostgreSQL stores it, or empty for a table whose rows are really deleted
     */
    String deleted() default "";

    /** What an auth table holds. In parentheses: the rows that an actor sees. */
    enum Role {
        /** Users (oneself, and the members of one's organizations). */
        USER,
        /** Organizations (those of which one is a member). */
        ORGANIZATION,
        /** Who belongs to which organization (the members of one's organizations). */
        MEMBER,
        /** Invitations into an organization (those of one's organizations). */
        INVITATION,
        /** Teams of an organization (those of one's organizations). */
        TEAM,
        /** Who belongs to which team (the team members of one's organizations). */
        TEAM_MEMBER,
        /** Sessions (one's own). */
        SESSION,
        /** Ways to sign in (one's own). */
        ACCOUNT,
        /** API keys (one's own). */
        API_KEY,
        /** Keys with which the server signs tokens (none, except by {@code db.unscoped(reason)}). */
        SIGNING_KEY,
        /** Anything else, such as pending verifications (none, except by {@code db.unscoped(reason)}). */
        OTHER
    }
}
