package dev.freehold.db.sql;

import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows that one statement inserts: they set the same columns, and none refers to another of them.
 *
 * @param columns the columns that they set
 * @param places where each stands among all that are inserted, counted from 0
 * @param rows what they set
 */
record Batch(List<Column<?>> columns, List<Integer> places, List<Map<Column<?>, Setting<?>>> rows) {
    /** So few that a message stays far from PostgreSQL's limit, so many that round trips do not count. */
    private static final int SIZE = 1000;

    /**
     * From rows to statements: a few, unless rows of the table refer to one another. Those are inserted in their order.
     */
    static List<Batch> of(Entity<?> entity, List<List<Setting<?>>> inserts) {
        List<Reference> within = entity.foreignKeys().stream()
                .filter(key -> key.target().get() == entity)
                .map(Entity.ForeignKey::reference)
                .toList();
        Set<Column<?>> nullable = nullable(inserts);
        List<Batch> batches = new ArrayList<>();
        Map<Set<Column<?>>, Batch> open = new LinkedHashMap<>();
        for (int place = 0; place < inserts.size(); place++) {
            Map<Column<?>, Setting<?>> row = row(inserts.get(place), nullable);
            Set<Column<?>> columns = row.keySet();
            if (!within.isEmpty()
                    && !(open.containsKey(columns) && open.get(columns).isFreeOf(row, within, entity))) {
                open.clear();
            }
            Batch batch = open.computeIfAbsent(columns, some -> {
                Batch next = new Batch(List.copyOf(some), new ArrayList<>(), new ArrayList<>());
                batches.add(next);
                return next;
            });
            batch.places.add(place);
            batch.rows.add(row);
            if (batch.rows.size() == SIZE) {
                open.remove(columns);
            }
        }
        return batches;
    }

    /** The columns that are null where an insert does not set them, so that setting them makes no difference. */
    private static Set<Column<?>> nullable(List<List<Setting<?>>> inserts) {
        Set<Column<?>> nullable = new LinkedHashSet<>();
        for (List<Setting<?>> insert : inserts) {
            for (Setting<?> setting : insert) {
                if (setting.column().nullable() && setting.column().generation() == Column.Generation.NONE) {
                    nullable.add(setting.column());
                }
            }
        }
        return nullable;
    }

    private static Map<Column<?>, Setting<?>> row(List<Setting<?>> settings, Set<Column<?>> nullable) {
        Map<Column<?>, Setting<?>> row = new LinkedHashMap<>();
        settings.forEach(setting -> row.put(setting.column(), setting));
        nullable.forEach(column -> row.computeIfAbsent(column, Batch::unset));
        return row;
    }

    private static <T> Setting<T> unset(Column<T> column) {
        return new Setting<>(column, null);
    }

    private boolean isFreeOf(Map<Column<?>, Setting<?>> row, List<Reference> references, Entity<?> entity) {
        return references.stream()
                .noneMatch(reference -> rows.stream().anyMatch(other -> refers(row, reference, other, entity)));
    }

    /** Whether a row refers to another of its table. The scope's columns, which all share, are set in neither. */
    private static boolean refers(
            Map<Column<?>, Setting<?>> row, Reference reference, Map<Column<?>, Setting<?>> other, Entity<?> entity) {
        List<Reference.Pair> set = reference.pairs().stream()
                .filter(pair -> row.containsKey(pair.from()))
                .toList();
        return !set.isEmpty()
                && set.stream().allMatch(pair -> isSame(row.get(pair.from()), other.get(entity.column(pair.to()))));
    }

    private static boolean isSame(@Nullable Setting<?> one, @Nullable Setting<?> other) {
        return one != null && other != null && one.value() != null && Objects.equals(one.value(), other.value());
    }

    @SuppressWarnings("unchecked") // a setting is of its column
    <T> List<@Nullable T> values(Column<T> column) {
        List<@Nullable T> values = new ArrayList<>();
        rows.forEach(row -> values.add(((Setting<T>) Objects.requireNonNull(row.get(column))).value()));
        return values;
    }

    boolean isNull(Column<?> column) {
        return values(column).stream().allMatch(Objects::isNull);
    }

    boolean hasNull(Column<?> column) {
        return values(column).stream().anyMatch(Objects::isNull);
    }
}
