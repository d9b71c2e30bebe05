package dev.freehold.db.sql;

import dev.freehold.db.error.ForeignKeyViolationException;
import dev.freehold.db.error.NotAMemberException;
import dev.freehold.db.error.TooManyRowsException;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Schema;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Statements of one actor, or of an unscoped program: writes them by the actor's {@code Scope}, sends them, and reads
 * what comes back. Immutable.
 */
public final class Session {
    /** At level DEBUG every statement: its text, and never its values. */
    private static final System.Logger LOG = System.getLogger("dev.freehold.db");

    private final Scope scope;
    private final Connections connections;
    private final Context context;
    private final String comment;
    private final int timeoutSeconds;

    private Session(Scope scope, Connections connections, Context context, String comment, int timeoutSeconds) {
        this.scope = scope;
        this.connections = connections;
        this.context = context;
        this.comment = comment;
        this.timeoutSeconds = timeoutSeconds;
    }

    /**
     * The statements of an actor.
     *
     * @param schema the tables that they can name
     * @param connections where they are sent
     * @param timeout how long one may take, null for as long as it does
     * @param identity whose they are
     * @return the session
     */
    public static Session of(Schema schema, Connections connections, @Nullable Duration timeout, Identity identity) {
        return new Session(Scope.of(schema, identity), connections, Context.of(schema, identity), "", seconds(timeout));
    }

    /**
     * Statements that see the rows of everybody.
     *
     * @param schema the tables that they can name
     * @param connections where they are sent
     * @param timeout how long one may take, null for as long as it does
     * @param reason why, for the comment before each statement
     * @return the session
     */
    public static Session unlimited(Schema schema, Connections connections, @Nullable Duration timeout, String reason) {
        // The driver takes a question mark for a placeholder only outside comments, but not every tool on the way does.
        String harmless =
                reason.replaceAll("[\\p{Cntrl}?]", " ").replace("*/", "* /").replace("/*", "/ *");
        return new Session(
                Scope.unlimited(schema),
                connections,
                Context.NONE,
                "/* unscoped: " + harmless + " */ ",
                seconds(timeout));
    }

    /**
     * The same statements, which see rows that are marked as deleted, too.
     *
     * @return the session
     */
    public Session withDeleted() {
        return new Session(scope.withDeleted(), connections, context, comment, timeoutSeconds);
    }

    /**
     * Whether statements see rows that are marked as deleted.
     *
     * @return true for what {@link #withDeleted} gave
     */
    public boolean isWithDeleted() {
        return scope.isWithDeleted();
    }

    /** The driver counts whole seconds, and zero is no limit to it. */
    private static int seconds(@Nullable Duration timeout) {
        return timeout == null
                ? 0
                : (int) Math.min(
                        Integer.MAX_VALUE, Math.max(1, timeout.plusMillis(999).toSeconds()));
    }

    /**
     * The rows of a query.
     *
     * @param <T> the type of what comes back for a row
     * @param select the query
     * @return the rows, an immutable list
     */
    public <T extends @Nullable Object> List<T> list(Select<T> select) {
        if (select.projection() instanceof Projection.Tree<T> tree) {
            List<Row> values = list(select.reading(new Projection.Values(tree.row())));
            return new Fetching(this, scope).objects(tree.row().entity(), values, tree.branches());
        }
        return query(select.rows(scope), results -> {
            List<T> rows = new ArrayList<>();
            while (results.next()) {
                rows.add(select.projection().read(new Cursor(results)));
            }
            return Collections.unmodifiableList(rows); // may hold nulls, which List.copyOf refuses
        });
    }

    /**
     * The row of a query that has one or none.
     *
     * @param <T> the type of what comes back for a row
     * @param select the query
     * @return the rows, none or one
     * @throws TooManyRowsException if there are several
     */
    public <T extends @Nullable Object> List<T> atMostOne(Select<T> select) {
        List<T> rows = list(select.atMost(2));
        if (rows.size() > 1) {
            throw new TooManyRowsException(
                    "several rows of " + select.root().entity().name() + " match, where one() allows one");
        }
        return rows;
    }

