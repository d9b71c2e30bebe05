package dev.freehold.security.differential;

/**
 * A reference of a random table.
 *
 * @param name what the accessor is called
 * @param target the other table, or {@link #USER}
 * @param required whether each row has one
 * @param keyed whether the foreign key may have the tenant in it
 */
record Link(String name, String target, boolean required, boolean keyed) {
    static final String USER = "User";

    boolean leadsToUser() {
        return target.equals(USER);
    }
}
