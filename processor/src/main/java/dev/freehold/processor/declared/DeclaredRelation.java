package dev.freehold.processor.declared;

import dev.freehold.processor.declared.DeclaredEntity.Columns;
import dev.freehold.processor.declared.DeclaredMark.OnDelete;
import dev.freehold.processor.declared.DeclaredProperty.ColumnSpec;
import dev.freehold.processor.declared.DeclaredProperty.DeclaredCheck;
import dev.freehold.processor.model.Construction.Form;
import dev.freehold.processor.model.TypeRef;
import dev.freehold.processor.problem.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A property that is another row, or several: {@code @ManyToOne}, {@code @OneToOne}, {@code @OneToMany} or
 * {@code @ManyToMany}.
 *
 * @param name the property's name, which is the accessor's, too
 * @param kind which of them
 * @param form what holds the other rows
 * @param target the other class; absent where the name cannot be resolved, which the compiler reports
 * @param mappedBy the property on the other side that says how, or empty
 * @param required whether every row has another
 * @param joins the columns that refer; none where their names are derived
 * @param foreignKey what is said of the foreign key, if something is
 * @param table the table between the two; absent where its names are derived or there is none
 * @param mapsId the part of the id that the reference is: empty for all of it; absent if it is none
 * @param onDelete what becomes of this row when the other goes
 * @param removes whether the other rows go with this one
 * @param references what {@code @References} says besides, if it is there
 * @param unwarned whether warnings are not wanted
 * @param comment its documentation, or empty
 * @param origin the property
 * @param said where the annotation stands
 */
public record DeclaredRelation(
        String name,
        Kind kind,
        Form form,
        Optional<TypeRef> target,
        String mappedBy,
        boolean required,
        List<Join> joins,
        Optional<ForeignKey> foreignKey,
        Optional<JoinTable> table,
        Optional<String> mapsId,
        OnDelete onDelete,
        boolean removes,
        Optional<DeclaredReference> references,
        boolean unwarned,
        String comment,
        Origin origin,
        Said said) {
    /** Copies the list. */
    public DeclaredRelation {
        joins = List.copyOf(joins);
    }

    /** The annotations of relations. */
    public enum Kind {
        /** {@code @ManyToOne}. */
        MANY_TO_ONE("ManyToOne"),
        /** {@code @OneToOne}. */
        ONE_TO_ONE("OneToOne"),
        /** {@code @OneToMany}. */
        ONE_TO_MANY("OneToMany"),
        /** {@code @ManyToMany}. */
        MANY_TO_MANY("ManyToMany");

        private final String annotation;

        Kind(String annotation) {
            this.annotation = annotation;
        }

        /**
         * The annotation as it is written.
         *
         * @return such as {@code @ManyToOne}
         */
        public String annotation() {
            return "@" + annotation;
        }

        /**
         * Whether it stands for one row.
         *
         * @return true for {@code @ManyToOne} and {@code @OneToOne}
         */
        public boolean isToOne() {
            return this == MANY_TO_ONE || this == ONE_TO_ONE;
        }
    }

    /**
     * {@code @JoinColumn}.
     *
     * @param name the column's name, or empty
     * @param referenced the column that it refers to, or empty
     * @param written whether programs set it
     * @param unique whether no two rows have the same value
     * @param column what else it says of the column
     * @param said where it stands
     */
    public record Join(String name, String referenced, boolean written, boolean unique, ColumnSpec column, Said said) {}

    /**
     * {@code @ForeignKey}.
     *
     * @param name the constraint's name, if one is given
     * @param enforced whether the database is to have the constraint
     * @param said where it stands
     */
    public record ForeignKey(Optional<String> name, boolean enforced, Said said) {}

    /**
     * {@code @JoinTable}.
     *
     * @param name the table's name, or empty
     * @param schema its schema, or empty
     * @param joins the columns that refer to this side
     * @param inverseJoins the columns that refer to the other
     * @param foreignKey what is said of the foreign key to this side, if something is
     * @param inverseForeignKey what is said of the one to the other, if something is
     * @param uniques unique constraints
     * @param indexes indexes asked for
     * @param checks conditions on its rows
     * @param comment what the table holds, for the database
     * @param said where it stands
     */
    public record JoinTable(
            String name,
            String schema,
            List<Join> joins,
            List<Join> inverseJoins,
            Optional<ForeignKey> foreignKey,
            Optional<ForeignKey> inverseForeignKey,
            List<Columns> uniques,
            List<Columns> indexes,
            List<DeclaredCheck> checks,
            Optional<String> comment,
            Said said) {
        /** Copies the lists. */
        public JoinTable {
            joins = List.copyOf(joins);
            inverseJoins = List.copyOf(inverseJoins);
            uniques = List.copyOf(uniques);
            indexes = List.copyOf(indexes);
            checks = List.copyOf(checks);
        }
    }
}
