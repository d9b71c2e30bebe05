package dev.freehold.db;

import dev.freehold.db.error.NoRowException;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.sql.Identity;
import dev.freehold.db.sql.JoinPath;
import dev.freehold.db.sql.Projection;
import dev.freehold.db.sql.Select;
import dev.freehold.db.sql.Session;
import dev.freehold.db.sql.Setting;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What {@link Rows} and {@link Unscoped} have in common: all but whose rows they reach. */
record Statements(Session session) {
    Statements withDeleted() {
        return new Statements(session.withDeleted());
    }

    <R> Query<R, R> from(Table<R, R> table) {
        requireRoot(table);
        return new Query<>(session, Select.of(table.join, table.projection()));
    }

    <R> Optional<R> find(Key<R> key) {
        JoinPath root = JoinPath.root(key.entity);
        Select<R> select =
                Select.of(root, Projection.WholeRow.of(root, key.entity)).where(List.of(key.node));
        return session.list(select).stream().findFirst();
    }

    <R> R insert(Insert<R> insert, Identity author) {
        Assignments<R> assignments = insert.assignments();
        return session.insert(assignments.entity, assignments.forInsert(), author);
    }

    <R> List<R> insertAll(Collection<? extends Insert<R>> inserts, Identity author) {
        List<Assignments<R>> rows =
                inserts.stream().<Assignments<R>>map(Insert::assignments).toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        Entity<R> entity = rows.get(0).entity;
        rows.stream().filter(row -> row.entity != entity).findFirst().ifPresent(other -> {
            throw new IllegalArgumentException(
                    "insertAll(...) inserts into one table, not into " + entity.name() + " and " + other.entity.name());
        });
        return session.insertAll(
                entity, rows.stream().map(Assignments::forInsert).toList(), author);
    }

    <R> Update<R> update(Patch<R> patch) {
        Assignments<R> assignments = patch.assignments();
        List<Setting<?>> settings = assignments.forUpdate();
        return new Update<>(assignments.entity, conditions -> session.update(assignments.entity, settings, conditions));
    }

    <R> Delete<R> delete(Table<R, R> table) {
        requireRoot(table);
        return new Delete<>(table.entity, conditions -> session.delete(table.entity, conditions));
    }

    /** A table that refers to itself has paths of the type of a start: {@code TASK.parent()}. */
    private static void requireRoot(Table<?, ?> table) {
        if (!table.join.isRoot()) {
            throw new IllegalArgumentException("a statement starts at a table such as the constant of "
                    + table.entity.name() + ", not at a path to it; ask there with a condition on the path");
        }
    }

    <S, R> R load(S row, Table<S, R> target) {
        return loadIfPresent(row, target)
                .orElseThrow(() -> new NoRowException("there is no row of " + target.entity.name() + " for this row of "
                        + target.join.start().name() + ", or none that the actor may see" + hint(target.join)));
    }

    private String hint(JoinPath path) {
        boolean mayBeDeleted = !session.isWithDeleted()
                && Stream.iterate(path, step -> step != null, JoinPath::parent)
                        .anyMatch(step -> step.entity().deleted().isPresent());
        return mayBeDeleted ? "; one that is marked as deleted is there for withDeleted() only" : "";
    }

    <S, R> Optional<R> loadIfPresent(S row, Table<S, R> target) {
        return Optional.ofNullable(loadAll(List.of(row), target).get(row));
    }

    <S, R> Map<S, @Nullable R> loadAll(Collection<S> rows, Table<S, R> target) {
        return session.toOne(start(target.join), rows, target.projection());
    }

    <S, R> List<R> load(S row, Many<S, R> targets) {
        return Objects.requireNonNull(loadAll(List.of(row), targets).get(row));
    }

    <S, R> Map<S, List<R>> loadAll(Collection<S> rows, Many<S, R> targets) {
        return session.toMany(
                start(targets.relation.source()), rows, targets.relation, targets.entity, targets.branches);
    }

    <Q, T, X extends Exception> T transaction(Function<Statements, Q> wrap, Work<Q, T, X> work) throws X {
        return session.transaction(transaction -> work.run(wrap.apply(new Statements(transaction))));
    }

    @SuppressWarnings("unchecked") // a Table<S, …> or Many<S, …> begins at the table whose rows are S
    private static <S> Entity<S> start(JoinPath path) {
        return (Entity<S>) path.start();
    }
}
