package dev.freehold.processor.model;

import dev.freehold.processor.model.Reference.Pair;
import java.util.List;
import java.util.Optional;

/** Whose the rows of a table are. */
public sealed interface Scope {
    /**
     * Nobody's: reference data.
     *
     * @param reason why
     */
    record None(String reason) implements Scope {}

    /**
     * Somebody's, by columns of the table. With an organization or a team those are the boundary and the owner is
     * attribution.
     *
     * @param owner the property of the column with the user
     * @param organization the property of the column with the organization
     * @param team the property of the column with the team
     */
    record Columns(Optional<String> owner, Optional<String> organization, Optional<String> team) implements Scope {}

    /**
     * An organization's, by a required reference to a row that has one.
     *
     * @param reference the reference's name
     */
    record Through(String reference) implements Scope {}

    /**
     * Users, whom a trigger copies from the auth server's table.
     *
     * @param source the auth table
     * @param id the column that has the user's id, and the one that it has it from
     * @param copied the other columns that are copies, and those that they are copies of
     */
    record Mirror(TypeRef source, Pair id, List<Pair> copied) implements Scope {
        /** Copies the list. */
        public Mirror {
            copied = List.copyOf(copied);
        }

        /**
         * Whether a column gets its values from the auth server's table.
         *
         * @param column the column's name
         * @return true for the id and every copy
         */
        public boolean has(String column) {
            return id.from().equals(column)
                    || copied.stream().anyMatch(pair -> pair.from().equals(column));
        }
    }

    /** An auth table's rows, by its role: users. */
    record Users() implements Scope {}

    /** An auth table's rows: organizations of which the actor is a member. */
    record Organizations() implements Scope {}

    /**
     * An auth table's rows: those of the actor's organizations.
     *
     * @param property the column with the organization
     */
    record OfOrganizations(String property) implements Scope {}

    /**
     * An auth table's rows: those of a user.
     *
     * @param property the column with the user
     */
    record OfUser(String property) implements Scope {}

    /** An auth table's rows that nobody sees. */
    record Hidden() implements Scope {}
}
