package dev.freehold.db.verify;

import dev.freehold.db.verify.Surroundings.Found;
import java.util.Optional;

/** Turns the tables of a database into the annotation that describes its auth server, where Freehold ships one. */
final class Recognition {
    private static final String BETTER_AUTH = "BetterAuth";
    private static final String NEON = "NeonAuth";
    private static final String NEON_LEGACY = "NeonAuth.Legacy";
    private static final String AGENTUITY = "AgentuityAuth";
    private static final String SUPABASE = "SupabaseAuth";

    private static final BetterAuthOptions NEON_OPTIONS = BetterAuthOptions.parse(
            "schemaName = \"neon_auth\", generateId = UUID, version = \"1.4\", plugins = {ORGANIZATION, ADMIN, JWT}");
    private static final BetterAuthOptions AGENTUITY_OPTIONS =
            BetterAuthOptions.parse("adapter = DRIZZLE, camelCase = true, withTimezone = true, version = \"1.5\","
                    + " plugins = {ORGANIZATION, JWT, API_KEY}");

    private final Surroundings database;

    private Recognition(Surroundings database) {
        this.database = database;
    }

    /**
     * The annotation that would be right.
     *
     * @param database the tables
     * @param holder the simple name of the holder that the code names
     * @param options the options that the code names
     * @return the annotation; empty if nothing is recognised, or what the code names anyway
     */
    static Optional<String> of(Surroundings database, String holder, String options) {
        return new Recognition(database).instead(holder, options);
    }

    private Optional<String> instead(String holder, String options) {
        if ((holder.equals(NEON_LEGACY) && isNeonLegacy()) || (holder.equals(SUPABASE) && isSupabase())) {
            return Optional.empty();
        }
        Optional<BetterAuthTables> tables = BetterAuthTables.among(database.tables());
        if (tables.isPresent()) {
            return instead(tables.get(), holder, options);
        }
        if (isNeonLegacy()) {
            return Optional.of(freehold(NEON_LEGACY));
        }
        return isSupabase() ? Optional.of(freehold(SUPABASE)) : Optional.empty();
    }

    private static Optional<String> instead(BetterAuthTables tables, String holder, String options) {
        BetterAuthOptions found = BetterAuthRecognition.of(tables);
        String preset = preset(tables, found);
        boolean other = holder.equals(NEON_LEGACY) || holder.equals(SUPABASE);
        if (holder.equals(preset) || (!other && found.covers(BetterAuthOptions.parse(options)))) {
            return Optional.empty();
        }
        if (!preset.isEmpty()) {
            return Optional.of(freehold(preset));
        }
        if (found.isUsual()) {
            return Optional.of(freehold(BETTER_AUTH) + " without @BetterAuth.Options");
        }
        boolean anotherHolder = other || holder.equals(NEON) || holder.equals(AGENTUITY);
        return Optional.of(anotherHolder ? freehold(BETTER_AUTH) + " " + found.annotation() : found.annotation());
    }

    /** The holder that says these options, if Freehold ships one. */
    private static String preset(BetterAuthTables tables, BetterAuthOptions found) {
        if (found.covers(NEON_OPTIONS) && NEON_OPTIONS.plugins().equals(found.plugins())) {
            return NEON;
        }
        // written by hand: its API keys have the owner of 1.4 beside that of 1.5
        boolean twoOwners =
                tables.has(BetterAuthModel.API_KEY, "userId") && tables.has(BetterAuthModel.API_KEY, "referenceId");
        boolean agentuity = twoOwners
                && found.covers(AGENTUITY_OPTIONS)
                && AGENTUITY_OPTIONS.plugins().equals(found.plugins());
        return agentuity ? AGENTUITY : "";
    }

    private boolean isNeonLegacy() {
        return has(new TableName("neon_auth", "users_sync"), "raw_json");
    }

    private boolean isSupabase() {
        return has(new TableName("auth", "users"), "raw_app_meta_data");
    }

    private boolean has(TableName table, String column) {
        return database.tables().stream()
                .filter(found -> found.name().equals(table))
                .map(Found::columns)
                .anyMatch(columns -> columns.containsKey(column));
    }

    private static String freehold(String holder) {
        return "@Freehold(auth = " + holder + ".class)";
    }
}
