package dev.freehold.db.verify;

import dev.freehold.db.error.SchemaMismatchException.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns an enum type of the application and what the database has of it into the difference, with the statement that
 * mends it. The order of the values counts, for they sort by it.
 */
final class EnumTypeComparison {
    private EnumTypeComparison() {}

    static Optional<Difference> of(EnumType code, @Nullable EnumType live) {
        String object = "type " + code.name().sql();
        if (live == null) {
            return Optional.of(new Difference(
                    object,
                    "is missing",
                    "create type " + code.name().sql() + " as enum (" + Quoted.texts(code.values()) + ");"));
        }
        if (live.values().equals(code.values())) {
            return Optional.empty();
        }
        String problem = "has " + Quoted.texts(live.values()) + ", the code needs " + Quoted.texts(code.values());
        List<String> common = new ArrayList<>(code.values());
        common.retainAll(live.values());
        return Optional.of(new Difference(
                object,
                problem,
                common.equals(live.values())
                        ? additions(code, live)
                        : "no statement takes values away or changes their order: give " + code.javaType()
                                + " the constants of the type, or make the type anew with the columns that have it"));
    }

    private static String additions(EnumType code, EnumType live) {
        List<String> present = new ArrayList<>(live.values());
        List<String> statements = new ArrayList<>();
        for (String value : code.values()) {
            if (!present.contains(value)) {
                int place = code.values().indexOf(value);
                String where = place == 0
                        ? present.isEmpty() ? "" : " before " + Quoted.texts(present.subList(0, 1))
                        : " after " + Quoted.texts(code.values().subList(place - 1, place));
                statements.add(
                        "alter type " + code.name().sql() + " add value " + Quoted.texts(List.of(value)) + where + ";");
                present.add(place, value);
            }
        }
        return String.join(" ", statements);
    }
}
