package dev.freehold.db.schema;

import java.util.List;

/**
 * Some of those within a boundary: {@code Limit.toOwner()}, {@code Limit.toRoles("owner", "admin")}, or both at once.
 *
 * @param owner whether it is the row's owner alone
 * @param roles the members of the organization who have one of these roles; empty for all of them
 */
public record Limit(boolean owner, List<String> roles) {
    private static final Limit NONE = new Limit(false, List.of());

    /**
     * Copies the list.
     *
     * @param owner whether it is the row's owner alone
     * @param roles the roles
     */
    public Limit {
        roles = List.copyOf(roles);
    }

    /**
     * Everyone within the boundary.
     *
     * @return no limit
     */
    public static Limit none() {
        return NONE;
    }

    /**
     * The row's owner.
     *
     * @return the limit
     */
    public static Limit toOwner() {
        return new Limit(true, List.of());
    }

    /**
     * The members who have one of some roles.
     *
     * @param roles the roles as they are stored
     * @return the limit
     */
    public static Limit toRoles(String... roles) {
        return NONE.andRoles(roles);
    }

    /**
     * The same, and only with one of some roles.
     *
     * @param more the roles as they are stored
     * @return the limit
     */
    public Limit andRoles(String... more) {
        return new Limit(owner, List.of(more));
    }

    /**
     * Whether it leaves anybody out.
     *
     * @return false for everyone within the boundary
     */
    public boolean isPresent() {
        return owner || !roles.isEmpty();
    }

    /** This for whoever also has to keep to another one. */
    Limit within(Limit outer) {
        if (!outer.roles.isEmpty() && !outer.roles.containsAll(roles)) {
            throw new IllegalArgumentException(
                    "roles " + roles + " may write and are not among those that may read, " + outer.roles);
        }
        return new Limit(owner || outer.owner, roles.isEmpty() ? outer.roles : roles);
    }
}
