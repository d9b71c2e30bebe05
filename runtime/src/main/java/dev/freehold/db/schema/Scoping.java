package dev.freehold.db.schema;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whose the rows of a table are: the rule by which every statement is narrowed to what its actor may see. */
public sealed interface Scoping {
    /**
     * Rows that everybody may see.
     *
     * @return the rule
     */
    static Scoping none() {
        return new None();
    }

    /**
     * Rows that nobody may see but unscoped programs.
     *
     * @return the rule
     */
    static Scoping hidden() {
        return new Hidden();
    }

    /**
     * Rows of one user.
     *
     * @param column the column with the user's id
     * @return the rule
     */
    static Scoping owner(Column<?> column) {
        return new Owner(column);
    }

    /**
     * Rows of one organization, seen by its members when they act in it.
     *
     * @param column the column with the organization's id
     * @return the rule
     */
    static Tenant organization(Column<?> column) {
        return new Tenant(column, null, null, Limit.none(), Limit.none());
    }

    /**
     * Rows of one team, seen by its members when they act in it.
     *
     * @param column the column with the team's id
     * @return the rule
     */
    static Tenant team(Column<?> column) {
        return new Tenant(null, column, null, Limit.none(), Limit.none());
    }

    /**
     * Rows that belong to whom another row belongs, to which they refer.
     *
     * @param reference the way to that row
     * @param parent its table, asked for when it is needed, so that no table's initialiser needs another table
     * @return the rule
     */
    static Through through(Reference reference, Supplier<? extends Entity<?>> parent) {
        return new Through(reference, parent, null, Limit.none(), Limit.none());
    }

    /**
     * Users: an actor sees oneself, and those with whom one shares an organization.
     *
     * @param id the column with the user's id
     * @return the rule
     */
    static Scoping self(Column<?> id) {
        return new Self(id);
    }

    /**
     * Copies of users: seen as the users are. An actor changes the other columns of one's own row; no program inserts
     * or deletes one, or sets a copied column.
     *
     * @param id the column with the user's id
     * @param copied the other columns that are copies
     * @return the rule
     */
    static Scoping mirror(Column<?> id, Column<?>... copied) {
        return new Mirror(id, List.of(copied));
    }

    /**
     * Rows of organizations, seen by every member of theirs whatever organization one acts in: the organizations
     * themselves, members, teams, invitations.
     *
     * @param organization the column with the organization's id
     * @return the rule
     */
    static Scoping memberOf(Column<?> organization) {
        return new MemberOf(organization);
    }

    /**
     * Who of those within the boundary sees the rows.
     *
     * @return the limit
     */
    default Limit reads() {
        return Limit.none();
    }

    /**
     * Who of those within the boundary inserts, changes and deletes rows.
     *
     * @return the limit, never wider than {@link #reads()}
     */
    default Limit writes() {
        return Limit.none();
    }

    /**
     * The columns of the table that the rule reads or that an insert fills from the actor. No program sets them.
     *
     * @return the columns
     */
    List<Column<?>> columns();

    /** Everybody's rows. */
    record None() implements Scoping {
        @Override
        public List<Column<?>> columns() {
            return List.of();
        }
    }

    /** Nobody's rows. */
    record Hidden() implements Scoping {
        @Override
        public List<Column<?>> columns() {
            return List.of();
        }
    }

    /**
     * Rows of one user.
     *
     * @param column the column with the user's id
     */
    record Owner(Column<?> column) implements Scoping {
        @Override
        public List<Column<?>> columns() {
            return List.of(column);
        }
    }

