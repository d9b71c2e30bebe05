package dev.freehold.db.sql;

import dev.freehold.db.error.NoUserException;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Entity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An insert of one row or of many in the making: what is set, and what must be so that anything is inserted. */
final class Insertion {
    private final Entity<?> entity;
    private final Values values;
    private final Names names;
    private final Sql into = new Sql();
    private final Map<Column<?>, Sql> decided = new LinkedHashMap<>();
    private final Conjunction sources = new Conjunction(", ");
    private final Conjunction where = new Conjunction(" and ");
    private final Conjunction whereRow = new Conjunction(" and ");

    Insertion(Entity<?> entity, Values values, Names names) {
        this.entity = entity;
        this.values = values;
        this.names = names;
    }

    Entity<?> entity() {
        return entity;
    }

    Sql into() {
        return into;
    }

    /** What must hold of the author, and of the tables to select from. */
    Conjunction where() {
        return where;
    }

    /** What must hold of each row that is inserted. */
    Conjunction whereRow() {
        return whereRow;
    }

    /** Begins another table to select from. */
    Sql source() {
        return sources.and();
    }

    /** The value that the insert gives to a column. */
    Sql value(Column<?> column) {
        return values.value(column)
                .map(Values.Value::sql)
                .orElseThrow(() -> new IllegalArgumentException(
                        "an insert into " + entity.name() + " needs a value for " + column.name()));
    }

    /** Sets what the author decides, which is the same in every row. */
    void set(Column<?> column, Sql value) {
        decided.put(column, value);
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
        return values.rows() == null ? one() : many(values.rows(), Objects.requireNonNull(values.alias()));
    }

    private Sql one() {
        Sql sql = insertInto();
        Conjunction items = new Conjunction(", ");
        values.byColumn().forEach((column, value) -> items.and().add(value.sql()));
        decided.forEach((column, value) -> items.and().add(value));
        Conjunction conditions = new Conjunction(" and ");
        Stream.of(where, whereRow)
                .filter(some -> !some.isEmpty())
                .forEach(some -> conditions.and().add(some.sql()));
        if (items.isEmpty()) {
            sql.add("\ndefault values");
        } else if (conditions.isEmpty()) {
            sql.add("\nvalues (").add(items.sql()).add(")");
        } else {
            sql.add("\nselect ").add(items.sql());
            if (!sources.isEmpty()) {
                sql.add("\nfrom ").add(sources.sql());
            }
            sql.add("\nwhere ").add(conditions.sql());
            if (!sources.isEmpty()) {
                sql.add("\nlimit 1"); // auth servers have no unique key on memberships
            }
        }
        return sql.add("\nreturning ").add(columns("", entity.rowColumns()));
    }

    /**
     * The rows, and one row of what the author decides: without that nothing is inserted. What was inserted comes back
     * in the order of the rows, told by the id; an id that only the database knows was given in that order.
     */
    private Sql many(Sql rows, String row) {
        String author = names.alias("a");
        String inserted = names.alias("i");
        Conjunction items = new Conjunction(", ");
        values.byColumn().forEach((column, value) -> items.and().add(value.sql()));
        for (int i = 1; i <= decided.size(); i++) {
            items.and().add(author + ".d" + i);
        }
        Sql sql = new Sql()
                .add("with " + row + " as (select * from ")
                .add(rows)
                .add("),\n" + inserted + " as (")
                .add(insertInto())
                .add("\nselect ")
                .add(items.sql())
                .add("\nfrom " + row + ", ")
                .add(author())
                .add(" " + author);
        if (!whereRow.isEmpty()) {
            sql.add("\nwhere ").add(whereRow.sql());
        }
        List<Column<?>> returned =
                Projection.WholeRow.of(JoinPath.root(entity), entity).columns();
        sql.add("\norder by " + row + "." + Values.PLACE + "\nreturning ").add(columns("", returned));
        sql.add(")\nselect ").add(columns(inserted + ".", entity.rowColumns())).add("\nfrom " + inserted);
        Conjunction on = new Conjunction(" and ");
        entity.idColumns()
                .forEach(id -> values.value(id)
                        .ifPresent(value ->
                                on.and().column(inserted, id.name()).add(" = ").add(value.sql())));
        boolean isKnown =
                entity.idColumns().stream().allMatch(id -> values.value(id).isPresent() || decided.containsKey(id));
        if (isKnown && !on.isEmpty()) {
            sql.add(" left join " + row + " on ").add(on.sql()).add("\norder by " + row + "." + Values.PLACE);
        }
        return sql;
    }

    /** One row of what the author decides, or none where the author may not insert. */
    private Sql author() {
        Conjunction items = new Conjunction(", ");
        int number = 1;
        for (Sql value : decided.values()) {
            items.and().add(value).add(" d" + number++);
        }
        Sql sql = new Sql().add("(select ").add(items.sql());
        if (!sources.isEmpty()) {
            sql.add(" from ").add(sources.sql());
        }
        if (!where.isEmpty()) {
            sql.add(" where ").add(where.sql());
        }
        return sql.add(sources.isEmpty() ? ")" : " limit 1)");
    }

    private Sql insertInto() {
        Sql sql = new Sql().add("insert into ").add(into);
        List<Column<?>> columns = new ArrayList<>(values.byColumn().keySet());
        columns.addAll(decided.keySet());
        return columns.isEmpty() ? sql : sql.add(" (").add(columns("", columns)).add(")");
    }

    private static Sql columns(String prefix, List<Column<?>> columns) {
        Conjunction list = new Conjunction(", ");
        columns.forEach(column -> list.and().add(prefix).identifier(column.name()));
        return list.sql();
    }
}