    /**
     * The rows of a query, fetched some at a time by a cursor of the transaction.
     *
     * @param <T> the type of what comes back for a row
     * @param select the query
     * @param fetchSize how many rows are fetched at a time
     * @return the rows, to be closed, which the end of the transaction does at the latest
     * @throws IllegalStateException if this is not the session of a transaction, or the query has relations along
     */
    public <T extends @Nullable Object> Stream<T> stream(Select<T> select, int fetchSize) {
        if (select.projection() instanceof Projection.Tree<T>) {
            throw new IllegalStateException("stream() brings rows some at a time, and with(...) needs all of them at"
                    + " once: leave out one of the two, or load what belongs to the rows some at a time.");
        }
        // The driver has no cursor for two statements in one message, so what is said of the actor goes before.
        Optional<Sql> settings = context.alone();
        Sql sql = new Sql().add(comment).add(select.rows(scope));
        String text = sql.text();
        try {
            Streaming<T> streaming = connections.open(connection -> {
                if (settings.isPresent()) {
                    say(connection, settings.get());
                }
                LOG.log(System.Logger.Level.DEBUG, text);
                PreparedStatement statement = prepared(connection, sql);
                try {
                    statement.setFetchSize(fetchSize);
                    return new Streaming<>(
                            connections,
                            statement,
                            statement.executeQuery(),
                            select.projection(),
                            e -> SqlErrors.translate(e, text, scope.schema()));
                } catch (Throwable failure) {
                    try (statement) {
                        throw failure;
                    }
                }
            });
            return streaming.stream();
        } catch (SQLException e) {
            throw SqlErrors.translate(e, text, scope.schema());
        }
    }

    private void say(Connection connection, Sql settings) throws SQLException {
        LOG.log(System.Logger.Level.DEBUG, settings.text());
        try (PreparedStatement statement = prepared(connection, settings)) {
            statement.execute();
        }
    }

    /**
     * How many rows match a query, whatever its limit and offset.
     *
     * @param select the query
     * @return the number
     */
    public long count(Select<?> select) {
        return query(select.count(scope), results -> {
            results.next();
            return results.getLong(1);
        });
    }

    /**
     * Whether a row matches a query, whatever its limit and offset.
     *
     * @param select the query
     * @return whether there is one
     */
    public boolean exists(Select<?> select) {
        return query(select.exists(scope), results -> {
            results.next();
            return results.getBoolean(1);
        });
    }

    /**
     * The text that {@link #list} sends.
     *
     * @param select the query
     * @return the SQL, with {@code ?} for values
     */
    public String sql(Select<?> select) {
        return sent(select.rows(scope)).text();
    }

    /**
     * Inserts a row.
     *
     * @param <R> the type of the row
     * @param entity its table
     * @param settings its values, but for those that the author and the database decide
     * @param author who inserts it
     * @return the row as it is now in the database
     * @throws NotAMemberException if the author is not in the group whose row it would be, or lacks the role that
     *     writing needs
     * @throws ForeignKeyViolationException if a reference is set to a row that the author may not see
     */
    public <R> R insert(Entity<R> entity, List<Setting<?>> settings, Identity author) {
        return insert(entity, Values.inserted(entity, settings), 1, author, new Names())
                .get(0);
    }

