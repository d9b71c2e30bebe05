package dev.freehold.processor.declared;

import dev.freehold.processor.model.JavaType;
import dev.freehold.processor.model.TypeRef;
import dev.freehold.processor.problem.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A record component, field or getter that is a column.
 *
 * @param name the name, after the names of the embedded objects around it: {@code addressStreet}
 * @param prefix the names of the embedded objects around it: {@code address}; empty for a property of the entity
 * @param type the Java type
 * @param nullable whether it bears {@code @Nullable} or {@code @Column(nullable = true)}
 * @param nullness what contradicts that, in words: {@code a value of type int is never null}; empty if nothing does
 * @param column what {@code @Column} says
 * @param storage what else is said of how its values are stored
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
        String prefix,
        JavaType type,
        boolean nullable,
        Optional<String> nullness,
        ColumnSpec column,
        Storage storage,
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
     * The name within the object that has it, from which the column's is derived.
     *
     * @return such as {@code street}
     */
    public String attribute() {
        if (prefix.isEmpty()) {
            return name;
        }
        String rest = name.substring(prefix.length());
        boolean isAbbreviation = rest.length() > 1 && Character.isUpperCase(rest.charAt(1));
        return isAbbreviation ? rest : Character.toLowerCase(rest.charAt(0)) + rest.substring(1);
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
                prefix,
                type,
                nullable && !presence.required(),
                nullness,
                as,
                storage,
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
     * The column of a relation.
     *
     * @param name the name
     * @param type the type of the id that it holds
     * @param nullable whether a row may be without
     * @param column what is said of the column
     * @param reference where it points
     * @param comment the relation's documentation, or empty
     * @param origin the relation
     * @return the column, which no property shows
     */
    public static DeclaredProperty ofRelation(
            String name,
            JavaType type,
            boolean nullable,
            ColumnSpec column,
            DeclaredReference reference,
            String comment,
            Origin origin) {
        return new DeclaredProperty(
                name,
                "",
                nullable ? type.boxed() : type,
                nullable,
                Optional.empty(),
                column,
                Storage.NONE,
                false,
                Optional.empty(),
                List.of(),
                Optional.of(reference),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Presence.ALWAYS,
                comment,
                origin);
    }

    /**
     * The same column as part of the key.
     *
     * @return the column
     */
    public DeclaredProperty asId() {
        return new DeclaredProperty(
                name,
                prefix,
                type,
                false,
                nullness,
                column,
                storage,
                true,
                generated,
                marks,
                references,
                defaultValue,
                createdAt,
                updatedAt,
                globallyUnique,
                exposed,
                presence,
                comment,
                origin);
    }

    /**
     * The same column, pointing somewhere.
     *
     * @param reference where
     * @param called the column's name, if the reference gives one
     * @param join what the reference says of the column besides
     * @param written whether programs set the reference, so that they set the column, whatever it says itself
     * @return the column
     */
    public DeclaredProperty holding(
            DeclaredReference reference, Optional<String> called, ColumnSpec join, boolean written) {
        return new DeclaredProperty(
                name,
                prefix,
                type,
                nullable,
                nullness,
                column.named(called.or(column::name)).beside(join).written(written),
                storage,
                id,
                generated,
                marks,
                Optional.of(reference),
                defaultValue,
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
     * @param secondPrecision the digits of a time after its seconds
     * @param unique whether no two rows have the same value
     * @param notInserted whether no insert gives it a value
     * @param notUpdated whether no update gives it a value
     * @param comment what the column holds, for the database
     * @param checks conditions on its values
     * @param said where it stands
     */
    public record ColumnSpec(
            Optional<String> name,
            Optional<String> definition,
            Optional<Integer> length,
            Optional<Integer> precision,
            Optional<Integer> scale,
            Optional<Integer> secondPrecision,
            boolean unique,
            boolean notInserted,
            boolean notUpdated,
            Optional<String> comment,
            List<DeclaredCheck> checks,
            Said said) {
        /** Copies the list. */
        public ColumnSpec {
            checks = List.copyOf(checks);
        }

        /** What holds where there is no {@code @Column}. */
        public static final ColumnSpec NONE = new ColumnSpec(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                false,
                Optional.empty(),
                List.of(),
                Said.NOWHERE);

        /**
         * The same under another name.
         *
         * @param as the column's name
         * @return what {@code @Column} would say then
         */
        public ColumnSpec named(Optional<String> as) {
            return new ColumnSpec(
                    as,
                    definition,
                    length,
                    precision,
                    scale,
                    secondPrecision,
                    unique,
                    notInserted,
                    notUpdated,
                    comment,
                    checks,
                    said);
        }

        /**
         * The same, set by programs.
         *
         * @param byReference whether a reference that has the same column is set by them
         * @return what {@code @Column} would say then
         */
        public ColumnSpec written(boolean byReference) {
            return new ColumnSpec(
                    name,
                    definition,
                    length,
                    precision,
                    scale,
                    secondPrecision,
                    unique,
                    notInserted && !byReference,
                    notUpdated && !byReference,
                    comment,
                    checks,
                    said);
        }

        /**
         * The same with what a reference says of the same column.
         *
         * @param join what {@code @JoinColumn} says
         * @return what both say
         */
        public ColumnSpec beside(ColumnSpec join) {
            return new ColumnSpec(
                    name,
                    definition.or(join::definition),
                    length,
                    precision,
                    scale,
                    secondPrecision,
                    unique,
                    notInserted,
                    notUpdated,
                    comment.or(join::comment),
                    Stream.concat(checks.stream(), join.checks().stream()).toList(),
                    definition.isEmpty() && join.definition().isPresent() ? join.said() : said);
        }

        /**
         * The same with what other annotations say besides.
         *
         * @param newComment what the column holds
         * @param more further conditions
         * @return what all of them say
         */
        public ColumnSpec with(Optional<String> newComment, List<DeclaredCheck> more) {
            return new ColumnSpec(
                    name,
                    definition,
                    length,
                    precision,
                    scale,
                    secondPrecision,
                    unique,
                    notInserted,
                    notUpdated,
                    newComment,
                    Stream.concat(checks.stream(), more.stream()).toList(),
                    said);
        }
    }

    /**
     * What annotations beside {@code @Column} say of how values are stored.
     *
     * @param conversion the converter between the Java type and the one that is stored
     * @param version whether it bears {@code @Version}
     * @param computed the expression from which the database computes it
     */
    public record Storage(Optional<Conversion> conversion, Optional<Said> version, Optional<Computed> computed) {
        /** What holds where there is none. */
        public static final Storage NONE = new Storage(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * A converter of Jakarta Persistence.
     *
     * @param converter the class
     * @param stored the type into which it converts
     * @param said where it is named
     */
    public record Conversion(TypeRef converter, JavaType stored, Said said) {}

    /**
     * {@code @GeneratedColumn}.
     *
     * @param sql the expression
     * @param said where it stands
     */
    public record Computed(String sql, Said said) {}

    /**
     * A condition that is written in SQL.
     *
     * @param name the constraint's name, or empty
     * @param condition the condition
     * @param origin where it stands
     */
    public record DeclaredCheck(String name, String condition, Origin origin) {}

    /**
     * {@code @Default}.
     *
     * @param value the value, if one is given
     * @param sql the expression, if one is given
     * @param said where it stands
     */
    public record DeclaredDefault(Optional<String> value, Optional<String> sql, Said said) {}
}
