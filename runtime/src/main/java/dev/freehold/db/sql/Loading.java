package dev.freehold.db.sql;

import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement that fetches, for many rows at once, what stands at the end of a path. The ids of the rows are bound as
 * arrays, one for each column of the id; each row's place among them comes back with what belongs to it.
 *
 * @param <S> the type of the rows from which the path starts
 */
final class Loading<S> {
    private static final String PLACE = "place";

    private final Entity<S> entity;
    private final List<S> rows;
    private final Frame frame;
    private final String keys;

    Loading(Scope scope, Entity<S> entity, List<S> rows) {
        if (entity.ids().isEmpty()) {
            throw new IllegalArgumentException(
                    entity.name() + " has no id by which anything could be loaded for its rows");
        }
        this.entity = entity;
        this.rows = rows;
        this.frame = Frame.statement(scope, entity);
        this.keys = frame.names().alias("k");
        joinKeys();
    }

    /** The places and the row at the end of a path of to-one references. */
    Sql toOne(Projection<?> target) {
        return sql(target, List.of());
    }

    /** The places and the rows at the end of the relation, those of one place in the order of their ids. */
    Sql toMany(JoinPath joined, Projection<?> target) {
        return sql(
                target,
                joined.entity().idColumns().stream()
                        .<Node>map(id -> new Node.Cell(joined, id))
                        .toList());
    }

    JoinPath join(Relation relation) {
        return frame.joinMany(relation);
    }

    private void joinKeys() {
        Conjunction arrays = new Conjunction(", ");
        Conjunction names = new Conjunction(", ");
        Conjunction on = new Conjunction(" and ");
        int number = 1;
        for (Entity.Id<S, ?> id : entity.ids()) {
            String name = "id" + number++;
            array(arrays.and(), id);
            names.and().add(name);
            on.and()
                    .column(frame.rootAlias(), id.column().name())
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

    private <T> void array(Sql sql, Entity.Id<S, T> id) {
        SqlType<T> type = id.column().type();
        List<T> values = new ArrayList<>(rows.size());
        for (S row : rows) {
            @Nullable T value = id.value().apply(row);
            if (value == null) {
                throw new NullPointerException(
                        entity.name() + "." + id.column().name() + " of a row to load for is null");
            }
            values.add(value);
        }
        sql.array(type, values);
    }

    private Sql sql(Projection<?> target, List<Node> order) {
        Sql sql = new Sql().add("select ").add(keys).add(".").add(PLACE);
        for (Node node : target.nodes()) {
            node.write(frame, sql.add(", "));
        }
        sql.add("\nfrom ").add(frame.from());
        if (!frame.where().isEmpty()) {
            sql.add("\nwhere ").add(frame.where().sql());
        }
        sql.add("\norder by ").add(keys).add(".").add(PLACE);
        for (Node node : order) {
            node.write(frame, sql.add(", "));
        }
        return sql;
    }
}