    /**
     * Inserts rows, all or none.
     *
     * @param <R> the type of the rows
     * @param entity their table
     * @param rows the values of each, but for those that the author and the database decide
     * @param author who inserts them
     * @return the rows as they are now in the database, in the order given
     * @throws NotAMemberException if the author is not in the group whose rows they would be, or lacks the role that
     *     writing needs
     * @throws ForeignKeyViolationException if a reference is set to a row that the author may not see
     */
    public <R> List<R> insertAll(Entity<R> entity, List<List<Setting<?>>> rows, Identity author) {
        if (rows.isEmpty()) {
            return List.of();
        }
        return transaction(session -> {
            Map<Integer, R> inserted = new TreeMap<>();
            for (Batch batch : Batch.of(entity, rows)) {
                Names names = new Names();
                Values values = Values.inserted(entity, batch, names);
                List<R> some = session.insert(entity, values, batch.places().size(), author, names);
                for (int i = 0; i < some.size(); i++) {
                    inserted.put(batch.places().get(i), some.get(i));
                }
            }
            return List.copyOf(inserted.values());
        });
    }

    /** Inserts what one statement can; what it inserted in part, the transaction around it must take back. */
    private <R> List<R> insert(Entity<R> entity, Values values, int count, Identity author, Names names) {
        Insertion insertion = new Insertion(entity, values, names);
        scope.insert(insertion, author, names);
        Refusals refusals = scope.admit(entity, values, names, insertion.whereRow());
        Projection<R> row = Projection.WholeRow.inserted(entity);
        Sql sql = insertion.sql();
        List<R> inserted = query(sql, results -> {
            List<R> rows = new ArrayList<>();
            while (results.next()) {
                rows.add(row.read(new Cursor(results)));
            }
            return rows;
        });
        if (inserted.size() != count) {
            throw refusal(refusals, sql)
                    .orElseGet(() -> new NotAMemberException("nothing was inserted into " + entity.name()
                            + ": the actor is no member of the organization or team, or may not see its parent row, or the team is"
                            + " another organization's"));
        }
        return inserted;
    }

    /**
     * Changes rows.
     *
     * @param entity their table
     * @param settings their new values
     * @param conditions which rows, of those that the actor may see
     * @return how many were changed
     * @throws NotAMemberException if none was and the actor lacks the role that writing needs
     * @throws ForeignKeyViolationException if a reference is set to a row that the actor may not see
     */
    public int update(Entity<?> entity, List<Setting<?>> settings, List<Node> conditions) {
        return change(new Change(scope, entity, conditions).update(settings));
    }

    /**
     * Deletes rows.
     *
     * @param entity their table
     * @param conditions which rows, of those that the actor may see
     * @return how many were deleted
     * @throws NotAMemberException if none was and the actor lacks the role that writing needs
     */
    public int delete(Entity<?> entity, List<Node> conditions) {
        return change(new Change(scope, entity, conditions).delete());
    }

    private int change(Change.Statement statement) {
        int rows = execute(statement.sql(), context::count);
        if (rows == 0) {
            refusal(statement.refusals(), statement.sql()).ifPresent(refusal -> {
                throw refusal;
            });
        }
        return rows;
    }

    /** Why a statement wrote nothing, if it is for more than that there was nothing to write. */
    private Optional<RuntimeException> refusal(Refusals refusals, Sql statement) {
        return refusals.isEmpty()
                ? Optional.empty()
                : query(
                        refusals.sql(),
                        results -> refusals.read(results, sent(statement).text()));
    }

    /**
     * Fetches for each of some rows the one row at the end of a path.
     *
     * @param <S> the type of the rows
     * @param <R> the type of the row at the end
     * @param entity the table of the rows
     * @param rows the rows
     * @param target the row at the end
     * @return an entry for every row, in their order; null where there is nothing at the end that the actor may see
     */
    public <S, R> Map<S, @Nullable R> toOne(Entity<S> entity, Collection<S> rows, Projection<R> target) {
        List<S> distinct = List.copyOf(new LinkedHashSet<>(rows));
        Map<S, @Nullable R> found = new LinkedHashMap<>();
        distinct.forEach(row -> found.put(row, null));
        if (!distinct.isEmpty()) {
            Loading loading = Loading.of(scope, entity, distinct);
            byPlace(loading.toOne(target), target, (place, row) -> found.put(distinct.get(place), row));
        }
        return Collections.unmodifiableMap(found);
    }

