package dev.freehold.db.sql;

import dev.freehold.db.error.CheckViolationException;
import dev.freehold.db.error.ConnectionException;
import dev.freehold.db.error.DatabaseException;
import dev.freehold.db.error.DatabaseException.Origin;
import dev.freehold.db.error.ForeignKeyViolationException;
import dev.freehold.db.error.InvalidValueException;
import dev.freehold.db.error.NotNullViolationException;
import dev.freehold.db.error.OwnerNotSyncedException;
import dev.freehold.db.error.QueryTimeoutException;
import dev.freehold.db.error.SerializationException;
import dev.freehold.db.error.UniqueViolationException;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Schema;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** From the driver's exceptions to Freehold's, without the values that PostgreSQL and the driver put into messages. */
public final class SqlErrors {
    /**
     * Classes of errors whose primary message names objects, roles and hosts, but no values: connections, rights,
     * syntax and names, resources, states.
     */
    private static final Set<String> TELLING = Set.of("08", "25", "28", "3D", "3F", "40", "42", "53", "55", "57", "58");

    private SqlErrors() {}

    /**
     * The driver's exception is not the cause of the result: it would carry PostgreSQL's detail into logs.
     *
     * @param exception the driver's exception
     * @param sql the text of the statement, null if none is to be shown
     * @return Freehold's
     */
    public static DatabaseException translate(SQLException exception, @Nullable String sql) {
        SQLException origin = origin(exception);
        String state = state(origin);
        ServerErrorMessage server = server(origin);
        Origin known = server == null
                ? new Origin(state, null, null, sql)
                : new Origin(state, server.getConstraint(), table(server), sql);
        return typed(state, message(origin, server, state, known), known);
    }

    /** The same for a statement on known tables, of which some refer to users who may not be there yet. */
    static DatabaseException translate(SQLException exception, String sql, Schema schema) {
        DatabaseException translated = translate(exception, sql);
        ServerErrorMessage server = server(origin(exception));
        if (server == null || !(translated instanceof ForeignKeyViolationException)) {
            return translated;
        }
        return schema.awaited(
                        String.valueOf(server.getSchema()),
                        String.valueOf(server.getTable()),
                        String.valueOf(server.getConstraint()))
                .<DatabaseException>map(users -> notSynced(users, translated, sql))
                .orElse(translated);
    }

    /** What PostgreSQL would say of a reference to a row that is not there. */
    static DatabaseException refersToNothing(Entity<?> entity, String constraint, String sql) {
        String table = new Sql()
                .identifier(entity.schemaName())
                .add(".")
                .identifier(entity.tableName())
                .text();
        Origin known = new Origin("23503", constraint, table, sql);
        DatabaseException violation =
                new ForeignKeyViolationException(violation("23503", known) + code("23503"), known);
        return entity.awaited(constraint)
                .<DatabaseException>map(users -> notSynced(users, violation, sql))
                .orElse(violation);
    }

    private static OwnerNotSyncedException notSynced(Entity<?> users, DatabaseException violation, String sql) {
        Origin known = new Origin(
                violation.sqlState(),
                violation.constraint().orElse(null),
                violation.table().orElse(null),
                sql);
        return new OwnerNotSyncedException(
                "the user is not in " + users.name() + " yet, by the foreign key " + known.constraint() + " of "
                        + known.table() + ": the auth server copies users there shortly after their sign-up. Retry"
                        + " shortly, or do without the foreign key (foreignKey = false)" + code(known.sqlState()),
                known);
    }

    /** The server, or the pool, gave no connection; what they say names hosts and roles, but no values. */
    static ConnectionException noConnection(SQLException exception) {
        SQLException origin = origin(exception);
        String message = text(origin, server(origin));
        // the driver speaks of SSL in every language that it knows
        String hint = state(origin).equals("08004") && message.contains("SSL")
                ? " Freehold asks for TLS unless the address says otherwise; a local server takes ?sslmode=disable."
                : "";
        return new ConnectionException(
                "no connection: " + message + hint + code(state(origin)), new Origin(state(origin), null, null, null));
    }

