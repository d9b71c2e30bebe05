package dev.freehold.db;

import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.sql.JoinPath;
import dev.freehold.db.sql.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The id of a row, as a condition that holds for at most one row. Generated tables make it: {@code PROJECT.key(id)}.
 *
 * @param <R> the type of the row
 */
public final class Key<R> extends Condition<R> {
    final Entity<R> entity;

    private Key(Entity<R> entity, Node node) {
        super(node);
        this.entity = entity;
    }

    /**
     * The id with these values. Generated code calls it.
     *
     * @param <R> the type of the row
     * @param id the table, and a value for every column of its id
     * @return the key
     * @throws IllegalArgumentException if a column of the id is missing, or another is there
     */
    public static <R> Key<R> of(Assignments<R> id) {
        Set<Column<?>> given = new HashSet<>();
        id.settings.forEach(setting -> given.add(setting.column()));
        if (given.isEmpty() || !given.equals(Set.copyOf(id.entity.idColumns()))) {
            throw new IllegalArgumentException("a key of " + id.entity.name() + " needs a value for each of "
                    + id.entity.idColumns().stream().map(Column::name).toList() + " and for nothing else");
        }
        JoinPath root = JoinPath.root(id.entity);
        List<Node> equalities =
                id.settings.stream().map(setting -> setting.equality(root)).toList();
        Node node = equalities.size() == 1 ? equalities.get(0) : new Node.Combination("and", equalities);
        return new Key<>(id.entity, node);
    }
}
