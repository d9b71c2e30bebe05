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
     * @param limits who of those within the boundary
     */
    record Columns(Optional<String> owner, Optional<String> organization, Optional<String> team, Limits limits)
            implements Scope {}

    /**
     * An organization's, by a required reference to a row that has one.
     *
     * @param reference the reference's name
     * @param limits who of those within the organization
     */
    record Through(String reference, Limits limits) implements Scope {}

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

    /**
     * Who of those within the boundary.
     *
     * @param reads who sees the rows
     * @param writes who inserts, changes and deletes them; at most those who see them
     */
    record Limits(Limit reads, Limit writes) {
        /** Everyone within the boundary does everything. */
        public static final Limits NONE = new Limits(Limit.NONE, Limit.NONE);
    }

    /**
     * Some of those within the boundary: whoever is all that is said.
     *
     * @param owner whether it is the row's owner alone
     * @param roles the members with one of these roles; empty for all of them
     */
    record Limit(boolean owner, List<String> roles) {
        /** All of them. */
        public static final Limit NONE = new Limit(false, List.of());

        /** Copies the list. */
        public Limit {
            roles = List.copyOf(roles);
        }

        /**
         * Whether it leaves anybody out.
         *
         * @return false for all of them
         */
        public boolean isPresent() {
            return owner || !roles.isEmpty();
        }
    }
}
