package dev.freehold.db.schema;

import org.jspecify.annotations.Nullable;

/**
 * The table that says who belongs to what: to an organization, or to a team. Every scoped statement asks it.
 *
 * @param entity the table
 * @param user its column with the user's id
 * @param group its column with the organization's or the team's id
 * @param roles its column with what the user is there, one or several with commas between; null if it has none
 */
public record Membership(
        Entity<?> entity,
        Column<?> user,
        Column<?> group,
        @Nullable Column<?> roles) {
    /**
     * Checks that the columns are the table's.
     *
     * @param entity the table
     * @param user its column with the user's id
     * @param group its column with the organization's or the team's id
     * @param roles its column with the roles
     * @throws IllegalArgumentException if one is not
     */
    public Membership {
        entity.requireColumn(user);
        entity.requireColumn(group);
        if (roles != null) {
            entity.requireColumn(roles);
        }
    }

    /**
     * A membership table.
     *
     * @param entity the table
     * @param user its column with the user's id
     * @param group its column with the organization's or the team's id
     * @return the membership
     */
    public static Membership of(Entity<?> entity, Column<?> user, Column<?> group) {
        return new Membership(entity, user, group, null);
    }

    /**
     * The same table with what its users are.
     *
     * @param column its column with the roles
     * @return the membership
     */
    public Membership withRoles(Column<?> column) {
        return new Membership(entity, user, group, column);
    }
}
