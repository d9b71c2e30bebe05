package dev.freehold.db;

import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Embedded;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.sql.Setting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns of a table and their new values; generated inserts, patches and keys are made of it. Immutable.
 *
 * @param <R> the type of the table's rows
 */
public final class Assignments<R> {
    final Entity<R> entity;
    final List<Setting<?>> settings;

    private Assignments(Entity<R> entity, List<Setting<?>> settings) {
        this.entity = entity;
        this.settings = settings;
    }

    /**
     * No values yet.
     *
     * @param <R> the type of the table's rows
     * @param entity the table
     * @return the empty assignments
     */
    public static <R> Assignments<R> of(Entity<R> entity) {
        return new Assignments<>(entity, List.of());
    }

    /**
     * One value more, in place of an earlier one for the column.
     *
     * @param <T> the type of the value
     * @param column the column
     * @param value the value; null only where the column can be null
     * @return the assignments with that value
     * @throws IllegalArgumentException if the table has no such column, or an actor or the database decides its value
     * @throws NullPointerException if the value is null and the column cannot be
     */
    public <T> Assignments<R> with(Column<T> column, @Nullable T value) {
        entity.requireColumn(column);
        if (value == null && !column.nullable()) {
            throw new NullPointerException(entity.name() + "." + column.name() + " cannot be null");
        }
        // A key may name an owner's id, which is a value to look for; insert and update refuse it.
        if (entity.settledColumns().contains(column) && !entity.idColumns().contains(column)) {
            throw settled(column);
        }
        List<Setting<?>> more = new ArrayList<>(settings);
        more.removeIf(setting -> setting.column().equals(column));
        more.add(new Setting<>(column, value));
        return new Assignments<>(entity, List.copyOf(more));
    }

    /**
     * The values of all columns of a part, in place of earlier ones.
     *
     * @param <E> the type of the part
     * @param embedded the columns of the part
     * @param value the part; null sets all of its columns to null
     * @return the assignments with those values
     * @throws IllegalArgumentException if the table lacks one of the columns, or an actor or the clock decides its
     *     value
     * @throws NullPointerException if a value is null and its column cannot be
     */
    public <E> Assignments<R> with(Embedded<E> embedded, @Nullable E value) {
        Assignments<R> result = this;
        for (Embedded.Part<E, ?> part : embedded.parts()) {
            result = result.with(part, value);
        }
        return result;
    }

    private <E, T> Assignments<R> with(Embedded.Part<E, T> part, @Nullable E value) {
        return with(part.column(), part.value().apply(value));
    }

    /** The values for an insert. */
    List<Setting<?>> forInsert() {
        settings.forEach(setting -> {
            if (entity.settledColumns().contains(setting.column())) {
                throw settled(setting.column());
            }
        });
        return settings;
    }

    /** The values for an update. */
    List<Setting<?>> forUpdate() {
        if (settings.isEmpty()) {
            throw new IllegalStateException(
                    "the patch of " + entity.name() + " changes nothing: set a column of it first");
        }
        settings.forEach(setting -> {
            if (entity.fixedColumns().contains(setting.column())) {
                throw settled(setting.column());
            }
        });
        return settings;
    }

    private IllegalArgumentException settled(Column<?> column) {
        return new IllegalArgumentException(entity.name() + "." + column.name()
                + " is not set by programs: the actor, the clock, the insert or the database decides it");
    }
}
