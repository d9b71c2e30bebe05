package dev.freehold.db;

import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Embedded;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.SqlType;
import dev.freehold.db.sql.JoinPath;
import dev.freehold.db.sql.Node;
import dev.freehold.db.sql.Projection;
import dev.freehold.db.sql.Relation;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A table, at the start of a query or joined to it. Generated classes extend it: their fields are columns, their
 * methods are relations. Selected, it is the whole row; that is null where the table is joined to a row that refers to
 * none, or to none that the actor may see.
 *
 * @param <S> the row type from which the query starts
 * @param <R> the type of the table's own rows
 */
public abstract non-sealed class Table<S, R> extends Selection<S, R> implements Related<S> {
    final Entity<R> entity;
    final JoinPath join;
    private final Map<Reference, Table<S, ?>> joined = new ConcurrentHashMap<>();

    /**
     * A table at the end of a path.
     *
     * @param entity the table
     * @param path the way to it
     */
    protected Table(Entity<R> entity, Path<S> path) {
        this.entity = entity;
        this.join = path.join;
    }

    /**
     * A column of texts.
     *
     * @param column the column
     * @return its expression
     */
    protected final TextExpr<S> text(Column<String> column) {
        return new TextExpr<>(cell(column), column.type());
    }

    /**
     * A column whose values have an order: numbers, dates and times, ids.
     *
     * @param <T> the type of its values
     * @param column the column
     * @return its expression
     */
    protected final <T> ComparableExpr<S, T> comparable(Column<T> column) {
        return new ComparableExpr<>(cell(column), column.type());
    }

    /**
     * A column of truth values.
     *
     * @param column the column
     * @return its expression
     */
    protected final BooleanExpr<S> bool(Column<Boolean> column) {
        return new BooleanExpr<>(cell(column), column.type());
    }

    /**
     * A column of lists, sets or arrays.
     *
     * @param <C> the type of its values
     * @param <E> the type of their elements
     * @param column the column
     * @param element how an element goes into an array of the column's type
     * @return its expression
     * @throws IllegalArgumentException if the column holds no arrays of such elements
     */
    protected final <C, E> ListExpr<S, C, E> list(Column<C> column, SqlType<E> element) {
        return new ListExpr<>(cell(column), column.type(), element);
    }

    /**
     * A column whose values are only equal or not: enums, JSON, bytes.
     *
     * @param <T> the type of its values
     * @param column the column
     * @return its expression
     */
    protected final <T> Expr<S, T> expr(Column<T> column) {
        return new Expr<>(cell(column), column.type());
    }

    /**
     * Some columns that are one object.
     *
     * @param <E> the type of the object
     * @param embedded the columns, all of this table
     * @return the object, to be selected; null where all of its columns are null
     */
    protected final <E> Selection<S, E> embedded(Embedded<E> embedded) {
        embedded.columns().forEach(entity::requireColumn);
        return new Shape<>(new Projection.PartOfRow<>(join, embedded));
    }

    /**
     * Joins the row to which a row refers. One reference gives one table, however often it is asked for.
     *
     * @param <T> the type of the rows there
     * @param <X> the type of the table there
     * @param reference the reference
     * @param target the table there
     * @param table makes the table
     * @return the table there
     */
    @SuppressWarnings("unchecked") // a generated accessor asks for one reference with one type of table
    protected final <T, X extends Table<S, T>> X toOne(
            Reference reference, Entity<T> target, Function<Path<S>, X> table) {
        return (X) joined.computeIfAbsent(reference, step -> table.apply(new Path<>(join.to(step, target))));
    }

    /**
     * The rows that refer to a row.
     *
     * @param <T> their type
     * @param reference the reference, seen from this table
     * @param target their table
     * @return the way to them
     */
    protected final <T> Many<S, T> toMany(Reference reference, Entity<T> target) {
        join.to(reference, target); // checks the reference
        return new Many<>(new Relation(join, null, reference, target), target);
    }

    /**
     * The rows at the other end of a link table, each once, however many rows of the link table lead there. Those of
     * the link table that the actor does not see lead nowhere.
     *
     * @param <L> the type of the rows of the link table
     * @param <T> the type of the rows at the other end
     * @param toLink the reference of the link table to this one, seen from this table
     * @param link the link table
     * @param onward the reference of the link table to the other end
     * @param target the table there
     * @return the way to them
     * @throws IllegalArgumentException if the rows there have no id, by which one is told from another
     */
    protected final <L, T> Many<S, T> across(Reference toLink, Entity<L> link, Reference onward, Entity<T> target) {
        join.to(toLink, link).to(onward, target); // checks the references
        if (target.ids().isEmpty()) {
            throw new IllegalArgumentException(
                    target.name() + " has no id, without which its rows are no other end of " + link.name());
        }
        return new Many<>(new Relation(join, new Relation.Link(toLink, link), onward, target), target);
    }

    @Override
    final Projection<R> projection() {
        return Projection.WholeRow.of(join, entity);
    }

    private Node cell(Column<?> column) {
        entity.requireColumn(column); // secrets are columns of no entity
        return new Node.Cell(join, column);
    }
}
