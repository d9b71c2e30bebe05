package dev.freehold.db.verify;

import java.sql.SQLException;

/**
 * A column as it is in the database.
 *
 * @param name its name
 * @param type its type, as PostgreSQL's {@code format_type} writes it
 * @param base its type without length and precision; that of the values, if it is a domain
 * @param textual whether it holds text of some kind
 * @param nullable whether it takes null
 * @param filled whether it gets a value where an insert says nothing
 * @param generated whether no insert may give it a value
 * @param readable whether the role may read it
 * @param writable whether the role may change it
 * @param referable whether the role may make a foreign key that points at it
 */
record LiveColumn(
        String name,
        String type,
        String base,
        boolean textual,
        boolean nullable,
        boolean filled,
        boolean generated,
        boolean readable,
        boolean writable,
        boolean referable) {
    /** The type as {@code schema.sql} would write it. */
    String shortType() {
        return type.replace("character varying", "varchar");
    }

    static LiveColumn of(Inquiry.Row row) throws SQLException {
        return new LiveColumn(
                row.text("name"),
                row.text("type"),
                row.text("base"),
                row.is("textual"),
                row.is("nullable"),
                row.is("filled"),
                row.is("generated"),
                row.is("readable"),
                row.is("writable"),
                row.is("referable"));
    }
}
