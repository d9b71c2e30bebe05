package dev.freehold.security.attack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every row that any statement inserted, changed or deleted, with what it was before, as triggers saw it: foreign keys
 * that cascade are no exception. Whose statement it was stands in the name of the connection.
 */
final class ChangeLog implements AutoCloseable {
    private static final String SET_UP = """
            create schema attack;
            create table attack.change (
                number bigint generated always as identity, author text, tab text, before jsonb, after jsonb);
            create function attack.note() returns trigger language plpgsql
                security definer set search_path = pg_catalog, pg_temp as $$
                begin
                    insert into attack.change (author, tab, before, after) values (
                        current_setting('application_name'), tg_table_schema || '.' || tg_table_name,
                        to_jsonb(old), to_jsonb(new));
                    return null;
                end $$;
            """;

    private final Server server;
    private final String database;
    private Connection connection;

    ChangeLog(Server server, String database) throws SQLException {
        this.server = server;
        this.database = database;
        this.connection = server.administrator(database);
    }

    /** The administrator's connection, opened again if the server was gone meanwhile. */
    private Connection administrator() throws SQLException {
        for (int i = 0; i < 100 && !connection.isValid(1); i++) {
            try {
                connection = server.administrator(database);
            } catch (SQLException e) {
                pause();
            }
        }
        return connection;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * A row that is another, or no longer, or not yet there.
     *
     * @param author the name of the connection
     * @param table its table
     * @param before the row before, empty for one that was inserted
     * @param after the row after, empty for one that was deleted
     */
    record Change(
            String author, String table, Optional<Map<String, String>> before, Optional<Map<String, String>> after) {}

    static String setUp(List<String> tables) {
        StringBuilder sql = new StringBuilder(SET_UP);
        for (String table : tables) {
            sql.append("create trigger attack_note after insert or update or delete on ")
                    .append(quoted(table))
                    .append(" for each row execute function attack.note();\n");
        }
        return sql.toString();
    }

    /** {@code "schema"."table"} of {@code schema.table}. */
    static String quoted(String table) {
        return "\"" + table.replace(".", "\".\"") + "\"";
    }

    /** The changes since the last call; read first and deleted then, so that a restart between loses none. */
    synchronized List<Change> take() throws SQLException {
        List<Change> changes = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        retried(statement -> {
            changes.clear();
            numbers.clear();
            try (ResultSet rows = statement.executeQuery(
                    "select number, author, tab, before, after from attack.change order by number")) {
                while (rows.next()) {
                    numbers.add(rows.getString(1));
                    changes.add(new Change(
                            rows.getString(2), rows.getString(3), row(rows.getString(4)), row(rows.getString(5))));
                }
            }
        });
        if (!numbers.isEmpty()) {
            retried(statement -> statement.execute(
                    "delete from attack.change where number in (" + String.join(", ", numbers) + ")"));
        }
        return changes;
    }

    /** Something that may be done twice. */
    @FunctionalInterface
    private interface Action {
        void on(Statement statement) throws SQLException;
    }

    /** Does it once more if the server was gone. */
    private void retried(Action action) throws SQLException {
        try (Statement statement = administrator().createStatement()) {
            action.on(statement);
        } catch (SQLException e) {
            try (Statement statement = administrator().createStatement()) {
                action.on(statement);
            }
        }
    }

    /** All rows of a table, seen by the administrator. */
    synchronized List<Map<String, String>> rows(String table) throws SQLException {
        List<Map<String, String>> all = new ArrayList<>();
        retried(statement -> {
            all.clear();
            try (ResultSet rows = statement.executeQuery("select to_jsonb(t) from " + quoted(table) + " t")) {
                while (rows.next()) {
                    all.add(row(rows.getString(1)).orElseThrow());
                }
            }
        });
        return all;
    }

    synchronized void vacuum() throws SQLException {
        try (Statement statement = administrator().createStatement()) {
            statement.execute("vacuum attack.change");
        }
    }

    /** The columns of a row that are not null. */
    static Optional<Map<String, String>> row(@Nullable String json) {
        if (json == null) {
            return Optional.empty();
        }
        JsonObject object = JsonParser.parseString(json).getAsJsonObject();
        Map<String, String> row = new LinkedHashMap<>();
        for (Map.Entry<String, JsonElement> cell : object.entrySet()) {
            if (!cell.getValue().isJsonNull()) {
                row.put(
                        cell.getKey(),
                        cell.getValue().isJsonPrimitive()
                                ? cell.getValue().getAsString()
                                : cell.getValue().toString());
            }
        }
        return Optional.of(row);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
