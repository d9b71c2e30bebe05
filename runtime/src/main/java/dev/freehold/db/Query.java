package dev.freehold.db;

import dev.freehold.db.error.NoRowException;
import dev.freehold.db.error.TooManyRowsException;
import dev.freehold.db.sql.Select;
import dev.freehold.db.sql.Session;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A query for rows that its actor may see. Immutable: each method returns a new one; {@code list}, {@code stream},
 * {@code first}, {@code one}, {@code count} and {@code exists} send it, and throw
 * {@link dev.freehold.db.error.DatabaseException} if PostgreSQL refuses it,
 * {@link dev.freehold.db.error.NoOrganizationException} or {@link dev.freehold.db.error.NoTeamException} if the rows
 * belong to organizations or teams and the actor names none.
 *
 * @param <S> the row type from which it starts
 * @param <T> the type of what comes back for a row
 */
public final class Query<S, T> {
    private static final int FETCH_SIZE = 500;

    private final Session session;
    private final Select<T> select;

    Query(Session session, Select<T> select) {
        this.session = session;
        this.select = select;
    }

    /**
     * Only rows for which conditions hold, all of them and those of earlier calls.
     *
     * @param conditions the conditions
     * @return the query
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Query<S, T> where(Condition<S>... conditions) {
        return new Query<>(session, select.where(Condition.nodes(conditions)));
    }

    /**
     * Sorted; rows that are equal by an order, and by those of earlier calls, are sorted by the next.
     *
     * @param orders the orders
     * @return the query
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Query<S, T> orderBy(Order<S>... orders) {
        return new Query<>(session, select.orderBy(Order.orderings(orders)));
    }

    /**
     * So many rows at most.
     *
     * @param rows the number
     * @return the query
     * @throws IllegalArgumentException if the number is negative
     */
    public Query<S, T> limit(int rows) {
        return new Query<>(session, select.limitedTo(notNegative(rows, "limit")));
    }

    /**
     * Without so many of the first rows.
     *
     * @param rows the number
     * @return the query
     * @throws IllegalArgumentException if the number is negative
     */
    public Query<S, T> offset(int rows) {
        return new Query<>(session, select.skipping(notNegative(rows, "offset")));
    }

    /**
     * What is selected comes once, however many rows have it. Such a query can be sorted only by what it selects.
     *
     * @return the query
     */
    public Query<S, T> distinct() {
        return new Query<>(session, select.onlyDistinct());
    }

    /**
     * Whole rows with what belongs to them, in the properties that their class has for it:
     *
     * <pre>{@code
     * rows.from(PROJECT).with(PROJECT.owner(), PROJECT.tasks().with(TASK.assignee())).list()
     * }</pre>
     *
     * <p>Each relation is one statement more, however many rows there are, and none if there is no row; all of them are
     * narrowed to what the actor may see. A path of several steps fetches the rows on its way, too. What refers to
     * nothing, or to nothing in sight, is null or an empty list, and so is all that is not named here. The rows of a
     * relation are in the order of their ids. Every row has objects of its own: what two rows refer to is twice there.
     *
     * <p>The statements see different moments, unless they are in a transaction of the isolation level REPEATABLE READ.
     * {@code count}, {@code exists} and {@code sql} are as without.
     *
     * @param relations what comes along
     * @return the query
     * @throws IllegalArgumentException if the class has no property for one
     * @throws IllegalStateException if the query selects something else than whole rows
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Query<S, T> with(Related<S>... relations) {
        return new Query<>(session, select.with(Many.branches(relations)));
    }

    /**
     * Something else for each row than the whole of it.
     *
     * @param <V> the type of it
     * @param selection what
     * @return the query
     * @throws IllegalStateException if the query has a {@link #with}
     */
    public <V> Query<S, V> select(Selection<S, V> selection) {
        return new Query<>(session, select.returning(selection.projection()));
    }

    /**
     * Two selections for each row, combined.
     *
     * @param <A> the type of part 1
     * @param <B> the type of part 2
     * @param <X> the type of the combination
     * @param a part 1
     * @param b part 2
     * @param combination makes an object of them, often a constructor
     * @return the query
     */
    public <A, B, X> Query<S, X> select(
            Selection<S, A> a, Selection<S, B> b, BiFunction<? super A, ? super B, ? extends X> combination) {
        return select(Shape.of(a, b, combination));
    }

