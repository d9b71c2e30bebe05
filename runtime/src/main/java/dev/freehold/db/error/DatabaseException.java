package dev.freehold.db.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL, or the way to it, refused a statement. The subclasses name the causes worth telling apart; all others are
 * of this type and told apart by {@link #sqlState()}.
 *
 * @see <a href="https://www.postgresql.org/docs/18/errcodes-appendix.html">PostgreSQL error codes</a>
 */
public class DatabaseException extends FreeholdException {
    private static final long serialVersionUID = 1L;

    /**
     * What is known of a refused statement.
     *
     * @param sqlState the five characters of PostgreSQL's error code
     * @param constraint the violated constraint, null if none is concerned
     * @param table the quoted name of the table, null if none is named
     * @param sql the text of the statement, with {@code ?} for values; null if none was sent
     */
    public record Origin(
            String sqlState,
            @Nullable String constraint,
            @Nullable String table,
            @Nullable String sql) {}

    private final String sqlState;
    private final @Nullable String constraint;
    private final @Nullable String table;
    private final @Nullable String sql;

    /**
     * An exception with a message and what is known of the statement.
     *
     * @param message what is wrong, without values of rows
     * @param origin the statement and what PostgreSQL said of it
     */
    public DatabaseException(String message, Origin origin) {
        super(message);
        this.sqlState = origin.sqlState();
        this.constraint = origin.constraint();
        this.table = origin.table();
        this.sql = origin.sql();
    }

    /**
     * PostgreSQL's error code.
     *
     * @return five characters, such as {@code 23505}
     */
    public final String sqlState() {
        return sqlState;
    }

    /**
     * The violated constraint.
     *
     * @return its name, empty if no constraint is concerned
     */
    public final Optional<String> constraint() {
        return Optional.ofNullable(constraint);
    }

    /**
     * The table that PostgreSQL named.
     *
     * @return its quoted name with the schema, empty if none was named
     */
    public final Optional<String> table() {
        return Optional.ofNullable(table);
    }

    /**
     * The statement that failed.
     *
     * @return its text, with {@code ?} in place of values; empty if nothing was sent
     */
    public final Optional<String> sql() {
        return Optional.ofNullable(sql);
    }
}
