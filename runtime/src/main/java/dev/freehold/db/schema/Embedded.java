package dev.freehold.db.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a row that is one object, such as an address: which columns it has, how they become the object, and how it
 * becomes them. The columns are columns of the table as any others.
 *
 * <pre>{@code
 * Embedded.of(row -> new Address(row.required(STREET_COLUMN), row.optional(CITY_COLUMN)))
 *         .column(STREET_COLUMN, Address::street)
 *         .column(CITY_COLUMN, Address::city)
 *         .build()
 * }</pre>
 *
 * @param <E> the type of the object
 */
public final class Embedded<E> {
    /**
     * A column of the object and where the object has its value.
     *
     * @param <E> the type of the object
     * @param <T> the type of the value
     * @param column the column
     * @param value reads the value from the object, or from none, which has none
     */
    public record Part<E, T>(Column<T> column, Function<? super @Nullable E, ? extends @Nullable T> value) {
        private <F> Part<F, T> within(Function<? super F, ? extends @Nullable E> part) {
            return new Part<>(column, whole -> value.apply(whole == null ? null : part.apply(whole)));
        }
    }

    private final RowReader<E> reader;
    private final List<Part<E, ?>> parts;
    private final List<Column<?>> columns;
    private final Column<?>[] all;

    private Embedded(Builder<E> builder) {
        this.reader = builder.reader;
        this.parts = List.copyOf(builder.parts);
        this.columns = parts.stream().<Column<?>>map(Part::column).toList();
        this.all = columns.toArray(Column<?>[]::new);
    }

    /**
     * Begins the description of a part.
     *
     * @param <E> the type of the object
     * @param reader makes the object; it is asked only for rows in which a column of the part has a value
     * @return the beginning
     */
    public static <E> Builder<E> of(RowReader<E> reader) {
        return new Builder<>(reader);
    }

    /**
     * The columns, those of parts of the part included, each with its value.
     *
     * @return the columns, in the order in which they were added
     */
    public List<Part<E, ?>> parts() {
        return parts;
    }

    /**
     * The columns, those of parts of the part included.
     *
     * @return the columns, in the order in which they were added
     */
    public List<Column<?>> columns() {
        return columns;
    }

    /**
     * Makes the object of a row that has its columns.
     *
     * @param row the row
     * @return the object, null if all of its columns are null
     */
    public @Nullable E read(Row row) {
        return row.areNull(all) ? null : reader.read(row);
    }

    /**
     * A part in the making.
     *
     * @param <E> the type of the object
     */
    public static final class Builder<E> {
        private final RowReader<E> reader;
        private final List<Part<E, ?>> parts = new ArrayList<>();

        private Builder(RowReader<E> reader) {
            this.reader = reader;
        }

        /**
         * Adds a column.
         *
         * @param <T> the type of its values
         * @param column the column
         * @param value reads the value from the object
         * @return this
         */
        public <T> Builder<E> column(Column<T> column, Function<? super E, ? extends @Nullable T> value) {
            parts.add(new Part<>(column, whole -> whole == null ? null : value.apply(whole)));
            return this;
        }

        /**
         * Adds the columns of a part of this part.
         *
         * @param <F> the type of the inner object
         * @param inner the inner part
         * @param value reads the inner object from the object; null sets all of its columns to null
         * @return this
         */
        public <F> Builder<E> part(Embedded<F> inner, Function<? super E, ? extends @Nullable F> value) {
            inner.parts.forEach(part -> parts.add(part.within(value)));
            return this;
        }

        /**
         * Ends the description.
         *
         * @return the part
         * @throws IllegalArgumentException if it has no column, or one twice
         */
        public Embedded<E> build() {
            Embedded<E> embedded = new Embedded<>(this);
            if (embedded.columns.isEmpty()
                    || embedded.columns.stream().distinct().count() < parts.size()) {
                throw new IllegalArgumentException("a part of a row needs columns, each of them once");
            }
            return embedded;
        }
    }
}
