package dev.freehold.db.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Conditions that a statement has, and what to throw if one does not hold. Only a statement that wrote nothing asks for
 * them, by one more that tells which.
 */
final class Refusals {
    private final List<Refusal> refusals = new ArrayList<>();

    private record Refusal(Sql condition, Function<String, RuntimeException> exception) {}

    /**
     * Adds a condition.
     *
     * @param condition the condition, which names no table around it
     * @param exception what to throw, given the text of the statement
     */
    void add(Sql condition, Function<String, RuntimeException> exception) {
        refusals.add(new Refusal(condition, exception));
    }

    boolean isEmpty() {
        return refusals.isEmpty();
    }

    /** A query for one row, that says of each condition whether it holds. */
    Sql sql() {
        Conjunction items = new Conjunction(", ");
        refusals.forEach(refusal -> items.and().add(refusal.condition()));
        return new Sql().add("select ").add(items.sql());
    }

    /**
     * What to throw by the first condition that does not hold; empty if nothing else was written for another reason.
     */
    Optional<RuntimeException> read(ResultSet results, String text) throws SQLException {
        results.next();
        for (int i = 0; i < refusals.size(); i++) {
            if (!results.getBoolean(i + 1)) {
                return Optional.of(refusals.get(i).exception().apply(text));
            }
        }
        return Optional.empty();
    }
}
