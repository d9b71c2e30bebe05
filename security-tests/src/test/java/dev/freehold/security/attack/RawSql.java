package dev.freehold.security.attack;

import com.google.gson.Gson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * SQL that somebody wrote by hand, or smuggled in, on the connections of the program: whatever it asks and whatever
 * actor it claims to be, policies decide.
 */
final class RawSql {
    private static final String CONTEXT =
            "select set_config('freehold.user_id', ?, true), set_config('freehold.organization_id', ?, true),"
                    + " set_config('freehold.team_id', ?, true)";
    private static final List<String> ESCAPES = List.of(
            "truncate %s",
            "alter table %s disable row level security",
            "alter table %s no force row level security",
            "create policy stray on %s using (true)",
            "set local row_security = off; select to_jsonb(t) from %s t",
            "set local role freehold_unscoped; select to_jsonb(t) from %s t",
            "set local role freehold_owner; select to_jsonb(t) from %s t",
            "copy %s from stdin");

    private final World world;
    private final DataSource connections;
    private final Gson gson = new Gson();

    RawSql(World world, DataSource connections) {
        this.world = world;
        this.connections = connections;
    }

    Tally.End run(Turn turn, TableSurface table) {
        try (Connection connection = connections.getConnection()) {
            return run(turn, table, connection);
        } catch (SQLException e) {
            return refused(turn, e); // none to be had, or one that broke
        }
    }

    private Tally.End run(Turn turn, TableSurface table, Connection connection) throws SQLException {
        try {
            connection.setAutoCommit(false);
            boolean isNamed = turn.chance(85);
            if (isNamed) {
                context(connection, turn.who());
            }
            Tally.End end = statement(turn, table, connection, isNamed);
            connection.commit();
            return end;
        } finally {
            if (!connection.isClosed()) { // the pool closes those that answered with some states
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static void context(Connection connection, Who who) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CONTEXT)) {
            statement.setString(1, orEmpty(who.actor().userId()));
            statement.setString(2, orEmpty(who.actor().organizationId()));
            statement.setString(3, orEmpty(who.actor().teamId()));
            statement.execute();
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private Tally.End statement(Turn turn, TableSurface table, Connection connection, boolean isNamed)
            throws SQLException {
        String name = ChangeLog.quoted(table.name());
        Optional<Map<String, String>> row = row(turn, table);
        return switch (turn.random().nextInt(8)) {
            case 0 -> count(turn, connection, "delete from " + name);
            case 1 -> count(turn, connection, "update " + name + " t set " + assignment(turn, table));
            case 2 -> row.isEmpty() ? Tally.End.SKIPPED : insert(turn, table, connection, row.get(), "");
            case 3 ->
                row.isEmpty()
                        ? Tally.End.SKIPPED
                        : insert(
                                turn,
                                table,
                                connection,
                                row.get(),
                                " on conflict (" + ids(table) + ") do update set " + assignment(turn, table));
            case 4 -> escape(turn, table, connection);
            default -> select(turn, table, connection, "select to_jsonb(t) from " + name + " t", isNamed);
        };
    }

    /** Some row as the administrator sees it, or with the tenant and the references of another. */
    private Optional<Map<String, String>> row(Turn turn, TableSurface table) throws SQLException {
        List<Map<String, String>> rows = world.changes().rows(table.name());
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> row = new HashMap<>(Guesses.pick(turn, rows));
        Map<String, String> other = Guesses.pick(turn, rows);
        Domain before = world.registry().domain(table, row, false);
        for (String property : table.properties()) {
            String column = table.column(property).name();
            boolean isMixed = table.isSettled(property) || table.isReference(property);
            if (isMixed && turn.chance(25) && other.containsKey(column)) {
                row.put(column, other.get(column));
            }
        }
        Domain domain = world.registry().domain(table, row, false);
        boolean isNew = !domain.equals(before) || turn.chance(60);
        for (String property : table.properties()) {
            boolean isFree = !table.isSettled(property) && !table.isReference(property);
            if (isFree && (!table.isId(property) || isNew)) {
                Object fresh = world.values().fresh(table, property, domain, turn.random());
                row.put(table.column(property).name(), String.valueOf(fresh));
            }
        }
        return Optional.of(row);
    }

    private Tally.End insert(
            Turn turn, TableSurface table, Connection connection, Map<String, String> row, String conflict)
            throws SQLException {
        String name = ChangeLog.quoted(table.name());
        String sql = "insert into " + name + " as t select * from jsonb_populate_record(null::" + name + ", ?::jsonb)"
                + conflict;
        turn.say("raw ", sql, " of ", row);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, gson.toJson(row));
            return statement.executeUpdate() > 0 ? Tally.End.OK : Tally.End.EMPTY;
        }
    }

    private static String ids(TableSurface table) {
        List<String> ids = new ArrayList<>();
        table.entity().idColumns().forEach(column -> ids.add("\"" + column.name() + "\""));
        return String.join(", ", ids);
    }

    /** Sets a column to what it is, so that the row is written and stays, or to what somebody else has there. */
    private String assignment(Turn turn, TableSurface table) {
        String column =
                "\"" + table.column(Guesses.pick(turn, table.properties())).name() + "\"";
        String name = ChangeLog.quoted(table.name());
        return turn.chance(50)
                ? column + " = t." + column
                : column + " = (select " + column + " from " + name + " o limit 1)";
    }

    private Tally.End count(Turn turn, Connection connection, String sql) throws SQLException {
        turn.say("raw ", sql);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return statement.executeUpdate() > 0 ? Tally.End.OK : Tally.End.EMPTY;
        }
    }

    private Tally.End select(Turn turn, TableSurface table, Connection connection, String sql, boolean isNamed)
            throws SQLException {
        turn.say("raw ", sql, isNamed ? "" : " without a context");
        boolean any = false;
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                any = true;
                Map<String, String> row = ChangeLog.row(rows.getString(1)).orElseThrow();
                Domain domain = world.registry().domain(table, row, false);
                if (!(domain instanceof Domain.Everyone)
                        && !(isNamed && world.visibility().sees(turn.who(), domain))) {
                    turn.report("raw", "read " + row + " of " + domain);
                }
            }
        }
        return any ? Tally.End.OK : Tally.End.EMPTY;
    }

    /** Every way out must be refused. */
    private static Tally.End escape(Turn turn, TableSurface table, Connection connection) throws SQLException {
        String sql = String.format(Guesses.pick(turn, ESCAPES), ChangeLog.quoted(table.name()));
        turn.say("raw ", sql);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
        turn.report("raw", "was not refused");
        connection.rollback();
        return Tally.End.OK;
    }

    private static Tally.End refused(Turn turn, SQLException e) {
        String state = String.valueOf(e.getSQLState());
        if (state.startsWith("08") || state.startsWith("57") || e instanceof SQLTransientConnectionException) {
            return Tally.End.BROKEN;
        }
        boolean isKnown = state.startsWith("23")
                || state.startsWith("22")
                || List.of("42501", "0A000", "21000").contains(state);
        if (!isKnown) {
            turn.report("broken", state + " " + e.getMessage());
        }
        return Tally.End.DENIED;
    }
}
