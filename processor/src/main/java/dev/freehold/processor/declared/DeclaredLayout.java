package dev.freehold.processor.declared;

import dev.freehold.processor.model.TypeRef;
import java.util.List;

/**
 * {@code @BetterAuth.Options}: how a Better Auth server is configured.
 *
 * @param adapter who made the tables
 * @param usePlural whether tables have names in the plural
 * @param camelCase whether names stay in camel case
 * @param withTimezone whether time stamps have a zone although the adapter makes them without
 * @param schemaName the PostgreSQL schema
 * @param generateId which type ids have
 * @param version the server's version
 * @param plugins its plugins
 * @param models what has another name
 * @param said where it stands
 */
public record DeclaredLayout(
        Adapter adapter,
        boolean usePlural,
        boolean camelCase,
        boolean withTimezone,
        String schemaName,
        GenerateId generateId,
        String version,
        List<Plugin> plugins,
        List<Model> models,
        Said said) {
    /** The holder of the tables by Better Auth's own names. */
    public static final TypeRef HOLDER = new TypeRef("dev.freehold.auth", List.of("BetterAuth"));

    /** The version that holds where none is given. */
    public static final String NEWEST = "1.7";

    /** Copies the lists. */
    public DeclaredLayout {
        plugins = List.copyOf(plugins);
        models = List.copyOf(models);
    }

    /**
     * Whether a table is one of those whose names and columns depend on the configuration.
     *
     * @param table the table's type
     * @return true for what {@code BetterAuth} holds
     */
    public static boolean isOf(TypeRef table) {
        return table.packageName().equals(HOLDER.packageName())
                && table.simpleNames().size() == 2
                && table.simpleNames().subList(0, 1).equals(HOLDER.simpleNames());
    }

    /** The constants of {@code BetterAuth.Adapter}. */
    public enum Adapter {
        /** The built-in migrator. */
        BUILT_IN,
        /** Drizzle. */
        DRIZZLE,
        /** Prisma. */
        PRISMA
    }

    /** The constants of {@code BetterAuth.GenerateId}. */
    public enum GenerateId {
        /** {@code text}. */
        TEXT,
        /** {@code uuid}. */
        UUID,
        /** {@code integer}. */
        SERIAL
    }

    /** The constants of {@code BetterAuth.Plugin}. */
    public enum Plugin {
        /** Organizations. */
        ORGANIZATION,
        /** Their teams. */
        TEAMS,
        /** Their own roles. */
        DYNAMIC_ACCESS_CONTROL,
        /** Signed tokens. */
        JWT,
        /** API keys. */
        API_KEY,
        /** Roles and bans of users. */
        ADMIN,
        /** Second factors. */
        TWO_FACTOR,
        /** Passkeys. */
        PASSKEY
    }

    /**
     * A model that has another name, or fields that have.
     *
     * @param name Better Auth's name
     * @param modelName the name that is used, or empty
     * @param fields the fields that differ
     * @param said where it stands
     */
    public record Model(String name, String modelName, List<Field> fields, Said said) {
        /** Copies the list. */
        public Model {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A field that has another name.
     *
     * @param name Better Auth's name
     * @param fieldName the name that is used
     * @param said where it stands
     */
    public record Field(String name, String fieldName, Said said) {}
}
