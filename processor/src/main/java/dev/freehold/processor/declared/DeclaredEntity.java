package dev.freehold.processor.declared;

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
     * @param said where it stands
     */
    public record Auth(Role role, List<String> secrets, boolean mayBeAbsent, Said said) {
        /** Copies the list. */
        public Auth {
            secrets = List.copyOf(secrets);
        }
    }

    /** What an auth table holds: the constants of {@code dev.freehold.AuthTable.Role}. */
    public enum Role {
        /** Users. */
        USER,
        /** Organizations. */
        ORGANIZATION,
        /** Members of organizations. */
        MEMBER,
        /** Invitations. */
        INVITATION,
        /** Teams. */
        TEAM,
        /** Members of teams. */
        TEAM_MEMBER,
        /** Sessions. */
        SESSION,
        /** Ways to sign in. */
        ACCOUNT,
        /** API keys. */
        API_KEY,
        /** Anything else. */
        OTHER
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
