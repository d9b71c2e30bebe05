package dev.freehold.db.sql;

/**
 * By what rows are sorted.
 *
 * @param node the expression
 * @param descending whether the greatest comes first
 * @param nulls where nulls come: empty for PostgreSQL's way, or {@code nulls first}, {@code nulls last}
 */
public record Ordering(Node node, boolean descending, String nulls) {
    /** The words behind the expression. */
    String direction() {
        return (descending ? " desc" : "") + (nulls.isEmpty() ? "" : " " + nulls);
    }
}
