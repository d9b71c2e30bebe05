package dev.freehold.maven.catalog;

/**
 * A column as it is.
 *
 * @param name the name as PostgreSQL stores it
 * @param type the type
 * @param nullable whether it may be null
 * @param generated whether the database computes it from other columns
 * @param comment what {@code comment on column} says, or empty
 */
public record Column(String name, Type type, boolean nullable, boolean generated, String comment) {
    /**
     * A column's type.
     *
     * @param shown as PostgreSQL writes it: {@code character varying(80)}, {@code auth.aal_level}, {@code text[]}
     * @param base the type's own name, for a domain that of the type under it: {@code varchar}, {@code int4}
     * @param modifier what stands in parentheses, in PostgreSQL's encoding; -1 for nothing
     */
    public record Type(String shown, String base, int modifier) {}
}
