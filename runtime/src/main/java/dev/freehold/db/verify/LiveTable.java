package dev.freehold.db.verify;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table as it is in the database.
 *
 * @param name its name
 * @param kind what it is, such as {@code table} or {@code view}
 * @param rights what the role may do with it: {@code select}, {@code insert}, {@code update}, {@code delete}, and the
 *     making of triggers
 * @param hidden whether row-level security hides all its rows from the role
 * @param triggers its triggers that are not disabled
 * @param columns its columns, by name
 * @param keys its keys, indexes and checks
 */
record LiveTable(
        TableName name,
        String kind,
        Set<String> rights,
        boolean hidden,
        Set<String> triggers,
        Map<String, LiveColumn> columns,
        Keys keys) {
    /** A column that may be meant, in another spelling. */
    Optional<String> columnLike(String missing) {
        return columns.keySet().stream()
                .filter(name -> Surroundings.core(name).equals(Surroundings.core(missing)))
                .findFirst();
    }

    boolean isTable() {
        return kind.equals("table");
    }
}