    /**
     * Three selections for each row, combined.
     *
     * @param <A> the type of part 1
     * @param <B> the type of part 2
     * @param <C> the type of part 3
     * @param <X> the type of the combination
     * @param a part 1
     * @param b part 2
     * @param c part 3
     * @param combination makes an object of them, often a constructor
     * @return the query
     */
    public <A, B, C, X> Query<S, X> select(
            Selection<S, A> a,
            Selection<S, B> b,
            Selection<S, C> c,
            Shape.Of3<? super A, ? super B, ? super C, ? extends X> combination) {
        return select(Shape.of(a, b, c, combination));
    }

    /**
     * Four selections for each row, combined.
     *
     * @param <A> the type of part 1
     * @param <B> the type of part 2
     * @param <C> the type of part 3
     * @param <D> the type of part 4
     * @param <X> the type of the combination
     * @param a part 1
     * @param b part 2
     * @param c part 3
     * @param d part 4
     * @param combination makes an object of them, often a constructor
     * @return the query
     */
    public <A, B, C, D, X> Query<S, X> select(
            Selection<S, A> a,
            Selection<S, B> b,
            Selection<S, C> c,
            Selection<S, D> d,
            Shape.Of4<? super A, ? super B, ? super C, ? super D, ? extends X> combination) {
        return select(Shape.of(a, b, c, d, combination));
    }

    /**
     * Five selections for each row, combined.
     *
     * @param <A> the type of part 1
     * @param <B> the type of part 2
     * @param <C> the type of part 3
     * @param <D> the type of part 4
     * @param <E> the type of part 5
     * @param <X> the type of the combination
     * @param a part 1
     * @param b part 2
     * @param c part 3
     * @param d part 4
     * @param e part 5
     * @param combination makes an object of them, often a constructor
     * @return the query
     */
    public <A, B, C, D, E, X> Query<S, X> select(
            Selection<S, A> a,
            Selection<S, B> b,
            Selection<S, C> c,
            Selection<S, D> d,
            Selection<S, E> e,
            Shape.Of5<? super A, ? super B, ? super C, ? super D, ? super E, ? extends X> combination) {
        return select(Shape.of(a, b, c, d, e, combination));
    }

    /**
     * Six selections for each row, combined.
     *
     * @param <A> the type of part 1
     * @param <B> the type of part 2
     * @param <C> the type of part 3
     * @param <D> the type of part 4
     * @param <E> the type of part 5
     * @param <F> the type of part 6
     * @param <X> the type of the combination
     * @param a part 1
     * @param b part 2
     * @param c part 3
     * @param d part 4
     * @param e part 5
     * @param f part 6
     * @param combination makes an object of them, often a constructor
     * @return the query
     */
    public <A, B, C, D, E, F, X> Query<S, X> select(
            Selection<S, A> a,
            Selection<S, B> b,
            Selection<S, C> c,
            Selection<S, D> d,
            Selection<S, E> e,
            Selection<S, F> f,
            Shape.Of6<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? extends X> combination) {
        return select(Shape.of(a, b, c, d, e, f, combination));
    }

    /**
     * Seven selections for each row, combined.
     *
     * @param <A> the type of part 1
     * @param <B> the type of part 2
     * @param <C> the type of part 3
     * @param <D> the type of part 4
     * @param <E> the type of part 5
     * @param <F> the type of part 6
     * @param <G> the type of part 7
     * @param <X> the type of the combination
     * @param a part 1
     * @param b part 2
     * @param c part 3
     * @param d part 4
     * @param e part 5
     * @param f part 6
     * @param g part 7
     * @param combination makes an object of them, often a constructor
     * @return the query
     */
    public <A, B, C, D, E, F, G, X> Query<S, X> select(
            Selection<S, A> a,
            Selection<S, B> b,
            Selection<S, C> c,
            Selection<S, D> d,
            Selection<S, E> e,
            Selection<S, F> f,
            Selection<S, G> g,
            Shape.Of7<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? super G, ? extends X>
                    combination) {
        return select(Shape.of(a, b, c, d, e, f, g, combination));
    }