    private static DatabaseException typed(String state, String message, Origin known) {
        return switch (state) {
            case "23505" -> new UniqueViolationException(message, known);
            case "23503" -> new ForeignKeyViolationException(message, known);
            case "23502" -> new NotNullViolationException(message, known);
            case "23514" -> new CheckViolationException(message, known);
            case "40001", "40P01" -> new SerializationException(message, known);
            case "57014" -> new QueryTimeoutException(message, known);
            default -> {
                if (state.startsWith("22")) {
                    yield new InvalidValueException(message, known);
                }
                yield state.startsWith("08")
                        ? new ConnectionException(message, known)
                        : new DatabaseException(message, known);
            }
        };
    }

    private static String message(
            SQLException origin, @Nullable ServerErrorMessage server, String state, Origin known) {
        StringBuilder message = new StringBuilder();
        if (state.startsWith("23")) {
            message.append(violation(state, known));
            if (server != null && server.getColumn() != null) {
                message.append(", column ").append(server.getColumn());
            }
        } else if (state.startsWith("22")) {
            message.append("PostgreSQL refused a value: ").append(invalid(state));
        } else if (state.length() == 5 && TELLING.contains(state.substring(0, 2))) {
            message.append(text(origin, server));
            if (state.equals("42P01")) {
                message.append("; is the generated schema.sql applied to this database?");
            }
        } else {
            message.append("PostgreSQL refused the statement");
        }
        return message.append(code(state)).toString();
    }

    private static String violation(String state, Origin known) {
        StringBuilder message = new StringBuilder(violation(state));
        if (known.constraint() != null) {
            message.append(" ").append(known.constraint());
        }
        if (known.table() != null) {
            message.append(" of ").append(known.table());
        }
        return message.toString();
    }

    private static String text(SQLException origin, @Nullable ServerErrorMessage server) {
        return String.valueOf(server == null ? origin.getMessage() : server.getMessage());
    }

    private static String code(String state) {
        return state.isEmpty() ? "" : " [" + state + "]";
    }

    private static String state(SQLException origin) {
        return origin.getSQLState() == null ? "" : origin.getSQLState();
    }

    private static @Nullable ServerErrorMessage server(SQLException origin) {
        return origin instanceof PSQLException exception ? exception.getServerErrorMessage() : null;
    }

    private static String violation(String state) {
        return switch (state) {
            case "23505" -> "another row has these values already, by the key";
            case "23503" ->
                "a row refers to one that is not there, or not in sight of the actor, or is still referred to, by the foreign key";
            case "23502" -> "a column that must have a value has none, in a row";
            case "23514" -> "a row breaks the check";
            default -> "a row breaks the constraint";
        };
    }

    /** PostgreSQL's own words would show the value (manual, appendix A, class 22). */
    private static String invalid(String state) {
        return switch (state) {
            case "22001" -> "a text is too long for its column";
            case "22003" -> "a number is out of its column's range";
            case "22P02" -> "a text, perhaps an id of the actor, is no value of its column's type";
            case "22007", "22008" -> "a date or time is out of its column's range";
            case "22021", "22P05" -> "a text has a character that the database cannot hold";
            default -> "it does not fit its column";
        };
    }

    private static @Nullable String table(ServerErrorMessage server) {
        if (server.getTable() == null) {
            return null;
        }
        Sql name = new Sql();
        if (server.getSchema() != null) {
            name.identifier(server.getSchema()).add(".");
        }
        return name.identifier(server.getTable()).text();
    }

    /** A pool wraps the exception that tells what happened. */
    private static SQLException origin(SQLException exception) {
        Throwable cause = exception;
        while (cause != null) {
            if (cause instanceof PSQLException origin) {
                return origin;
            }
            cause = cause.getCause();
        }
        return exception;
    }
}
