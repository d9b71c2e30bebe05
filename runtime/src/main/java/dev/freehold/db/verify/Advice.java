package dev.freehold.db.verify;

/** How to mend a difference in a table that is the auth server's, and not ours to alter. */
enum Advice {
    /** The code says another layout than the database has. */
    LAYOUT,
    /** Freehold ships the description, and nothing better is known. */
    SHIPPED,
    /** The description is the application's own. */
    OWN;

    static Advice of(Reliance code) {
        return code.holder().startsWith("dev.freehold.auth.") ? SHIPPED : OWN;
    }

    String on(CodeTable table) {
        return switch (this) {
            case LAYOUT -> "take the annotation above, which fits the database";
            case SHIPPED -> "migrate the auth server's tables, or describe them as they are by mvn freehold:import";
            case OWN -> "change " + table.javaType() + " or run mvn freehold:import anew";
        };
    }
}
