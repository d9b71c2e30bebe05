package dev.freehold.db.sql;

import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Reference;
import org.jspecify.annotations.Nullable;

/**
 * The rows that refer to another row.
 *
 * @param source where that other row is
 * @param reference how they refer to it
 * @param target their table
 */
public record Relation(JoinPath source, Reference reference, Entity<?> target) {
    /** A subquery over those rows, narrowed to the actor's; the condition, null for none, starts at their table. */
    void write(Frame outer, String selected, @Nullable Node condition, Sql sql) {
        String source = outer.alias(source());
        Frame inner = outer.subquery(target);
        inner.where().tie(reference, source, target, inner.rootAlias());
        if (condition != null) {
            inner.and(condition);
        }
        sql.add("(select ")
                .add(selected)
                .add(" from ")
                .add(inner.from())
                .add(" where ")
                .add(inner.where().sql())
                .add(")");
    }
}
