package dev.freehold.db.sql;

import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Reference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows that refer to another row, or those to which the rows of a link table refer that refer to it.
 *
 * @param source where that other row is
 * @param link the link table, null if the rows refer themselves
 * @param reference how they refer, or the rows of the link table to them
 * @param target their table
 */
public record Relation(JoinPath source, @Nullable Link link, Reference reference, Entity<?> target) {
    /**
     * The table between two others.
     *
     * @param reference how its rows refer to the row from which the relation starts
     * @param table the table
     */
    public record Link(Reference reference, Entity<?> table) {}

    /** The references that lead to those rows, by which their class knows the relation. */
    List<Reference> references() {
        return link == null ? List.of(reference) : List.of(link.reference(), reference);
    }

    /** A subquery over those rows, narrowed to the actor's; the condition, null for none, starts at their table. */
    void write(Frame outer, String selected, @Nullable Node condition, Sql sql) {
        String source = outer.alias(source());
        Frame inner = outer.subquery(target);
        if (link == null) {
            inner.where().tie(reference, source, target, inner.rootAlias());
        } else {
            // asked about and not joined, so that a row counts once, however many rows link it
            Frame between = inner.subquery(link.table());
            between.where().tie(link.reference(), source, link.table(), between.rootAlias());
            between.where().tie(reference, between.rootAlias(), target, inner.rootAlias());
            selected(between, "1", inner.where().and().add("exists "));
        }
        if (condition != null) {
            inner.and(condition);
        }
        selected(inner, selected, sql);
    }

    private static void selected(Frame frame, String selected, Sql sql) {
        sql.add("(select ")
                .add(selected)
                .add(" from ")
                .add(frame.from())
                .add(" where ")
                .add(frame.where().sql())
                .add(")");
    }
}
