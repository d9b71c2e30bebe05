package dev.freehold.processor.model;

import dev.freehold.processor.problem.Origin;
import java.util.List;

/**
 * One table pointing at another: the foreign key and the accessors on both sides.
 *
 * @param name the accessor's name, such as {@code assignee}
 * @param inverse the name of the way back, such as {@code tasksByAssignee}
 * @param target the entity pointed at
 * @param pairs the columns and what they point at; the tenant's pair first when the key is composite for the tenant's
 *     sake
 * @param tenantColumns how many pairs at the front are the tenant's; with one or more, the row and its target have the
 *     same tenant
 * @param required whether every row has a target
 * @param targetMayBeAbsent whether the target row may be missing or deleted although the reference is required
 * @param foreignKey whether the database enforces it
 * @param comparedAsText whether the two sides have different types and are compared as text
 * @param onDelete what happens to this row when the target goes; {@code SET_NULL} clears the reference's own columns,
 *     never the tenant's
 * @param constraintName the foreign key's name; empty without one
 * @param origin where it was said
 */
public record Reference(
        String name,
        String inverse,
        TypeRef target,
        List<Pair> pairs,
        int tenantColumns,
        boolean required,
        boolean targetMayBeAbsent,
        boolean foreignKey,
        boolean comparedAsText,
        DeleteRule onDelete,
        String constraintName,
        Origin origin) {
    /** Copies the list. */
    public Reference {
        pairs = List.copyOf(pairs);
    }

    /**
     * The columns of this table.
     *
     * @return names in the order of the key
     */
    public List<String> fromColumns() {
        return pairs.stream().map(Pair::from).toList();
    }

    /**
     * The columns of the target.
     *
     * @return names in the order of the key
     */
    public List<String> toColumns() {
        return pairs.stream().map(Pair::to).toList();
    }

    /**
     * The columns that a delete of the target may set to null.
     *
     * @return the columns without the tenant's
     */
    public List<String> ownColumns() {
        return fromColumns().subList(tenantColumns, pairs.size());
    }

    /**
     * Whether the key keeps the row and its target with one tenant.
     *
     * @return true if it contains the tenant
     */
    public boolean isTenantKeyed() {
        return tenantColumns > 0;
    }

    /**
     * Whether a join must keep rows without a target.
     *
     * @return true for a left join
     */
    public boolean isOptional() {
        return !required || targetMayBeAbsent;
    }

    /**
     * A column and what it points at.
     *
     * @param from the column of this table
     * @param to the column of the target
     */
    public record Pair(String from, String to) {}

    /** What the database does with a row when the row that it points at is deleted. */
    public enum DeleteRule {
        /** Deletes it. */
        CASCADE,
        /** Clears the reference. */
        SET_NULL,
        /** Refuses. */
        NO_ACTION
    }
}
