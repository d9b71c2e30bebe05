package dev.freehold.db;

import dev.freehold.db.error.DatabaseException;
import dev.freehold.db.error.NoRowException;
import dev.freehold.db.error.NotAMemberException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows that an actor may see. Every statement is narrowed to them in every table that it names, and asks in the
 * same moment whether the actor still belongs to the organization or team. From {@link Database#as}.
 *
 * <p>Rows of the auth server that are marked as deleted are absent, and read as null where they are joined; the rows
 * that refer to them stay. {@link #withDeleted} shows them.
 */
public final class Rows {
    private final Statements statements;
    private final Actor actor;

    Rows(Statements statements, Actor actor) {
        this.statements = statements;
        this.actor = actor;
    }

    /**
     * The same rows, and those that are marked as deleted: users whom the auth server keeps for a while after the end
     * of their account. They open nothing to the actor that was not open while they were there.
     *
     * @return the rows; those of a transaction, if these are
     */
    public Rows withDeleted() {
        return new Rows(statements.withDeleted(), actor);
    }

    /**
     * All rows of a table that the actor may see.
     *
     * @param <R> the type of the rows
     * @param table the table, such as {@code PROJECT}
     * @return a query for them, to be narrowed and sent
     */
    public <R> Query<R, R> from(Table<R, R> table) {
        return statements.from(table);
    }

    /**
     * The row with an id.
     *
     * @param <R> the type of the row
     * @param key the id, such as {@code PROJECT.key(id)}
     * @return the row; empty if there is none that the actor may see
     * @throws DatabaseException if PostgreSQL refuses the statement
     */
    public <R> Optional<R> find(Key<R> key) {
        return statements.find(key);
    }

    /**
     * Inserts a row. Its owner, organization and team are those of the actor.
     *
     * @param <R> the type of the row
     * @param insert the row, such as {@code PROJECT.insert("Apollo")}
     * @return the row as it is now in the database
     * @throws NotAMemberException if the actor does not belong to the organization or team, or may not see the row on
     *     which the new one hangs
     * @throws DatabaseException if PostgreSQL refuses the statement
     */
    public <R> R insert(Insert<R> insert) {
        return statements.insert(insert, actor.identity());
    }

    /**
     * Inserts rows, all or none. Their owner, organization and team are those of the actor.
     *
     * <pre>{@code
     * List<Task> tasks = rows.insertAll(titles.stream().map(title -> TASK.insert(project.id(), title)).toList());
     * }</pre>
     *
     * <p>Rows that set the same columns go in one statement, a thousand at most; rows that leave columns to defaults of
     * the database make another. Where rows of the table refer to one another, those that are referred to come first.
     *
     * @param <R> the type of the rows
     * @param inserts the rows; for none of them no statement is sent
     * @return the rows as they are now in the database, in the order given. Immutable
     * @throws NotAMemberException if the actor does not belong to the organization or team, or may not see a row on
     *     which a new one hangs
     * @throws DatabaseException if PostgreSQL refuses a statement
     */
    public <R> List<R> insertAll(Collection<? extends Insert<R>> inserts) {
        return statements.insertAll(inserts, actor.identity());
    }

    /**
     * Changes rows.
     *
     * @param <R> the type of the rows
     * @param patch the changes
     * @return the update, which {@code where}, {@code all} or {@code of} sends
     * @throws IllegalStateException if the patch changes nothing
     */
    public <R> Update<R> update(Patch<R> patch) {
        return statements.update(patch);
    }

    /**
     * Deletes rows.
     *
     * @param <R> the type of the rows
     * @param <T> the type of the table
     * @param table the table, such as {@code PROJECT}
     * @return the delete, which {@code where}, {@code all} or {@code of} sends
     */
    public <R, T extends Table<R, R> & Writable<R>> Delete<R> delete(T table) {
        return statements.delete(table);
    }

    /**
     * The row to which a row refers: {@code rows.load(project, PROJECT.owner())}. The row is looked up again by its id.
     *
     * @param <S> the type of the row
     * @param <R> the type of the row to which it refers
     * @param row the row
     * @param target the way to the other
     * @return the other row
     * @throws NoRowException if there is none, or one that is marked as deleted; {@link #loadIfPresent} allows that
     * @throws DatabaseException if PostgreSQL refuses the statement
     */
    public <S, R> R load(S row, Table<S, R> target) {
        return statements.load(row, target);
    }

    /**
     * The row to which a row refers, if there is one.
     *
     * @param <S> the type of the row
     * @param <R> the type of the row to which it refers
     * @param row the row
     * @param target the way to the other
     * @return the other row, or empty
     * @throws DatabaseException if PostgreSQL refuses the statement
     */
    public <S, R> Optional<R> loadIfPresent(S row, Table<S, R> target) {
        return statements.loadIfPresent(row, target);
    }

    /**
     * The rows that refer to a row: {@code rows.load(project, PROJECT.tasks())}.
     *
     * @param <S> the type of the row
     * @param <R> the type of the rows that refer to it
     * @param row the row
     * @param targets the way to them
     * @return the rows in the order of their ids, an immutable list
     * @throws DatabaseException if PostgreSQL refuses the statement
     */
    public <S, R> List<R> load(S row, Many<S, R> targets) {
        return statements.load(row, targets);
    }

    /**
     * For each of some rows the row to which it refers, in one statement.
     *
     * @param <S> the type of the rows
     * @param <R> the type of the rows to which they refer
     * @param rows the rows; for none of them no statement is sent
     * @param target the way to the others
     * @return an entry for every row, in their order; its value is null where {@link #loadIfPresent} is empty.
     *     Immutable
     * @throws DatabaseException if PostgreSQL refuses the statement
     */
    public <S, R> Map<S, @Nullable R> loadAll(Collection<S> rows, Table<S, R> target) {
        return statements.loadAll(rows, target);
    }

    /**
     * For each of some rows the rows that refer to it, in one statement.
     *
     * @param <S> the type of the rows
     * @param <R> the type of the rows that refer to them
     * @param rows the rows; for none of them no statement is sent
     * @param targets the way to the others
     * @return an entry for every row, in their order; its list is in the order of ids, and empty where nothing refers
     *     to the row. Immutable
     * @throws DatabaseException if PostgreSQL refuses the statement
     */
    public <S, R> Map<S, List<R>> loadAll(Collection<S> rows, Many<S, R> targets) {
        return statements.loadAll(rows, targets);
    }

    /**
     * Does several things or none: commits when the work returns, rolls back when it throws. Within a transaction it
     * makes a savepoint, and rolls back to that.
     *
     * <pre>{@code
     * Project apollo = rows.transaction(tx -> {
     *     tx.delete(TASK).where(TASK.status.eq("done"));
     *     return tx.insert(PROJECT.insert("Apollo"));
     * });
     * }</pre>
     *
     * @param <T> the type of the result
     * @param <X> what the work may throw
     * @param work what to do with the Rows of the transaction, which throw {@link IllegalStateException} once it has
     *     ended
     * @return the result of the work
     * @throws X what the work throws
     * @throws DatabaseException if PostgreSQL refuses the commit
     */
    public <T, X extends Exception> T transaction(Work<Rows, T, X> work) throws X {
        return statements.transaction(inner -> new Rows(inner, actor), work);
    }
}
