package dev.freehold.db.schema;

/**
 * The table that says who belongs to what: to an organization, or to a team. Every scoped statement asks it.
 *
 * @param entity the table
 * @param user its column with the user's id
 * @param group its column with the organization's or the team's id
 */
public record Membership(Entity<?> entity, Column<?> user, Column<?> group) {
    /**
     * Checks that the columns are the table's.
     *
     * @param entity the table
     * @param user its column with the user's id
     * @param group its column with the organization's or the team's id
     * @throws IllegalArgumentException if one is not
     */
    public Membership {
        entity.requireColumn(user);
        entity.requireColumn(group);
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
        return new Membership(entity, user, group);
    }
}
