package dev.freehold.db.verify;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A policy of row-level security, as the code or the database has it.
 *
 * @param name its name
 * @param permissive whether it opens rows; else it closes some
 * @param command what it is for
 * @param roles for whom it is
 * @param visible which rows are seen; empty if it says nothing of that
 * @param writable which rows may be written; empty if it says nothing of that
 */
record Policy(String name, boolean permissive, String command, List<String> roles, String visible, String writable) {
    /** Casts that PostgreSQL shows or does not, by the types of ids. */
    private static final Pattern CAST =
            Pattern.compile("::(text|uuid|integer|bigint|smallint|character varying|varchar)(\\(\\d+\\))?(\\[])?");

    private static final Pattern LAYOUT = Pattern.compile("[\\s()\"]");

    static Policy of(Inquiry.Row row) throws SQLException {
        return new Policy(
                row.text("name"),
                row.is("permissive"),
                row.text("command"),
                row.texts("roles"),
                normal(row.text("visible")),
                normal(row.text("writable")));
    }

    /**
     * The text without what PostgreSQL adds or drops when it shows a condition: quotes, parentheses, spaces, casts and
     * capitals. A condition of Freehold's knows AND only, so that parentheses mean nothing in it.
     */
    private static String normal(String condition) {
        String bare = CAST.matcher(condition).replaceAll("");
        return LAYOUT.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
