package dev.freehold.processor.declared;

import dev.freehold.processor.model.JavaType;
import dev.freehold.processor.problem.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A record component or field.
 *
 * @param name the name
 * @param type the Java type
 * @param nullable whether it bears {@code @Nullable} or {@code @Column(nullable = true)}
 * @param nullness what contradicts that, in words: {@code a value of type int is never null}; empty if nothing does
 * @param column what {@code @Column} says
 * @param id whether it is part of the key
 * @param generated whether it bears {@code @GeneratedValue}
 * @param marks the annotations that say whose the row is
 * @param references what it points at: one, or several by mistake
 * @param defaultValue its default
 * @param createdAt whether it bears {@code @CreatedAt}
 * @param updatedAt whether it bears {@code @UpdatedAt}
 * @param globallyUnique the reason of {@code @GloballyUnique}, if it is there
 * @param exposed the reason of {@code @Exposed}, if it is there
 * @param presence when an auth table has such a column
 * @param comment its documentation, or empty
 * @param origin the component or field
 */
public record DeclaredProperty(
        String name,
        JavaType type,
        boolean nullable,
        Optional<String> nullness,
        ColumnSpec column,
        boolean id,
        Optional<Said> generated,
        List<DeclaredMark> marks,
        Optional<DeclaredReference> references,
        Optional<DeclaredDefault> defaultValue,
        Optional<Said> createdAt,
        Optional<Said> updatedAt,
        Optional<String> globallyUnique,
        Optional<String> exposed,
        Presence presence,
        String comment,
        Origin origin) {
    /** Copies the list. */
    public DeclaredProperty {
        marks = List.copyOf(marks);
    }

    /**
     * The same column of an auth table in a certain database.
     *
     * @param as what {@code @Column} would say of it there
     * @param isGenerated whether it is an identity
     * @param orElse its default
     * @return the column
     */
    public DeclaredProperty placed(ColumnSpec as, boolean isGenerated, Optional<DeclaredDefault> orElse) {
        return new DeclaredProperty(
                name,
                type,
                nullable && !presence.required(),
                nullness,
                as,
                id,
                isGenerated ? Optional.of(Said.NOWHERE) : Optional.empty(),
                marks,
                references,
                orElse,
                createdAt,
                updatedAt,
                globallyUnique,
                exposed,
                presence,
                comment,
                origin);
    }

    /**
     * What {@code @Column} says.
     *
     * @param name the column's name
     * @param definition the column type in SQL
     * @param length the length of a text
     * @param precision the digits of a number
     * @param scale the digits after the point
     * @param unique whether no two rows have the same value
     * @param said where it stands
     */
    public record ColumnSpec(
            Optional<String> name,
            Optional<String> definition,
            Optional<Integer> length,
            Optional<Integer> precision,
            Optional<Integer> scale,
            boolean unique,
            Said said) {
        /** What holds where there is no {@code @Column}. */
        public static final ColumnSpec NONE = new ColumnSpec(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Said.NOWHERE);
    }

    /**
     * {@code @Default}.
     *
     * @param value the value, if one is given
     * @param sql the expression, if one is given
     * @param said where it stands
     */
    public record DeclaredDefault(Optional<String> value, Optional<String> sql, Said said) {}
}
