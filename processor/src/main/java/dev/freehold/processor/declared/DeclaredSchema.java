package dev.freehold.processor.declared;

import dev.freehold.processor.model.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A {@code @Freehold} annotation with everything below its package.
 *
 * @param packageName the package
 * @param auth the holder of the auth tables, by its qualified name
 * @param schema the PostgreSQL schema of the application's tables
 * @param naming how Java names become names of tables and columns
 * @param rowLevelSecurity whether PostgreSQL keeps rows to those who may see them
 * @param authTables the auth tables, sorted by type name
 * @param entities the entities, sorted by type name
 * @param layout how the auth server is configured, if its tables depend on it
 * @param elsewhere what references name and is no table of this schema, although it looks like one
 * @param converters the qualified names of the converters that apply by themselves
 * @param said where it stands
 */
public record DeclaredSchema(
        String packageName,
        String auth,
        String schema,
        Naming naming,
        boolean rowLevelSecurity,
        List<DeclaredEntity> authTables,
        List<DeclaredEntity> entities,
        Optional<DeclaredLayout> layout,
        Map<TypeRef, Elsewhere> elsewhere,
        List<String> converters,
        Said said) {
    /** Copies the lists and the map. */
    public DeclaredSchema {
        authTables = List.copyOf(authTables);
        entities = List.copyOf(entities);
        elsewhere = Map.copyOf(elsewhere);
        converters = List.copyOf(converters);
    }

    /**
     * The same schema with other entities.
     *
     * @param with the entities, sorted by type name
     * @return the schema
     */
    public DeclaredSchema with(List<DeclaredEntity> with) {
        return new DeclaredSchema(
                packageName,
                auth,
                schema,
                naming,
                rowLevelSecurity,
                authTables,
                with,
                layout,
                elsewhere,
                converters,
                said);
    }

    /**
     * Why something that looks like a table is none of this schema.
     *
     * @param kind whose table it is
     * @param name the name of the package or auth schema, or empty
     */
    public record Elsewhere(Kind kind, String name) {
        /** Whose a table is. */
        public enum Kind {
            /** Another {@code @Freehold} package's. */
            SCHEMA,
            /** Another auth schema's. */
            AUTH_SCHEMA,
            /** The auth schema's, with a configuration other than this one; the name says what it lacks. */
            LAYOUT,
            /** Another compilation's. */
            MODULE,
            /** Nobody's: the type, or the name of the auth schema, is at fault, which is reported there. */
            FAULTY
        }
    }

    /** How Java names become names of tables and columns. */
    public enum Naming {
        /** {@code created_at}. */
        SNAKE_CASE,
        /** {@code createdAt}. */
        CAMEL_CASE
    }
}
