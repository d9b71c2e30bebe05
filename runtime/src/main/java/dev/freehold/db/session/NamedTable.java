package dev.freehold.db.session;

import dev.freehold.db.schema.AuthNames;
import dev.freehold.db.schema.Schema;
import dev.freehold.db.sql.Lookup;
import java.util.Locale;
import java.util.Optional;

/**
 * A table of the auth server under an alias. The one place where {@link AuthNames} become SQL, and where it is decided
 * how values of two types or two kinds of time are compared.
 */
final class NamedTable {
    private static final String UUID_FORM = "'^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$'";
    private static final String NUMBER_FORM = "'^[0-9]{1,18}$'";

    private final AuthNames names;
    private final String alias;

    private NamedTable(AuthNames names, String alias) {
        this.names = names;
        this.alias = alias;
    }

    static Optional<NamedTable> find(Schema schema, AuthNames.Role role, String alias) {
        return schema.authNames(role).map(names -> new NamedTable(names, alias));
    }

    /**
     * The table, or an exception that says which option of the auth schema would bring it.
     *
     * @param option what to write, such as {@code plugins = API_KEY}
     */
    static NamedTable require(Schema schema, AuthNames.Role role, String alias, String option) {
        return find(schema, role, alias)
                .orElseThrow(() -> new IllegalStateException("the schema " + schema + " names no table for " + role
                        + ", which this check of credentials reads. " + option));
    }

    /** The table and its alias, as they stand behind FROM. */
    String from() {
        return Lookup.quoted(names.schemaName()) + "." + Lookup.quoted(names.tableName()) + " " + alias;
    }

    /** What must hold besides, so that a row counts that may be marked as deleted. */
    String andAlive() {
        return has("deletedAt") ? " and " + column("deletedAt") + " is null" : "";
    }

    boolean has(String field) {
        return names.column(field).isPresent();
    }

    String column(String field) {
        String column = names.column(field)
                .orElseThrow(() -> new IllegalStateException(
                        names + " has no column for " + field + ", which this check of credentials reads"));
        return alias + "." + Lookup.quoted(column);
    }

    String text(String field) {
        return column(field) + "::text";
    }

    /** The column as text, or null where the table has none. */
    String textIfAny(String field) {
        return has(field) ? text(field) : "null::text";
    }

    String id() {
        return alias + "." + Lookup.quoted(names.idColumn());
    }

    /**
     * An id that stands elsewhere as text, as this table's ids are: by the type of this side, so that its index serves.
     * What cannot be an id becomes null, and not an error.
     */
    String idOf(String text) {
        return switch (names.idType().toLowerCase(Locale.ROOT)) {
            case "uuid" -> "case when " + text + " ~ " + UUID_FORM + " then (" + text + ")::uuid end";
            case "smallint", "int2", "integer", "int", "int4", "bigint", "int8" ->
                "case when " + text + " ~ " + NUMBER_FORM + " then (" + text + ")::bigint end";
            default -> text;
        };
    }

    /**
     * Seconds from the column's time until now, by the clock of the database. EXTRACT takes a time without zone for the
     * wall time of UTC, which is what auth servers write there, and one with a zone as it is (PostgreSQL manual,
     * 9.9.1).
     */
    String age(String field) {
        return "(extract(epoch from now()) - extract(epoch from " + column(field) + "))";
    }
}
