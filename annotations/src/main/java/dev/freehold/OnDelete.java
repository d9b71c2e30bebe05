package dev.freehold;

/**
 * What a foreign key does with the referencing row when the referenced row is deleted.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-FK">PostgreSQL manual,
 *     5.5.5 Foreign Keys</a>
 */
public enum OnDelete {
    /**
     * Not stated. {@code @OwnedBy} alone, {@code @InOrganization} and {@code @InTeam} then cascade, a nullable
     * {@code @References} sets null, the one that {@code @InOrganization(through = …)} names cascades, any other
     * required {@code @References} to a table of the application is {@link #NO_ACTION}. Where no rule is safe to
     * assume, leaving it out is an error that says so.
     */
    UNSTATED,
    /** The referencing row is deleted, too. */
    CASCADE,
    /**
     * The referencing column becomes null; it must be nullable. In a composite key only the referencing column, never
     * the tenant's.
     */
    SET_NULL,
    /**
     * The referenced row cannot be deleted while rows refer to it, unless the same statement deletes those, too.
     * Refused for references to auth tables, whose server deletes rows itself and would be left half done.
     */
    NO_ACTION
}
