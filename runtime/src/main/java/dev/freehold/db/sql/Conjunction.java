package dev.freehold.db.sql;

import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Reference;

/** Conditions that must hold together. */
final class Conjunction {
    private final String separator;
    private final Sql conditions = new Sql();

    Conjunction(String separator) {
        this.separator = separator;
    }

    /** Begins the next condition, which the caller then writes to the result; an OR in it needs parentheses. */
    Sql and() {
        if (!conditions.isEmpty()) {
            conditions.add(separator);
        }
        return conditions;
    }

    /** Adds that two rows belong together by a reference. */
    void tie(Reference reference, String alias, Entity<?> target, String targetAlias) {
        for (Reference.Pair pair : reference.pairs()) {
            String cast = pair.asText() ? "::text" : "";
            and().column(targetAlias, target.column(pair.to()).name())
                    .add(cast)
                    .add(" = ")
                    .column(alias, pair.from().name())
                    .add(cast);
        }
    }

    boolean isEmpty() {
        return conditions.isEmpty();
    }

    Sql sql() {
        return conditions;
    }
}
