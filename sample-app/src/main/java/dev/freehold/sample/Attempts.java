package dev.freehold.sample;

import dev.freehold.db.error.DatabaseException;
import dev.freehold.db.error.FreeholdException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What people try with rows that are not theirs, and what they get. */
final class Attempts {
    private record Attempt(String who, String what, String outcome) {}

    private final List<Attempt> attempts = new ArrayList<>();

    void add(String who, String what, Supplier<Object> attempt) {
        attempts.add(new Attempt(who, what, outcome(attempt)));
    }

    Grid<?> grid() {
        return Grid.of(attempts)
                .column("who", Attempt::who)
                .column("tries to", Attempt::what)
                .column("and gets", Attempt::outcome);
    }

    private static String text(Object result) {
        if (result instanceof Optional<?> row) {
            return row.isPresent() ? "found it" : "not found";
        }
        if (result instanceof Boolean changed) {
            return changed ? "changed it" : "nothing changed";
        }
        return result instanceof Collection<?> rows ? rows.size() + " rows" : "done: " + result;
    }

    private static String outcome(Supplier<Object> attempt) {
        try {
            return text(attempt.get());
        } catch (DatabaseException e) {
            return e.getClass().getSimpleName()
                    + e.constraint().map(name -> " of " + name).orElse("");
        } catch (FreeholdException e) {
            return e.getClass().getSimpleName();
        }
    }
}
