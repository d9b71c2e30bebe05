package dev.freehold.maven.catalog;

import java.util.List;

/**
 * A foreign key as it is.
 *
 * @param columns the referring columns
 * @param target the table that is referred to
 * @param targetColumns the columns there, in the order of {@code columns}
 * @param onDelete what becomes of the referring row
 */
public record ForeignKey(List<String> columns, TableName target, List<String> targetColumns, Rule onDelete) {
    /** Copies the lists. */
    public ForeignKey {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }

    /** What happens on deletion of the row that is referred to. */
    public enum Rule {
        /** It cannot be deleted. */
        NO_ACTION,
        /** The referring row goes along. */
        CASCADE,
        /** The columns become null. */
        SET_NULL,
        /** The columns get their defaults. */
        SET_DEFAULT;

        /** From {@code pg_constraint.confdeltype}. */
        static Rule of(String code) {
            return switch (code) {
                case "c" -> CASCADE;
                case "n" -> SET_NULL;
                case "d" -> SET_DEFAULT;
                default -> NO_ACTION;
            };
        }
    }
}
