package dev.freehold.processor.declared;

import dev.freehold.processor.model.Auth.Role;
import dev.freehold.processor.model.Auth.Secret;
import dev.freehold.processor.model.Entity.Construction;
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
 * @param schema the table's schema, if one is given
 * @param marks the annotations on the type that say whose the rows are
 * @param unscoped the reason of {@code @Unscoped}, if it is there
 * @param auth what an auth table is, if it is one
 * @param properties the components or fields, in the order of the constructor that makes a row
 * @param uniques unique constraints over several columns
 * @param indexes indexes asked for
 * @param construction how a row becomes an object; absent if no way was found, which is reported
 * @param comment the first sentence of the documentation, or empty
 * @param origin the type
 * @param said the annotation {@code @Table}, if there is one
 */
public record DeclaredEntity(
        TypeRef type,
        boolean publicType,
        Optional<String> table,
        Optional<String> schema,
        List<DeclaredMark> marks,
        Optional<String> unscoped,
        Optional<Auth> auth,
        List<DeclaredProperty> properties,
        List<Columns> uniques,
        List<Columns> indexes,
        Optional<Construction> construction,
        String comment,
        Origin origin,
        Said said) {
    /** Copies the lists. */
    public DeclaredEntity {
        marks = List.copyOf(marks);
        properties = List.copyOf(properties);
        uniques = List.copyOf(uniques);
        indexes = List.copyOf(indexes);
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
        boolean isWhole = with.size() == properties.size();
        List<String> parameters =
                properties.stream().map(DeclaredProperty::name).toList();
        return new DeclaredEntity(
                type,
                publicType,
                Optional.of(inTable),
                Optional.of(inSchema),
                marks,
                unscoped,
                Optional.of(as),
                with,
                uniques,
                on,
                construction.map(whole -> isWhole ? whole : new Construction.Partial(whole.accessors(), parameters)),
                comment,
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
        return type.simpleName() + "." + property.name();
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
     * @param origin where it stands
     */
    public record Columns(String name, List<String> columns, Origin origin) {
        /** Copies the list. */
        public Columns {
            columns = List.copyOf(columns);
        }
    }
}
