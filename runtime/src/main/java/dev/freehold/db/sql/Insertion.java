package dev.freehold.db.sql;

import dev.freehold.db.error.NoUserException;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Entity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An insert of one row in the making: what is set, and what must be so that anything is inserted. */
final class Insertion {
    private final Entity<?> entity;
    private final Sql into = new Sql();
    private final Map<Column<?>, Sql> values = new LinkedHashMap<>();
    private final Conjunction sources = new Conjunction(", ");
    private final Conjunction where = new Conjunction(" and ");

    Insertion(Entity<?> entity, List<Setting<?>> settings) {
        this.entity = entity;
        // In a select list PostgreSQL takes a placeholder for a text, so each value says its type.
        settings.forEach(setting -> values.put(setting.column(), setting.castSql()));
        for (Column<?> column : entity.uuidColumns()) {
            values.computeIfAbsent(
                    column, absent -> new Sql().id(TimeOrderedUuid.next().toString(), column));
        }
    }

    Entity<?> entity() {
        return entity;
    }

    Sql into() {
        return into;
    }

    Conjunction where() {
        return where;
    }

    /** Begins another table to select from. */
    Sql source() {
        return sources.and();
    }

    /** The value that the insert gives to a column. */
    Sql value(Column<?> column) {
        Sql value = values.get(column);
        if (value == null) {
            throw new IllegalArgumentException(
                    "an insert into " + entity.name() + " needs a value for " + column.name());
        }
        return value;
    }

    void set(Column<?> column, Sql value) {
        values.put(column, value);
    }

    /** Names the user who inserts the row; an organization leaves the column empty, where it can be. */
    void attribute(@Nullable Column<?> owner, Identity author) {
        if (owner == null) {
            return;
        }
        if (author.userId() != null) {
            set(owner, new Sql().id(author.userId(), owner));
        } else if (!owner.nullable()) {
            throw new NoUserException("A row of " + entity.name() + " needs a user in " + owner.name()
                    + ", and the actor is an organization: say Actor.user(id), or make the owner optional.");
        }
    }

    Sql sql() {
        Sql sql = new Sql().add("insert into ").add(into);
        Conjunction columns = new Conjunction(", ");
        Conjunction items = new Conjunction(", ");
        values.forEach((column, value) -> {
            columns.and().identifier(column.name());
            items.and().add(value);
        });
        if (columns.isEmpty()) {
            sql.add("\ndefault values");
        } else {
            sql.add(" (").add(columns.sql()).add(")");
            rows(sql, items);
        }
        Conjunction returned = new Conjunction(", ");
        entity.rowColumns().forEach(column -> returned.and().identifier(column.name()));
        return sql.add("\nreturning ").add(returned.sql());
    }

    private void rows(Sql sql, Conjunction items) {
        if (where.isEmpty()) {
            sql.add("\nvalues (").add(items.sql()).add(")");
            return;
        }
        sql.add("\nselect ").add(items.sql());
        if (!sources.isEmpty()) {
            sql.add("\nfrom ").add(sources.sql());
        }
        sql.add("\nwhere ").add(where.sql());
        if (!sources.isEmpty()) {
            sql.add("\nlimit 1"); // auth servers have no unique key on memberships
        }
    }
}
