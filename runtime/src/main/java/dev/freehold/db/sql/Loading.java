package dev.freehold.db.sql;

import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement that fetches, for many rows at once, what stands at the end of a path. The ids of the rows are bound as
 * arrays, one for each column of the id; each row's place among them comes back with what belongs to it.
 */
final class Loading {
    private static final String PLACE = "place";

    private final Entity<?> entity;
    private final Frame frame;
    private final String keys;

    private Loading(Scope scope, Entity<?> entity, List<Sql> ids) {
        if (entity.ids().isEmpty()) {
            throw new IllegalArgumentException(
                    entity.name() + " has no id by which anything could be loaded for its rows");
        }
        this.entity = entity;
        this.frame = Frame.statement(scope, entity);
        this.keys = frame.names().alias("k");
        joinKeys(ids);
    }

    /** For rows that are objects. */
    static <S> Loading of(Scope scope, Entity<S> entity, List<S> rows) {
        return new Loading(
                scope,
                entity,
                entity.ids().stream().map(id -> ids(entity, id, rows)).toList());
    }

    /** For rows that are values still. */
    static Loading ofValues(Scope scope, Entity<?> entity, List<Row> rows) {
        return new Loading(
                scope, entity, entity.ids().stream().map(id -> ids(id, rows)).toList());
    }

    /** The places and the row at the end of a path of to-one references. */
    Sql toOne(Projection<?> target) {
        return sql(target, List.of(), false);
    }

    /** The places and the rows at the end of the relation, those of one place in the order of their ids, each once. */
    Sql toMany(Relation relation, JoinPath joined, Projection<?> target) {
        List<Node> ids = joined.entity().idColumns().stream()
                .<Node>map(id -> new Node.Cell(joined, id))
                .toList();
        return sql(target, ids, relation.link() != null);
    }

    JoinPath join(Relation relation) {
        return frame.joinMany(relation);
    }

    private void joinKeys(List<Sql> ids) {
        Conjunction arrays = new Conjunction(", ");
        Conjunction names = new Conjunction(", ");
        Conjunction on = new Conjunction(" and ");
        int number = 1;
        for (Column<?> column : entity.idColumns()) {
            String name = "id" + number;
            arrays.and().add(ids.get(number - 1));
            number++;
            names.and().add(name);
            on.and()
                    .column(frame.rootAlias(), column.name())
                    .add(" = ")
                    .add(keys)
                    .add(".")
                    .add(name);
        }
        frame.from()
                .add("\njoin unnest(")
                .add(arrays.sql())
                .add(") with ordinality ")
                .add(keys)
                .add(" (")
                .add(names.sql())
                .add(", ")
                .add(PLACE)
                .add(") on ")
                .add(on.sql());
    }

    private static <S, T> Sql ids(Entity<S> entity, Entity.Id<S, T> id, List<S> rows) {
        List<T> values = new ArrayList<>(rows.size());
        for (S row : rows) {
            @Nullable T value = id.value().apply(row);
            if (value == null) {
                throw new NullPointerException(
                        entity.name() + "." + id.column().name() + " of a row to load for is null");
            }
            values.add(value);
        }
        return new Sql().array(id.column().type(), values);
    }

    private static <S, T> Sql ids(Entity.Id<S, T> id, List<Row> rows) {
        List<T> values = rows.stream().map(row -> row.required(id.column())).toList();
        return new Sql().array(id.column().type(), values);
    }

    private Sql sql(Projection<?> target, List<Node> order, boolean distinct) {
        Conjunction by = new Conjunction(", ");
        by.and().add(keys).add(".").add(PLACE);
        order.forEach(node -> node.write(frame, by.and()));
        Sql sql = new Sql().add("select ");
        if (distinct) {
            sql.add("distinct on (").add(by.sql()).add(") ");
        }
        sql.add(keys).add(".").add(PLACE);
        for (Node node : target.nodes()) {
            node.write(frame, sql.add(", "));
        }
        sql.add("\nfrom ").add(frame.from());
        if (!frame.where().isEmpty()) {
            sql.add("\nwhere ").add(frame.where().sql());
        }
        return sql.add("\norder by ").add(by.sql());
    }
}
