// Generated from com.acme.prices.Plain. Do not edit; change the annotations on Plain.
package com.acme.prices;

import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Expr;
import dev.freehold.db.Insert;
import dev.freehold.db.Key;
import dev.freehold.db.Patch;
import dev.freehold.db.Path;
import dev.freehold.db.Table;
import dev.freehold.db.Writable;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import java.time.Duration;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "public"."plain"}: rows of {@link Plain}. Everybody sees them: times are for everyone.
 *
 * <p>A converter that applies by itself keeps away from ids, and from what says so.
 *
 * @param <S> the row type from which a query starts; {@link Plain} itself for {@link #PLAIN}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class PlainTable<S> extends Table<S, Plain> implements Writable<Plain> {
    private static final DurationConverter DURATION_CONVERTER = new DurationConverter();

    private static final Column<Duration> ID_COLUMN = Column.required("id", SqlType.DURATION);

    private static final Column<Duration> CONVERTED_COLUMN = Column.required(
            "converted",
            SqlType.INT8.as(DURATION_CONVERTER::convertToEntityAttribute, DURATION_CONVERTER::convertToDatabaseColumn));

    private static final Column<Duration> NOT_CONVERTED_COLUMN = Column.required("not_converted", SqlType.DURATION);

    private static final Column<Instant> SINCE_COLUMN = Column.required("since", SqlType.INSTANT);

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Plain> PLAIN_ENTITY = Entity.of(Plain.class, "public", "plain")
            .id(ID_COLUMN, Plain::id)
            .row(PlainTable::read, ID_COLUMN, CONVERTED_COLUMN, NOT_CONVERTED_COLUMN, SINCE_COLUMN)
            .scope(Scoping.none())
            .build();

    /** The rows of {@link Plain} that the actor may see: where queries start. */
    public static final PlainTable<Plain> PLAIN = new PlainTable<>(Path.root(PLAIN_ENTITY));

    /** The column {@code "public"."plain"."id"}. */
    public final ComparableExpr<S, Duration> id = comparable(ID_COLUMN);

    /** The column {@code "public"."plain"."converted"}. */
    public final Expr<S, Duration> converted = expr(CONVERTED_COLUMN);

    /** The column {@code "public"."plain"."not_converted"}. */
    public final ComparableExpr<S, Duration> notConverted = comparable(NOT_CONVERTED_COLUMN);

    /** The column {@code "public"."plain"."since"}. */
    public final ComparableExpr<S, Instant> since = comparable(SINCE_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #PLAIN}.
     *
     * @param path the way from {@code S} to this table
     */
    public PlainTable(Path<S> path) {
        super(PLAIN_ENTITY, path);
    }

    /**
     * The plain with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Plain> key(Duration id) {
        return Key.of(Assignments.of(PLAIN_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new plain.
     *
     * @param id the value of {@code id}
     * @param converted the value of {@code converted}
     * @param notConverted the value of {@code not_converted}
     * @param since the value of {@code since}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public PlainInsert insert(Duration id, Duration converted, Duration notConverted,
            Instant since) {
        return new PlainInsert(Assignments.of(PLAIN_ENTITY)
                .with(ID_COLUMN, id)
                .with(CONVERTED_COLUMN, converted)
                .with(NOT_CONVERTED_COLUMN, notConverted)
                .with(SINCE_COLUMN, since));
    }

    /**
     * Changes to rows of {@link Plain}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public PlainPatch patch() {
        return new PlainPatch(Assignments.of(PLAIN_ENTITY));
    }

    private static Plain read(Row row) {
        return new Plain(
                row.required(ID_COLUMN),
                row.required(CONVERTED_COLUMN),
                row.required(NOT_CONVERTED_COLUMN),
                row.required(SINCE_COLUMN));
    }

    /** One plain to be inserted. Immutable: each method returns a new one. */
    public static final class PlainInsert implements Insert<Plain> {
        private final Assignments<Plain> assignments;

        private PlainInsert(Assignments<Plain> assignments) {
            this.assignments = assignments;
        }

        @Override
        public Assignments<Plain> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Plain}. Immutable: each method returns a new one. */
    public static final class PlainPatch implements Patch<Plain> {
        private final Assignments<Plain> assignments;

        private PlainPatch(Assignments<Plain> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code converted}.
         *
         * @param converted the value of {@code converted}
         * @return the patch with that change
         */
        public PlainPatch converted(Duration converted) {
            return new PlainPatch(assignments.with(CONVERTED_COLUMN, converted));
        }

        /**
         * Sets {@code not_converted}.
         *
         * @param notConverted the value of {@code not_converted}
         * @return the patch with that change
         */
        public PlainPatch notConverted(Duration notConverted) {
            return new PlainPatch(assignments.with(NOT_CONVERTED_COLUMN, notConverted));
        }

        /**
         * Sets {@code since}.
         *
         * @param since the value of {@code since}
         * @return the patch with that change
         */
        public PlainPatch since(Instant since) {
            return new PlainPatch(assignments.with(SINCE_COLUMN, since));
        }

        @Override
        public Assignments<Plain> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Plain} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.prices\",\"simpleNames\":[\"Plain\"]},\"publicType\":tru",
            "e,\"unscoped\":{\"value\":\"times are for everyone\"},\"properties\":[{\"name\":\"id\",\"type",
            "\":{\"kind\":\"DURATION\",\"name\":\"java.time.Duration\"},\"id\":true},{\"name\":\"converted",
            "\",\"type\":{\"kind\":\"DURATION\",\"name\":\"java.time.Duration\"},\"storage\":{\"conversion",
            "\":{\"value\":{\"converter\":{\"packageName\":\"com.acme.prices\",\"simpleNames\":[\"DurationC",
            "onverter\"]},\"stored\":{\"kind\":\"LONG\",\"name\":\"java.lang.Long\"}}}}},{\"name\":\"notCon",
            "verted\",\"type\":{\"kind\":\"DURATION\",\"name\":\"java.time.Duration\"}},{\"name\":\"since\"",
            ",\"type\":{\"kind\":\"INSTANT\",\"name\":\"java.time.Instant\"}}],\"construction\":{\"making\"",
            ":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn\":{\"property\":",
            "\"converted\"}},{\"OfColumn\":{\"property\":\"notConverted\"}},{\"OfColumn\":{\"property\":\"s",
            "ince\"}}]}},\"accessors\":[{\"property\":\"id\",\"member\":\"id\",\"method\":true}]},\"comment",
            "\":\"A converter that applies by itself keeps away from ids, and from what says so.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
