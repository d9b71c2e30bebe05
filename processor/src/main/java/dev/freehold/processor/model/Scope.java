package dev.freehold.processor.model;

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
