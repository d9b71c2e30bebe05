package dev.freehold.db.sql;

import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.SqlType;
import java.util.List;

/** An update or a delete in the making. */
final class Change {
    private final Scope scope;
    private final Entity<?> entity;
    private final List<Node> conditions;

    Change(Scope scope, Entity<?> entity, List<Node> conditions) {
        scope.requireWritable(entity);
        this.scope = scope;
        this.entity = entity;
        this.conditions = conditions;
    }

    /**
     * An update or delete.
     *
     * @param sql its text and values
     * @param refusals what to say if it changes nothing
     */
    record Statement(Sql sql, Refusals refusals) {}

    Statement update(List<Setting<?>> settings) {
        Conjunction set = new Conjunction(", ");
        for (Setting<?> setting : settings) {
            set.and().identifier(setting.column().name()).add(" = ").add(setting.sql());
        }
        for (Column<?> column : entity.updatedAtColumns()) {
            set.and().identifier(column.name()).add(" = ").add(now(column));
        }
        for (Column<?> column : entity.versionColumns()) {
            set.and()
                    .identifier(column.name())
                    .add(" = ")
                    .identifier(column.name())
                    .add(" + 1");
        }
        Frame frame = frame();
        Refusals refusals = scope.admit(entity, Values.of(settings), frame.names(), frame.where());
        Sql sql = new Sql()
                .add("update ")
                .add(frame.from())
                .add("\nset ")
                .add(set.sql())
                .add(where(frame));
        return new Statement(sql, refusals);
    }

    /** Assigned to a column without zone, {@code now()} alone would be the wall time of the session. */
    private static String now(Column<?> column) {
        boolean withoutZone = column.type().name().equals(SqlType.LOCAL_DATE_TIME.name());
        return withoutZone ? "now() at time zone 'UTC'" : "now()";
    }

    Statement delete() {
        scope.requireOwn(entity);
        Frame frame = frame();
        Refusals refusals = scope.admit(entity, Values.of(List.of()), frame.names(), frame.where());
        return new Statement(new Sql().add("delete from ").add(frame.from()).add(where(frame)), refusals);
    }

    /**
     * The table and the conditions. Conditions that need joins go into a subquery, as a changed table cannot be LEFT
     * JOINed to others.
     */
    private Frame frame() {
        Frame frame = Frame.change(scope, entity);
        conditions.forEach(frame::and);
        if (!frame.hasJoins()) {
            return frame;
        }
        if (entity.idColumns().isEmpty()) {
            throw new IllegalStateException(
                    entity.name() + " has no id, which a condition on another table needs here");
        }
        Frame outer = Frame.change(scope, entity);
        Frame inner = outer.subquery(entity);
        conditions.forEach(inner::and);
        outer.where()
                .and()
                .add("(")
                .add(ids(outer))
                .add(") in (select ")
                .add(ids(inner))
                .add(" from ")
                .add(inner.from());
        Sql end = new Sql();
        if (!inner.where().isEmpty()) {
            end.add(" where ").add(inner.where().sql());
        }
        outer.where().sql().add(end.add(")"));
        return outer;
    }

    private Sql ids(Frame frame) {
        Conjunction ids = new Conjunction(", ");
        entity.idColumns().forEach(id -> ids.and().column(frame.rootAlias(), id.name()));
        return ids.sql();
    }

    private static Sql where(Frame frame) {
        return frame.where().isEmpty()
                ? new Sql()
                : new Sql().add("\nwhere ").add(frame.where().sql());
    }
}