    /**
     * Eight selections for each row, combined.
     *
     * @param <A> the type of part 1
     * @param <B> the type of part 2
     * @param <C> the type of part 3
     * @param <D> the type of part 4
     * @param <E> the type of part 5
     * @param <F> the type of part 6
     * @param <G> the type of part 7
     * @param <H> the type of part 8
     * @param <X> the type of the combination
     * @param a part 1
     * @param b part 2
     * @param c part 3
     * @param d part 4
     * @param e part 5
     * @param f part 6
     * @param g part 7
     * @param h part 8
     * @param combination makes an object of them, often a constructor
     * @return the query
     */
    public <A, B, C, D, E, F, G, H, X> Query<S, X> select(
            Selection<S, A> a,
            Selection<S, B> b,
            Selection<S, C> c,
            Selection<S, D> d,
            Selection<S, E> e,
            Selection<S, F> f,
            Selection<S, G> g,
            Selection<S, H> h,
            Shape.Of8<
                            ? super A,
                            ? super B,
                            ? super C,
                            ? super D,
                            ? super E,
                            ? super F,
                            ? super G,
                            ? super H,
                            ? extends X>
                    combination) {
        return select(Shape.of(a, b, c, d, e, f, g, h, combination));
    }

    /**
     * All rows.
     *
     * @return the rows, an immutable list; it has nulls where the selection of a row is null
     * @throws IllegalStateException if the query is distinct and sorted by what it does not select
     */
    public List<T> list() {
        return session.list(select);
    }

    /**
     * All rows, fetched some hundreds at a time, for results that are too large for a list. Only within a transaction,
     * whose end closes the stream; the last row and any exception close it, too, and otherwise {@code close} does.
     *
     * <pre>{@code
     * long length = rows.transaction(tx -> {
     *     try (Stream<Task> tasks = tx.from(TASK).stream()) {
     *         return tasks.mapToLong(task -> task.title().length()).sum();
     *     }
     * });
     * }</pre>
     *
     * @return the rows; nulls where the selection of a row is null. Once the transaction has ended, it throws
     *     {@link IllegalStateException}
     * @throws IllegalStateException if there is no transaction, or the query is distinct and sorted by what it does not
     *     select
     */
    public Stream<T> stream() {
        return stream(FETCH_SIZE);
    }

    /**
     * All rows, as in {@link #stream()}, so many at a time.
     *
     * @param fetchSize how many rows are fetched at a time
     * @return the rows
     * @throws IllegalArgumentException if the number is not positive
     * @throws IllegalStateException if there is no transaction, or the query is distinct and sorted by what it does not
     *     select
     */
    public Stream<T> stream(int fetchSize) {
        if (fetchSize < 1) {
            throw new IllegalArgumentException("stream(" + fetchSize + ") would fetch no rows");
        }
        return session.stream(select, fetchSize);
    }

    /**
     * The first row.
     *
     * @return the row; empty if there is none, or its selection is null
     */
    public Optional<T> first() {
        List<T> rows = session.list(select.atMost(1));
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
    }

    /**
     * The only row.
     *
     * @return the row; null if its selection is
     * @throws NoRowException if there is none
     * @throws TooManyRowsException if there are several
     */
    public T one() {
        List<T> rows = session.atMostOne(select);
        if (rows.isEmpty()) {
            throw new NoRowException("no row of " + select.root().entity().name() + " matches, where one() needs one");
        }
        return rows.get(0);
    }

    /**
     * How many rows match, whatever the limit and the offset; for a distinct query, how many different selections.
     *
     * @return the number
     */
    public long count() {
        return session.count(select);
    }

    /**
     * Whether a row matches, whatever the limit and the offset.
     *
     * @return whether there is one
     */
    public boolean exists() {
        return session.exists(select);
    }

    /**
     * The text that {@link #list()} sends. It depends on the shape of the query alone, not on values.
     *
     * @return the SQL, with {@code ?} for values
     */
    public String sql() {
        return session.sql(select);
    }

    private static int notNegative(int rows, String what) {
        if (rows < 0) {
            throw new IllegalArgumentException(what + "(" + rows + ") is negative");
        }
        return rows;
    }
}