    /**
     * Fetches for each of some rows the rows that refer to it.
     *
     * @param <S> the type of the rows
     * @param <R> the type of the rows that refer to them
     * @param entity the table of the rows
     * @param rows the rows
     * @param relation how they are referred to
     * @param targets the table of the rows that refer to them
     * @param branches what comes along with those
     * @return an entry for every row, in their order; the rows of an entry in the order of their ids
     */
    public <S, R> Map<S, List<R>> toMany(
            Entity<S> entity, Collection<S> rows, Relation relation, Entity<R> targets, List<Branch> branches) {
        List<S> distinct = List.copyOf(new LinkedHashSet<>(rows));
        Map<S, List<R>> found = new LinkedHashMap<>();
        if (!distinct.isEmpty()) {
            Loading loading = Loading.of(scope, entity, distinct);
            List<List<R>> lists = new Fetching(this, scope).many(loading, distinct.size(), relation, targets, branches);
            for (int place = 0; place < lists.size(); place++) {
                found.put(distinct.get(place), lists.get(place));
            }
        }
        return Collections.unmodifiableMap(found);
    }

    /**
     * Does something within a transaction, or within a savepoint of the transaction that there is.
     *
     * @param <T> the type of the result
     * @param <X> what it may throw
     * @param body what to do, given the session of the transaction
     * @return the result
     * @throws X what it throws, after the rollback
     */
    public <T, X extends Exception> T transaction(Body<T, X> body) throws X {
        return connections.transaction(
                transaction -> body.apply(new Session(scope, transaction, context, comment, timeoutSeconds)));
    }

    <R> void byPlace(Sql sql, Projection<R> target, Placing<R> placing) {
        query(sql, results -> {
            while (results.next()) {
                Cursor cursor = new Cursor(results);
                int place = (int) results.getLong(cursor.advance(1)) - 1; // PostgreSQL counts from 1
                placing.put(place, target.read(cursor));
            }
            return true;
        });
    }

    private <T> T query(Sql sql, Reading<T> reading) {
        return execute(sql, statement -> {
            try (ResultSet results = context.rows(statement)) {
                return reading.read(results);
            }
        });
    }

    private Sql sent(Sql statement) {
        return context.before(new Sql().add(comment).add(statement));
    }

    private PreparedStatement prepared(Connection connection, Sql sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql.text());
        try {
            if (timeoutSeconds > 0) {
                statement.setQueryTimeout(timeoutSeconds);
            }
            sql.bindTo(statement);
            return statement;
        } catch (Throwable failure) {
            try (statement) {
                throw failure;
            }
        }
    }

    private <T> T execute(Sql statementSql, Execution<T> execution) {
        Sql sql = sent(statementSql);
        String text = sql.text();
        LOG.log(System.Logger.Level.DEBUG, text);
        try {
            return connections.with(connection -> {
                try (PreparedStatement statement = prepared(connection, sql)) {
                    return execution.run(statement);
                }
            });
        } catch (SQLException e) {
            throw SqlErrors.translate(e, text, scope.schema());
        }
    }

    /**
     * Something to do within a transaction.
     *
     * @param <T> the type of the result
     * @param <X> what it may throw
     */
    @FunctionalInterface
    public interface Body<T, X extends Exception> {
        /**
         * Does it.
         *
         * @param transaction the session of the transaction, usable until this method returns
         * @return the result
         * @throws X what it throws
         */
        T apply(Session transaction) throws X;
    }

    @FunctionalInterface
    private interface Execution<T> {
        T run(PreparedStatement statement) throws SQLException;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(ResultSet results) throws SQLException;
    }

    /** Takes rows, each with its place among those for which it was fetched. */
    @FunctionalInterface
    interface Placing<R> {
        void put(int place, R row);
    }
}
