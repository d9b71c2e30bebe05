package dev.freehold.processor.declared;

import dev.freehold.processor.declared.DeclaredProperty.DeclaredCheck;
import dev.freehold.processor.model.Auth.Role;
import dev.freehold.processor.model.Auth.Secret;
import dev.freehold.processor.model.Construction;
import dev.freehold.processor.model.Construction.Making;
import dev.freehold.processor.model.Construction.Value;
import dev.freehold.processor.model.Entity.Across;
import dev.freehold.processor.model.TypeRef;
import dev.freehold.processor.problem.Origin;
import java.util.List;
import java.util.Optional;

/**
 * An entity or auth table as its type declares it.
 *
 * @param type the class or record
 * @param publicType whether other packages may name it
 * @param table the table's name, if one is given
 * @param name the name of {@code @Entity}, from which the table's is derived, if one is given
 * @param schema the table's schema, if one is given
 * @param marks the annotations on the type that say whose the rows are
 * @param unscoped the reason of {@code @Unscoped}, if it is there
 * @param auth what an auth table is, if it is one
 * @param properties the properties that are columns, in the order of the constructor that makes a row; those of an
 *     embedded object one by one
 * @param relations the properties that are other rows
 * @param acrosses the accessors over this table, where it does nothing but join two others
 * @param uniques unique constraints over several columns
 * @param indexes indexes asked for
 * @param checks conditions on its rows
 * @param construction how a row becomes an object
 * @param comment the first sentence of the documentation, or empty
 * @param declaredBy the class of whose relation it is the table between two, if no class of its own declares it
 * @param origin the type
 * @param said the annotation {@code @Table}, if there is one
 */
public record DeclaredEntity(
        TypeRef type,
        boolean publicType,
        Optional<String> table,
        Optional<String> name,
        Optional<String> schema,
        List<DeclaredMark> marks,
        Optional<String> unscoped,
        Optional<Auth> auth,
        List<DeclaredProperty> properties,
        List<DeclaredRelation> relations,
        List<Across> acrosses,
        List<Columns> uniques,
        List<Columns> indexes,
        List<DeclaredCheck> checks,
        Construction construction,
        String comment,
        Optional<TypeRef> declaredBy,
        Origin origin,
        Said said) {
    /** Copies the lists. */
    public DeclaredEntity {
        marks = List.copyOf(marks);
        properties = List.copyOf(properties);
        relations = List.copyOf(relations);
        acrosses = List.copyOf(acrosses);
        uniques = List.copyOf(uniques);
        indexes = List.copyOf(indexes);
        checks = List.copyOf(checks);
    }

    /**
     * The same auth table in a certain database.
     *
     * @param inTable its name
     * @param inSchema its schema
     * @param as what {@code @AuthTable} says of it there
     * @param with the columns it has there
     * @param on its indexes
     * @return the table
     */
    public DeclaredEntity placed(
            String inTable, String inSchema, Auth as, List<DeclaredProperty> with, List<Columns> on) {
        return new DeclaredEntity(
                type,
                publicType,
                Optional.of(inTable),
                name,
                Optional.of(inSchema),
                marks,
                unscoped,
                Optional.of(as),
                with,
                relations,
                acrosses,
                uniques,
                on,
                checks,
                placed(with),
                comment,
                declaredBy,
                origin,
                said);
    }

    /** The construction where only some columns are there: null stands for the others. */
    private Construction placed(List<DeclaredProperty> with) {
        List<String> there = with.stream().map(DeclaredProperty::name).toList();
        return new Construction(
                construction
                        .making()
                        .map(making -> new Making(
                                making.arguments().stream()
                                        .map(value -> there.contains(value.property())
                                                ? value
                                                : new Value.Absent(value.property()))
                                        .toList(),
                                making.writers().stream()
                                        .filter(writer ->
                                                there.contains(writer.value().property()))
                                        .toList())),
                construction.accessors(),
                construction.parts());
    }

    /**
     * The same entity with other columns.
     *
     * @param with the columns
     * @param unique unique constraints over several of them
     * @return the entity
     */
    public DeclaredEntity with(List<DeclaredProperty> with, List<Columns> unique) {
        return new DeclaredEntity(
                type,
                publicType,
                table,
                name,
                schema,
                marks,
                unscoped,
                auth,
                with,
                relations,
                acrosses,
                unique,
                indexes,
                checks,
                construction,
                comment,
                declaredBy,
                origin,
                said);
    }

    /**
     * A property as a message names it.
     *
     * @param property one of the properties
     * @return such as {@code Task.projectId}
     */
    public String nameOf(DeclaredProperty property) {
        return type.simpleName() + "."
                + property.references()
                        .filter(DeclaredReference::isRelation)
                        .map(DeclaredReference::name)
                        .orElse(property.name());
    }

    /**
     * The properties of the key.
     *
     * @return one or more, none where they are missing, which is reported
     */
    public List<DeclaredProperty> ids() {
        return properties.stream().filter(DeclaredProperty::id).toList();
    }

    /**
     * What {@code @AuthTable} says.
     *
     * @param role what the table holds
     * @param secrets columns that are never read
     * @param mayBeAbsent whether a row may be missing although it is referred to
     * @param deleted the column that marks deleted rows, or empty
     * @param presence when there is such a table
     * @param constraints how its constraints are called
     * @param said where it stands
     */
    public record Auth(
            Role role,
            List<Secret> secrets,
            boolean mayBeAbsent,
            String deleted,
            Presence presence,
            ConstraintNames constraints,
            Said said) {
        /** Copies the list. */
        public Auth {
            secrets = List.copyOf(secrets);
        }
    }

    /** Who called the constraints of a table. */
    public enum ConstraintNames {
        /** PostgreSQL. */
        POSTGRESQL,
        /** Drizzle. */
        DRIZZLE
    }

    /**
     * Several columns of a unique constraint or index, by their names in the database.
     *
     * @param name the constraint's or index's name, or empty
     * @param columns the columns
     * @param descending those of the columns that an index has in descending order
     * @param unique whether an index allows no two rows with the same values
     * @param origin where it stands
     */
    public record Columns(String name, List<String> columns, List<String> descending, boolean unique, Origin origin) {
        /** Copies the lists. */
        public Columns {
            columns = List.copyOf(columns);
            descending = List.copyOf(descending);
        }

        /**
         * Columns in ascending order.
         *
         * @param name the constraint's or index's name, or empty
         * @param columns the columns
         * @param origin where it stands
         */
        public Columns(String name, List<String> columns, Origin origin) {
            this(name, columns, List.of(), false, origin);
        }
    }
}
