package dev.freehold.db.sql;

import dev.freehold.db.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query as data.
 *
 * @param <T> the type of what comes back for a row
 * @param root the table where it starts
 * @param projection what comes back for a row
 * @param conditions what must hold, all of it
 * @param orderings by what rows are sorted
 * @param distinct whether equal rows come once
 * @param limit how many rows come at most, null for all
 * @param offset how many rows are skipped, null for none
 */
public record Select<T extends @Nullable Object>(
        JoinPath root,
        Projection<T> projection,
        List<Node> conditions,
        List<Ordering> orderings,
        boolean distinct,
        @Nullable Integer limit,
        @Nullable Integer offset) {
    /**
     * All rows of a table.
     *
     * @param <T> the type of what comes back for a row
     * @param root the table
     * @param projection what comes back for a row
     * @return the query
     */
    public static <T extends @Nullable Object> Select<T> of(JoinPath root, Projection<T> projection) {
        return new Select<>(root, projection, List.of(), List.of(), false, null, null);
    }

    /**
     * The query with something else coming back.
     *
     * @param <V> the type of what comes back for a row
     * @param other what comes back for a row
     * @return the query
     * @throws IllegalStateException if something is to come along with whole rows
     */
    public <V extends @Nullable Object> Select<V> returning(Projection<V> other) {
        if (projection instanceof Projection.Tree<?>) {
            throw noWholeRow();
        }
        return reading(other);
    }

    /**
     * The query with more that comes along with its rows.
     *
     * @param more what comes along
     * @return the query
     * @throws IllegalStateException if it selects something else than the whole row
     */
    public Select<T> with(List<Branch> more) {
        if (projection instanceof Projection.Tree<T> tree) {
            return reading(new Projection.Tree<>(tree.row(), concat(tree.branches(), more)));
        }
        if (projection instanceof Projection.WholeRow<T> row && row.path().isRoot()) {
            return reading(new Projection.Tree<>(row, List.copyOf(more)));
        }
        throw noWholeRow();
    }

    private IllegalStateException noWholeRow() {
        return new IllegalStateException("with(...) goes with the whole rows of "
                + root.entity().name() + ", not with a selection: leave out select(...), or select what"
                + " is needed of the other tables, too");
    }

    <V extends @Nullable Object> Select<V> reading(Projection<V> other) {
        return new Select<>(root, other, conditions, orderings, distinct, limit, offset);
    }

    /**
     * The query with more conditions.
     *
     * @param more the conditions
     * @return the query
     */
    public Select<T> where(List<Node> more) {
        return new Select<>(root, projection, concat(conditions, more), orderings, distinct, limit, offset);
    }

    /**
     * The query, sorted further.
     *
     * @param more by what rows are sorted where they are equal so far
     * @return the query
     */
    public Select<T> orderBy(List<Ordering> more) {
        return new Select<>(root, projection, conditions, concat(orderings, more), distinct, limit, offset);
    }

    /**
     * The query without repetitions.
     *
     * @return the query
     */
    public Select<T> onlyDistinct() {
        return new Select<>(root, projection, conditions, orderings, true, limit, offset);
    }

    /**
     * The query with a limit.
     *
     * @param rows how many rows come at most
     * @return the query
     */
    public Select<T> limitedTo(int rows) {
        return new Select<>(root, projection, conditions, orderings, distinct, rows, offset);
    }

    /**
     * The query with a lower limit, if it has a higher one.
     *
     * @param rows how many rows come at most
     * @return the query
     */
    public Select<T> atMost(int rows) {
        return limit != null && limit <= rows ? this : limitedTo(rows);
    }

    /**
     * The query without its first rows.
     *
     * @param rows how many rows are skipped
     * @return the query
     */
    public Select<T> skipping(int rows) {
        return new Select<>(root, projection, conditions, orderings, distinct, limit, rows);
    }

    Sql rows(Scope scope) {
        Frame frame = Frame.statement(scope, root.entity());
        Sql items = items(frame);
        conditions.forEach(frame::and);
        Conjunction order = new Conjunction(", ");
        List<Node> selected = projection.nodes();
        for (Ordering ordering : orderings) {
            Sql by = order.and();
            if (distinct) {
                by.add(positionAmong(selected, ordering));
            } else {
                ordering.node().write(frame, by);
            }
            by.add(ordering.direction());
        }
        Sql sql = body(frame, items);
        if (!order.isEmpty()) {
            sql.add("\norder by ").add(order.sql());
        }
        if (limit != null) {
            sql.add("\nlimit ").value(SqlType.INT4, limit);
        }
        if (offset != null) {
            sql.add("\noffset ").value(SqlType.INT4, offset);
        }
        return sql;
    }

    Sql count(Scope scope) {
        Frame frame = Frame.statement(scope, root.entity());
        if (distinct) {
            Sql items = items(frame);
            conditions.forEach(frame::and);
            return new Sql()
                    .add("select count(*) from (")
                    .add(body(frame, items))
                    .add(") d");
        }
        conditions.forEach(frame::and);
        return body(frame, new Sql().add("count(*)"));
    }

    Sql exists(Scope scope) {
        Frame frame = Frame.statement(scope, root.entity());
        conditions.forEach(frame::and);
        return new Sql()
                .add("select exists (")
                .add(body(frame, new Sql().add("1")))
                .add(")");
    }

    private Sql items(Frame frame) {
        Conjunction items = new Conjunction(", ");
        for (Node node : projection.nodes()) {
            node.write(frame, items.and());
        }
        return items.sql();
    }

    private Sql body(Frame frame, Sql items) {
        Sql sql = new Sql().add("select ").add(distinct ? "distinct " : "").add(items);
        sql.add("\nfrom ").add(frame.from());
        if (!frame.where().isEmpty()) {
            sql.add("\nwhere ").add(frame.where().sql());
        }
        return sql;
    }

    /**
     * With DISTINCT, PostgreSQL sorts by what is selected only (42P10); named by position, as a second placeholder
     * would be another expression to it.
     */
    private static String positionAmong(List<Node> selected, Ordering ordering) {
        int index = selected.indexOf(ordering.node());
        if (index < 0) {
            throw new IllegalStateException(
                    "distinct() and orderBy(...): a query of distinct rows can be sorted only by what it selects."
                            + " Select the expression too, or leave out one of the two.");
        }
        return String.valueOf(index + 1);
    }

    private static <E> List<E> concat(List<E> some, List<E> more) {
        List<E> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
