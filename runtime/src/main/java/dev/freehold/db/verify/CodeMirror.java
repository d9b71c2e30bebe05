package dev.freehold.db.verify;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What makes a table of the application the mirror of users.
 *
 * @param source the qualified name of the Java type whose rows it copies
 * @param copied its columns that are copies
 * @param read the columns of the users that are copied
 * @param trigger the name of the trigger on the users
 * @param failures the name of the table that holds what could not be copied
 */
record CodeMirror(String source, Set<String> copied, List<String> read, String trigger, String failures) {
    static Optional<CodeMirror> of(Inquiry.Row row) throws SQLException {
        String source = row.textOrNull("mirror_of");
        return source == null
                ? Optional.empty()
                : Optional.of(new CodeMirror(
                        source,
                        Set.copyOf(row.texts("mirror_copied")),
                        row.texts("mirror_read"),
                        row.text("mirror_trigger"),
                        row.text("mirror_failures")));
    }
}
