package dev.freehold.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.error.FreeholdException;
import dev.freehold.db.error.InvalidValueException;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Schema;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** The table {@code kinds}, which has a column for every type: values go there and back, or are refused. */
final class Kinds {
    static final Column<Integer> ID = Column.required("id", SqlType.INT4);

    private final TestDatabase database;

    Kinds(TestDatabase database) {
        this.database = database;
    }

    /** Adds a column. */
    void column(String name, String type) throws SQLException {
        database.sql("alter table kinds add column " + name + " " + type);
    }

    /** One column of the table. */
    <T> Kind<T> of(String name, SqlType<T> type) {
        return Kind.of(database, name, type);
    }

    record Kind<T>(Column<T> column, Entity<Object[]> entity, Unscoped rows, AnyTable<T> table) {
        static <T> Kind<T> of(TestDatabase database, String name, SqlType<T> type) {
            Column<T> column = Column.optional(name, type);
            Entity<Object[]> entity = Entity.of(Object[].class, "public", "kinds")
                    .id(ID, row -> (Integer) row[0])
                    .row(row -> new Object[] {row.required(ID), row.optional(column)}, ID, column)
                    .scope(Scoping.none())
                    .build();
            Unscoped rows =
                    database.database(Schema.of("kinds").tables(entity).build()).unscoped("test");
            return new Kind<>(column, entity, rows, new AnyTable<>(entity, Path.root(entity), column));
        }

        private List<Insert<Object[]>> inserts(List<T> values) {
            return IntStream.range(0, values.size())
                    .<Insert<Object[]>>mapToObj(
                            i -> () -> Assignments.of(entity).with(ID, i).with(column, values.get(i)))
                    .toList();
        }

        Object insert(T value) {
            rows.delete(table).all();
            return rows.insertFor(
                            TestDatabase.ADA,
                            () -> Assignments.of(entity).with(ID, 1).with(column, value))[1];
        }
    }

    static final class AnyTable<T> extends Table<Object[], Object[]> implements Writable<Object[]> {
        final Expr<Object[], T> value;

        private AnyTable(Entity<Object[]> entity, Path<Object[]> path, Column<T> column) {
            super(entity, path);
            value = expr(column);
        }
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    final <T> void goThereAndBack(String name, SqlType<T> type, T... values) throws SQLException {
        Kind<T> kind = of(name, type);
        for (T value : values) {
            assertThat(kind.insert(value)).as("inserted").isEqualTo(value);
            assertThat(kind.rows.from(kind.table).select(kind.table.value).one())
                    .as("read")
                    .isEqualTo(value);
            assertThat(kind.rows
                            .from(kind.table)
                            .where(kind.table.value.eq(value))
                            .count())
                    .as("found")
                    .isEqualTo(1);
            assertThat(kind.rows
                            .from(kind.table)
                            .where(kind.table.value.in(Arrays.asList(values)))
                            .count())
                    .as("found among all")
                    .isEqualTo(1);
            assertThat(kind.rows
                            .from(kind.table)
                            .where(kind.table.value.notIn(value))
                            .count())
                    .as("excluded")
                    .isZero();
            kind.rows
                    .update(() -> Assignments.of(kind.entity).with(kind.column, null))
                    .all();
            assertThat(kind.rows.from(kind.table).select(kind.table.value).one())
                    .as("null")
                    .isNull();
            kind.rows
                    .update(() -> Assignments.of(kind.entity).with(kind.column, value))
                    .all();
            assertThat(kind.rows.from(kind.table).select(kind.table.value).one())
                    .as("updated")
                    .isEqualTo(value);
        }
        assertThat(kind.insert(null)).as("null inserted").isNull();
        kind.rows.delete(kind.table).all();
        List<T> all = new ArrayList<>(Arrays.asList(values));
        all.add(null);
        assertThat(kind.rows.insertAllFor(TestDatabase.ADA, kind.inserts(all)))
                .extracting(row -> row[1])
                .as("inserted together")
                .usingElementComparator(Kinds::compare)
                .isEqualTo(all);
    }

    <T> void refuses(String name, SqlType<T> type, T value) {
        Kind<T> kind = of(name, type);
        assertThatThrownBy(() -> kind.insert(value)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> kind.rows
                        .from(kind.table)
                        .where(kind.table.value.in(value))
                        .list())
                .isInstanceOf(InvalidValueException.class);
    }

    void refusesToRead(String name, SqlType<?> type, String sqlValue) throws SQLException {
        database.sql("delete from kinds");
        database.sql("insert into kinds (id, " + name + ") values (1, " + sqlValue + ")");
        Kind<?> kind = of(name, type);
        assertThatThrownBy(() -> kind.rows.from(kind.table).list())
                .isInstanceOf(FreeholdException.class)
                .hasMessageContaining("public.kinds." + name)
                .hasNoCause();
        assertThatThrownBy(() ->
                        kind.rows.from(kind.table).select(kind.table.value).list())
                .isInstanceOf(InvalidValueException.class)
                .hasNoCause();
    }

    /** Arrays are equal by their elements. */
    private static int compare(Object one, Object other) {
        return Objects.deepEquals(one, other) ? 0 : 1;
    }
}
