package dev.freehold.db.sql;

import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.SqlType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a statement gives to columns: in one row, or in each of many rows, whose values are bound as one array for each
 * column, so that the text does not depend on how many there are.
 */
final class Values {
    static final String PLACE = "place";

    private final Map<Column<?>, Value> byColumn = new LinkedHashMap<>();
    private final @Nullable String alias;
    private final @Nullable Sql rows;

    /**
     * What one column gets.
     *
     * @param sql the value, or the column among the rows that has it
     * @param isNull whether it is null in every row
     * @param canBeNull whether it is null in a row
     */
    record Value(Sql sql, boolean isNull, boolean canBeNull) {}

    private Values(@Nullable String alias, @Nullable Sql rows) {
        this.alias = alias;
        this.rows = rows;
    }

    /** The values of an update. */
    static Values of(List<Setting<?>> settings) {
        Values values = new Values(null, null);
        for (Setting<?> setting : settings) {
            // In a select list PostgreSQL takes a placeholder for a text, so each value says its type.
            boolean isNull = setting.value() == null;
            values.byColumn.put(setting.column(), new Value(setting.castSql(), isNull, isNull));
        }
        return values;
    }

    /** The values of an insert of one row, with the ids that the runtime makes. */
    static Values inserted(Entity<?> entity, List<Setting<?>> settings) {
        Values values = of(settings);
        for (Column<?> column : entity.uuidColumns()) {
            values.byColumn.computeIfAbsent(column, absent -> new Value(new Sql().id(newId(), column), false, false));
        }
        return values;
    }

    /** The values of an insert of many rows, with the ids that the runtime makes. */
    static Values inserted(Entity<?> entity, Batch batch, Names names) {
        Conjunction arrays = new Conjunction(", ");
        Conjunction columns = new Conjunction(", ");
        Map<Column<?>, Value> byColumn = new LinkedHashMap<>();
        String alias = names.alias("v");
        for (Column<?> column : batch.columns()) {
            arrays.and().add(array(column, batch));
            String name = "c" + (byColumn.size() + 1);
            columns.and().add(name);
            String cast = column.type().isArray() ? "::" + column.type().name() : "";
            byColumn.put(
                    column,
                    new Value(new Sql().add(alias + "." + name + cast), batch.isNull(column), batch.hasNull(column)));
        }
        for (Column<?> column : entity.uuidColumns()) {
            if (!byColumn.containsKey(column)) {
                List<String> ids = new ArrayList<>();
                batch.rows().forEach(row -> ids.add(newId()));
                arrays.and().ids(ids, column);
                String name = "c" + (byColumn.size() + 1);
                columns.and().add(name);
                byColumn.put(column, new Value(new Sql().add(alias + "." + name), false, false));
            }
        }
        Values values =
                new Values(alias, rows(arrays, columns, alias, batch.rows().size()));
        values.byColumn.putAll(byColumn);
        return values;
    }

    private static Sql rows(Conjunction arrays, Conjunction columns, String alias, int count) {
        columns.and().add(PLACE);
        Sql rows = new Sql();
        if (arrays.isEmpty()) {
            rows.add("generate_series(1, ").castValue(SqlType.INT4, count).add(") ");
        } else {
            rows.add("unnest(").add(arrays.sql()).add(") with ordinality ");
        }
        return rows.add(alias).add(" (").add(columns.sql()).add(")");
    }

    private static <T> Sql array(Column<T> column, Batch batch) {
        return new Sql().array(column.type(), batch.values(column));
    }

    private static String newId() {
        return TimeOrderedUuid.next().toString();
    }

    Map<Column<?>, Value> byColumn() {
        return byColumn;
    }

    Optional<Value> value(Column<?> column) {
        return Optional.ofNullable(byColumn.get(column));
    }

    /** The alias of the rows, of which the other values are columns; null for one row. */
    @Nullable
    String alias() {
        return alias;
    }

    /** The rows as they stand behind FROM, null for one row. */
    @Nullable
    Sql rows() {
        return rows;
    }

    /** A condition on the values of a row that holds, too, where some of the columns are null. */
    Sql orNull(List<Column<?>> columns, Sql condition) {
        List<Value> some = columns.stream().map(byColumn::get).toList();
        if (rows == null || some.stream().noneMatch(Value::canBeNull)) {
            return condition;
        }
        Conjunction nulls = new Conjunction(" and ");
        some.forEach(value -> nulls.and().add(value.sql()).add(" is null"));
        return new Sql().add("(").add(nulls.sql()).add(" or ").add(condition).add(")");
    }

    /** That a condition on the values of a row holds for every row; it names nothing around it. */
    Sql everywhere(Sql condition) {
        return rows == null
                ? condition
                : new Sql()
                        .add("(select bool_and(")
                        .add(condition)
                        .add(") from ")
                        .add(rows)
                        .add(")");
    }
}
