package dev.freehold.db.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a table of the auth server, and its columns, are called in this database, for checks of credentials: by the auth
 * server's own field names, and with the columns that no generated table shows. Immutable.
 *
 * <pre>{@code
 * AuthNames.of(AuthNames.Role.SESSION, "public", "session").id("text").column("token", "token").column("userId", "user_id")
 * }</pre>
 */
public final class AuthNames {
    /** What a table is to a check of credentials. */
    public enum Role {
        /** People who can sign in. */
        USER,
        /** Sign-ins. */
        SESSION,
        /** Tenants. */
        ORGANIZATION,
        /** Who belongs to which organization. */
        MEMBER,
        /** Parts of an organization. */
        TEAM,
        /** Who belongs to which team. */
        TEAM_MEMBER,
        /** Keys of programs that act for a user or an organization. */
        API_KEY,
        /** Public keys by which signed tokens are checked. */
        SIGNING_KEY
    }

    private final Role role;
    private final String schemaName;
    private final String tableName;
    private final String idType;
    private final Map<String, String> columns;

    private AuthNames(Role role, String schemaName, String tableName, String idType, Map<String, String> columns) {
        this.role = role;
        this.schemaName = schemaName;
        this.tableName = tableName;
        this.idType = idType;
        this.columns = columns;
    }

    /**
     * A table whose id is the {@code text} column {@code id}.
     *
     * @param role what the table is
     * @param schemaName the database schema, such as {@code public}
     * @param tableName the table, without the schema
     * @return the names, still without columns
     */
    public static AuthNames of(Role role, String schemaName, String tableName) {
        return new AuthNames(
                Objects.requireNonNull(role, "role"),
                Objects.requireNonNull(schemaName, "schemaName"),
                Objects.requireNonNull(tableName, "tableName"),
                "text",
                Map.of());
    }

    /**
     * Says of what type the id is. Columns that refer to it without a foreign key may be of another.
     *
     * @param sqlType the SQL type, such as {@code text}, {@code uuid}, {@code integer}
     * @return the names with that type
     */
    public AuthNames id(String sqlType) {
        return new AuthNames(role, schemaName, tableName, Objects.requireNonNull(sqlType, "sqlType"), columns);
    }

    /**
     * Adds a column.
     *
     * @param field what the auth server calls it, such as {@code userId}
     * @param column what the database calls it, such as {@code user_id}
     * @return the names with that column
     */
    public AuthNames column(String field, String column) {
        Map<String, String> more = new LinkedHashMap<>(columns);
        more.put(Objects.requireNonNull(field, "field"), Objects.requireNonNull(column, "column"));
        return new AuthNames(role, schemaName, tableName, idType, more);
    }

    /**
     * Adds columns that the database calls as the auth server does.
     *
     * @param names the names
     * @return the names with those columns
     */
    public AuthNames columns(String... names) {
        AuthNames more = this;
        for (String each : names) {
            more = more.column(each, each);
        }
        return more;
    }

    /**
     * What the table is.
     *
     * @return its role
     */
    public Role role() {
        return role;
    }

    /**
     * The database schema.
     *
     * @return its name
     */
    public String schemaName() {
        return schemaName;
    }

    /**
     * The table.
     *
     * @return its name, without the schema
     */
    public String tableName() {
        return tableName;
    }

    /**
     * The type of the id.
     *
     * @return the SQL type, such as {@code uuid}
     */
    public String idType() {
        return idType;
    }

    /**
     * The column of the id.
     *
     * @return its name: that of the field {@code id} where one was named, else {@code id}
     */
    public String idColumn() {
        return column("id").orElse("id");
    }

    /**
     * The column of a field.
     *
     * @param field what the auth server calls it
     * @return its name in the database, empty if the table has no such column
     */
    public Optional<String> column(String field) {
        return Optional.ofNullable(columns.get(field));
    }

    @Override
    public String toString() {
        return role + " " + schemaName + "." + tableName;
    }
}
