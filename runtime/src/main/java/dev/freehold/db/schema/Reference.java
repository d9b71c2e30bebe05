package dev.freehold.db.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * The way from one table to another: which columns here equal which columns there.
 *
 * <pre>{@code
 * Reference.required("project").on(ORGANIZATION_ID_COLUMN, "organization_id").on(PROJECT_ID_COLUMN, "id")
 * }</pre>
 *
 * @param name the name of the accessor, such as {@code project}
 * @param kind how many rows there are at the other end
 * @param pairs the columns that are equal, all of them together
 */
public record Reference(String name, Kind kind, List<Pair> pairs) {
    /** How many rows there are at the other end. */
    public enum Kind {
        /** Always one. */
        REQUIRED,
        /** One or none. */
        OPTIONAL,
        /** Any number. */
        MANY
    }

    /**
     * A column here and the column there that equals it. The column there is a name, so that no table's initialiser
     * needs another table.
     *
     * @param from the column here
     * @param to the name of the column there
     * @param asText whether both are compared as text, because their types differ
     */
    public record Pair(Column<?> from, String to, boolean asText) {}

    /**
     * Keeps its own copy of the pairs.
     *
     * @param name the name of the accessor
     * @param kind how many rows there are at the other end
     * @param pairs the columns that are equal
     */
    public Reference {
        pairs = List.copyOf(pairs);
    }

    /**
     * A reference to exactly one row; its pairs follow.
     *
     * @param name the name of the accessor
     * @return the reference, still without pairs
     */
    public static Reference required(String name) {
        return new Reference(name, Kind.REQUIRED, List.of());
    }

    /**
     * A reference to one row or none; its pairs follow.
     *
     * @param name the name of the accessor
     * @return the reference, still without pairs
     */
    public static Reference optional(String name) {
        return new Reference(name, Kind.OPTIONAL, List.of());
    }

    /**
     * The way back: the rows that refer to this one; its pairs follow.
     *
     * @param name the name of the accessor
     * @return the reference, still without pairs
     */
    public static Reference many(String name) {
        return new Reference(name, Kind.MANY, List.of());
    }

    /**
     * Adds a pair of equal columns of one type.
     *
     * @param from the column here
     * @param to the name of the column there
     * @return the reference with that pair
     */
    public Reference on(Column<?> from, String to) {
        return with(new Pair(from, to, false));
    }

    /**
     * Adds a pair of equal columns whose types differ in the database: both are compared as text.
     *
     * @param from the column here
     * @param to the name of the column there
     * @return the reference with that pair
     */
    public Reference onText(Column<?> from, String to) {
        return with(new Pair(from, to, true));
    }

    private Reference with(Pair pair) {
        List<Pair> more = new ArrayList<>(pairs);
        more.add(pair);
        return new Reference(name, kind, more);
    }
}
