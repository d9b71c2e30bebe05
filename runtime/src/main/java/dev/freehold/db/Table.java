package dev.freehold.db;

import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Reference;
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
public abstract non-sealed class Table<S, R> extends Selection<S, R> {
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
        return new Many<>(new Relation(join, reference, target), target);
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