    /**
     * Rows of one organization, of one team, or of a team within an organization.
     *
     * @param organization the column with the organization's id, null if the rows have only a team
     * @param team the column with the team's id, null if the rows have only an organization
     * @param owner the column with the id of the user who inserted the row; it narrows nothing but by a limit
     * @param reads who of the members sees the rows
     * @param writes who of those inserts, changes and deletes them
     */
    record Tenant(
            @Nullable Column<?> organization,
            @Nullable Column<?> team,
            @Nullable Column<?> owner,
            Limit reads,
            Limit writes)
            implements Scoping {
        /**
         * Checks that there is an organization or a team, and what the limits need.
         *
         * @param organization the column with the organization's id
         * @param team the column with the team's id
         * @param owner the column with the user's id
         * @param reads who sees the rows
         * @param writes who changes them
         * @throws IllegalArgumentException if there is neither: such a rule would narrow nothing; if a limit is to an
         *     owner or to roles that there are not; or if more may write than may read
         */
        public Tenant {
            if (organization == null && team == null) {
                throw new IllegalArgumentException("neither an organization nor a team");
            }
            writes = writes.within(reads);
            if (writes.owner() && owner == null) {
                throw new IllegalArgumentException("a limit to the owner needs a column with the owner");
            }
            if (!writes.roles().isEmpty() && organization == null) {
                throw new IllegalArgumentException("a limit to roles needs an organization");
            }
        }

        /**
         * The rule, and a column that an insert fills with the actor's user id.
         *
         * @param ownerColumn the column with the user's id
         * @return the rule with that column
         */
        public Tenant attributedTo(Column<?> ownerColumn) {
            return new Tenant(organization, team, ownerColumn, reads, writes);
        }

        /**
         * The rule, narrowed to one team as well.
         *
         * @param teamColumn the column with the team's id
         * @return the rule with that column
         */
        public Tenant andTeam(Column<?> teamColumn) {
            return new Tenant(organization, teamColumn, owner, reads, writes);
        }

        /**
         * The rule for fewer readers, who are then the writers, too.
         *
         * @param limit who sees the rows
         * @return the rule with that limit
         */
        public Tenant readBy(Limit limit) {
            return new Tenant(organization, team, owner, limit, writes);
        }

        /**
         * The rule for fewer writers.
         *
         * @param limit who inserts, changes and deletes rows
         * @return the rule with that limit
         */
        public Tenant writtenBy(Limit limit) {
            return new Tenant(organization, team, owner, reads, limit);
        }

        @Override
        public List<Column<?>> columns() {
            return Stream.<@Nullable Column<?>>of(organization, team, owner)
                    .<Column<?>>mapMulti((column, out) -> {
                        if (column != null) {
                            out.accept(column);
                        }
                    })
                    .toList();
        }
    }

    /**
     * Rows that belong to whom another row belongs.
     *
     * @param reference the way to that row
     * @param parent its table
     * @param owner the column with the id of the user who inserted the row, null if there is none; it narrows nothing
     *     but by a limit
     * @param reads who of those who see that row sees the rows
     * @param writes who of those inserts, changes and deletes them
     */
    record Through(
            Reference reference,
            Supplier<? extends Entity<?>> parent,
            @Nullable Column<?> owner,
            Limit reads,
            Limit writes)
            implements Scoping {
        /**
         * Checks that the way is one.
         *
         * @param reference the way to that row
         * @param parent its table
         * @param owner the column with the user's id
         * @param reads who sees the rows
         * @param writes who changes them
         * @throws IllegalArgumentException if the reference has no columns: it would lead to every row; if a limit is
         *     to an owner and there is none; or if more may write than may read
         */
        public Through {
            writes = writes.within(reads);
            if (writes.owner() && owner == null) {
                throw new IllegalArgumentException("a limit to the owner needs a column with the owner");
            }
            if (reference.pairs().isEmpty()) {
                throw new IllegalArgumentException("reference " + reference.name() + " has no columns");
            }
        }

        /**
         * The rule, and a column that an insert fills with the actor's user id.
         *
         * @param ownerColumn the column with the user's id
         * @return the rule with that column
         */
        public Through attributedTo(Column<?> ownerColumn) {
            return new Through(reference, parent, ownerColumn, reads, writes);
        }

        /**
         * The rule for fewer readers, who are then the writers, too.
         *
         * @param limit who sees the rows
         * @return the rule with that limit
         */
        public Through readBy(Limit limit) {
            return new Through(reference, parent, owner, limit, writes);
        }

        /**
         * The rule for fewer writers.
         *
         * @param limit who inserts, changes and deletes rows
         * @return the rule with that limit
         */
        public Through writtenBy(Limit limit) {
            return new Through(reference, parent, owner, reads, limit);
        }

        /** The column of the user only: an insert names the row on which it hangs. */
        @Override
        public List<Column<?>> columns() {
            return owner == null ? List.of() : List.of(owner);
        }
    }

    /**
     * Users.
     *
     * @param id the column with the user's id
     */
    record Self(Column<?> id) implements Scoping {
        @Override
        public List<Column<?>> columns() {
            return List.of(id);
        }
    }

    /**
     * Copies of users.
     *
     * @param id the column with the user's id
     * @param copied the other columns that are copies
     */
    record Mirror(Column<?> id, List<Column<?>> copied) implements Scoping {
        /**
         * Keeps the columns as they are now.
         *
         * @param id the column with the user's id
         * @param copied the other columns that are copies
         */
        public Mirror {
            copied = List.copyOf(copied);
        }

        @Override
        public List<Column<?>> columns() {
            return Stream.<Column<?>>concat(Stream.of(id), copied.stream()).toList();
        }
    }

    /**
     * Rows of the actor's organizations.
     *
     * @param organization the column with the organization's id
     */
    record MemberOf(Column<?> organization) implements Scoping {
        @Override
        public List<Column<?>> columns() {
            return List.of(organization);
        }
    }
}
