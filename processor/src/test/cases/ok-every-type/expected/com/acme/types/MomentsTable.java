// Generated from com.acme.types.Moments. Do not edit; change the annotations on Moments.
package com.acme.types;

import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "public"."moments"}: rows of {@link Moments}. Everybody sees them: times are for everyone.
 *
 * <p>Every Java time, required and not.
 *
 * @param <S> the row type from which a query starts; {@link Moments} itself for {@link #MOMENTS}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class MomentsTable<S> extends Table<S, Moments> implements Writable<Moments> {
    private static final Column<Short> ID_COLUMN = Column.required("id", SqlType.INT2).identity();

    private static final Column<Instant> INSTANT_COLUMN = Column.required("instant", SqlType.INSTANT);

    private static final Column<Instant> INSTANT_OR_NULL_COLUMN = Column.optional("instant_or_null", SqlType.INSTANT);

    private static final Column<Instant> UTC_COLUMN = Column.optional("utc", SqlType.UTC_TIMESTAMP);

    private static final Column<OffsetDateTime> OFFSET_COLUMN = Column.required("offset", SqlType.OFFSET_DATE_TIME);

    private static final Column<OffsetDateTime> OFFSET_OR_NULL_COLUMN =
            Column.optional("offset_or_null", SqlType.OFFSET_DATE_TIME);

    private static final Column<LocalDateTime> LOCAL_COLUMN = Column.required("local", SqlType.LOCAL_DATE_TIME);

    private static final Column<LocalDateTime> LOCAL_OR_NULL_COLUMN =
            Column.optional("local_or_null", SqlType.LOCAL_DATE_TIME);

    private static final Column<LocalDate> DAY_COLUMN = Column.required("day", SqlType.LOCAL_DATE);

    private static final Column<LocalDate> DAY_OR_NULL_COLUMN = Column.optional("day_or_null", SqlType.LOCAL_DATE);

    private static final Column<LocalTime> CLOCK_COLUMN = Column.required("clock", SqlType.LOCAL_TIME);

    private static final Column<LocalTime> CLOCK_OR_NULL_COLUMN = Column.optional("clock_or_null", SqlType.LOCAL_TIME);

    private static final Column<OffsetDateTime> MADE_COLUMN =
            Column.required("made", SqlType.OFFSET_DATE_TIME).createdAt();

    private static final Column<LocalDateTime> CHANGED_COLUMN =
            Column.required("changed", SqlType.LOCAL_DATE_TIME).updatedAt();

    private static final Column<Instant> CHANGED_UTC_COLUMN =
            Column.required("changed_utc", SqlType.UTC_TIMESTAMP).updatedAt();

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Moments> MOMENTS_ENTITY = Entity.of(Moments.class, "public", "moments")
            .id(ID_COLUMN, Moments::id)
            .row(
                    MomentsTable::read,
                    ID_COLUMN,
                    INSTANT_COLUMN,
                    INSTANT_OR_NULL_COLUMN,
                    UTC_COLUMN,
                    OFFSET_COLUMN,
                    OFFSET_OR_NULL_COLUMN,
                    LOCAL_COLUMN,
                    LOCAL_OR_NULL_COLUMN,
                    DAY_COLUMN,
                    DAY_OR_NULL_COLUMN,
                    CLOCK_COLUMN,
                    CLOCK_OR_NULL_COLUMN,
                    MADE_COLUMN,
                    CHANGED_COLUMN,
                    CHANGED_UTC_COLUMN)
            .scope(Scoping.none())
            .build();

    /** The rows of {@link Moments} that the actor may see: where queries start. */
    public static final MomentsTable<Moments> MOMENTS = new MomentsTable<>(Path.root(MOMENTS_ENTITY));

    /** The column {@code "public"."moments"."id"}. */
    public final ComparableExpr<S, Short> id = comparable(ID_COLUMN);

    /** The column {@code "public"."moments"."instant"}. */
    public final ComparableExpr<S, Instant> instant = comparable(INSTANT_COLUMN);

    /** The column {@code "public"."moments"."instant_or_null"}; may be null. */
    public final ComparableExpr<S, Instant> instantOrNull = comparable(INSTANT_OR_NULL_COLUMN);

    /** The column {@code "public"."moments"."utc"}; may be null. */
    public final ComparableExpr<S, Instant> utc = comparable(UTC_COLUMN);

    /** The column {@code "public"."moments"."offset"}. */
    public final ComparableExpr<S, OffsetDateTime> offset = comparable(OFFSET_COLUMN);

    /** The column {@code "public"."moments"."offset_or_null"}; may be null. */
    public final ComparableExpr<S, OffsetDateTime> offsetOrNull = comparable(OFFSET_OR_NULL_COLUMN);

    /** The column {@code "public"."moments"."local"}. */
    public final ComparableExpr<S, LocalDateTime> local = comparable(LOCAL_COLUMN);

    /** The column {@code "public"."moments"."local_or_null"}; may be null. */
    public final ComparableExpr<S, LocalDateTime> localOrNull = comparable(LOCAL_OR_NULL_COLUMN);

    /** The column {@code "public"."moments"."day"}. */
    public final ComparableExpr<S, LocalDate> day = comparable(DAY_COLUMN);

    /** The column {@code "public"."moments"."day_or_null"}; may be null. */
    public final ComparableExpr<S, LocalDate> dayOrNull = comparable(DAY_OR_NULL_COLUMN);

    /** The column {@code "public"."moments"."clock"}. */
    public final ComparableExpr<S, LocalTime> clock = comparable(CLOCK_COLUMN);

    /** The column {@code "public"."moments"."clock_or_null"}; may be null. */
    public final ComparableExpr<S, LocalTime> clockOrNull = comparable(CLOCK_OR_NULL_COLUMN);

    /** The column {@code "public"."moments"."made"}: when the row was inserted. */
    public final ComparableExpr<S, OffsetDateTime> made = comparable(MADE_COLUMN);

    /** The column {@code "public"."moments"."changed"}: when the row was last changed. */
    public final ComparableExpr<S, LocalDateTime> changed = comparable(CHANGED_COLUMN);

    /** The column {@code "public"."moments"."changed_utc"}: when the row was last changed. */
    public final ComparableExpr<S, Instant> changedUtc = comparable(CHANGED_UTC_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #MOMENTS}.
     *
     * @param path the way from {@code S} to this table
     */
    public MomentsTable(Path<S> path) {
        super(MOMENTS_ENTITY, path);
    }

    /**
     * The moments with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Moments> key(short id) {
        return Key.of(Assignments.of(MOMENTS_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new moments. Its {@code id} is made on insert.
     *
     * @param instant the value of {@code instant}
     * @param offset the value of {@code offset}
     * @param local the value of {@code local}
     * @param day the value of {@code day}
     * @param clock the value of {@code clock}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public MomentsInsert insert(Instant instant, OffsetDateTime offset, LocalDateTime local,
            LocalDate day, LocalTime clock) {
        return new MomentsInsert(Assignments.of(MOMENTS_ENTITY)
                .with(INSTANT_COLUMN, instant)
                .with(OFFSET_COLUMN, offset)
                .with(LOCAL_COLUMN, local)
                .with(DAY_COLUMN, day)
                .with(CLOCK_COLUMN, clock));
    }

    /**
     * Changes to rows of {@link Moments}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public MomentsPatch patch() {
        return new MomentsPatch(Assignments.of(MOMENTS_ENTITY));
    }

    private static Moments read(Row row) {
        return new Moments(
                row.required(ID_COLUMN),
                row.required(INSTANT_COLUMN),
                row.optional(INSTANT_OR_NULL_COLUMN),
                row.optional(UTC_COLUMN),
                row.required(OFFSET_COLUMN),
                row.optional(OFFSET_OR_NULL_COLUMN),
                row.required(LOCAL_COLUMN),
                row.optional(LOCAL_OR_NULL_COLUMN),
                row.required(DAY_COLUMN),
                row.optional(DAY_OR_NULL_COLUMN),
                row.required(CLOCK_COLUMN),
                row.optional(CLOCK_OR_NULL_COLUMN),
                row.required(MADE_COLUMN),
                row.required(CHANGED_COLUMN),
                row.required(CHANGED_UTC_COLUMN));
    }

    /** One moments to be inserted. Immutable: each method returns a new one. */
    public static final class MomentsInsert implements Insert<Moments> {
        private final Assignments<Moments> assignments;

        private MomentsInsert(Assignments<Moments> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code instant_or_null}.
         *
         * @param instantOrNull the value of {@code instant_or_null}, or null
         * @return the insert with that value
         */
        public MomentsInsert instantOrNull(@Nullable Instant instantOrNull) {
            return new MomentsInsert(assignments.with(INSTANT_OR_NULL_COLUMN, instantOrNull));
        }

        /**
         * Sets {@code utc}.
         *
         * @param utc the value of {@code utc}, or null
         * @return the insert with that value
         */
        public MomentsInsert utc(@Nullable Instant utc) {
            return new MomentsInsert(assignments.with(UTC_COLUMN, utc));
        }

        /**
         * Sets {@code offset_or_null}.
         *
         * @param offsetOrNull the value of {@code offset_or_null}, or null
         * @return the insert with that value
         */
        public MomentsInsert offsetOrNull(@Nullable OffsetDateTime offsetOrNull) {
            return new MomentsInsert(assignments.with(OFFSET_OR_NULL_COLUMN, offsetOrNull));
        }

        /**
         * Sets {@code local_or_null}.
         *
         * @param localOrNull the value of {@code local_or_null}, or null
         * @return the insert with that value
         */
        public MomentsInsert localOrNull(@Nullable LocalDateTime localOrNull) {
            return new MomentsInsert(assignments.with(LOCAL_OR_NULL_COLUMN, localOrNull));
        }

        /**
         * Sets {@code day_or_null}.
         *
         * @param dayOrNull the value of {@code day_or_null}, or null
         * @return the insert with that value
         */
        public MomentsInsert dayOrNull(@Nullable LocalDate dayOrNull) {
            return new MomentsInsert(assignments.with(DAY_OR_NULL_COLUMN, dayOrNull));
        }

        /**
         * Sets {@code clock_or_null}.
         *
         * @param clockOrNull the value of {@code clock_or_null}, or null
         * @return the insert with that value
         */
        public MomentsInsert clockOrNull(@Nullable LocalTime clockOrNull) {
            return new MomentsInsert(assignments.with(CLOCK_OR_NULL_COLUMN, clockOrNull));
        }

        @Override
        public Assignments<Moments> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Moments}. Immutable: each method returns a new one. */
    public static final class MomentsPatch implements Patch<Moments> {
        private final Assignments<Moments> assignments;

        private MomentsPatch(Assignments<Moments> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code instant}.
         *
         * @param instant the value of {@code instant}
         * @return the patch with that change
         */
        public MomentsPatch instant(Instant instant) {
            return new MomentsPatch(assignments.with(INSTANT_COLUMN, instant));
        }

        /**
         * Sets {@code instant_or_null}.
         *
         * @param instantOrNull the value of {@code instant_or_null}, or null
         * @return the patch with that change
         */
        public MomentsPatch instantOrNull(@Nullable Instant instantOrNull) {
            return new MomentsPatch(assignments.with(INSTANT_OR_NULL_COLUMN, instantOrNull));
        }

        /**
         * Sets {@code utc}.
         *
         * @param utc the value of {@code utc}, or null
         * @return the patch with that change
         */
        public MomentsPatch utc(@Nullable Instant utc) {
            return new MomentsPatch(assignments.with(UTC_COLUMN, utc));
        }

        /**
         * Sets {@code offset}.
         *
         * @param offset the value of {@code offset}
         * @return the patch with that change
         */
        public MomentsPatch offset(OffsetDateTime offset) {
            return new MomentsPatch(assignments.with(OFFSET_COLUMN, offset));
        }

        /**
         * Sets {@code offset_or_null}.
         *
         * @param offsetOrNull the value of {@code offset_or_null}, or null
         * @return the patch with that change
         */
        public MomentsPatch offsetOrNull(@Nullable OffsetDateTime offsetOrNull) {
            return new MomentsPatch(assignments.with(OFFSET_OR_NULL_COLUMN, offsetOrNull));
        }

        /**
         * Sets {@code local}.
         *
         * @param local the value of {@code local}
         * @return the patch with that change
         */
        public MomentsPatch local(LocalDateTime local) {
            return new MomentsPatch(assignments.with(LOCAL_COLUMN, local));
        }

        /**
         * Sets {@code local_or_null}.
         *
         * @param localOrNull the value of {@code local_or_null}, or null
         * @return the patch with that change
         */
        public MomentsPatch localOrNull(@Nullable LocalDateTime localOrNull) {
            return new MomentsPatch(assignments.with(LOCAL_OR_NULL_COLUMN, localOrNull));
        }

        /**
         * Sets {@code day}.
         *
         * @param day the value of {@code day}
         * @return the patch with that change
         */
        public MomentsPatch day(LocalDate day) {
            return new MomentsPatch(assignments.with(DAY_COLUMN, day));
        }

        /**
         * Sets {@code day_or_null}.
         *
         * @param dayOrNull the value of {@code day_or_null}, or null
         * @return the patch with that change
         */
        public MomentsPatch dayOrNull(@Nullable LocalDate dayOrNull) {
            return new MomentsPatch(assignments.with(DAY_OR_NULL_COLUMN, dayOrNull));
        }

        /**
         * Sets {@code clock}.
         *
         * @param clock the value of {@code clock}
         * @return the patch with that change
         */
        public MomentsPatch clock(LocalTime clock) {
            return new MomentsPatch(assignments.with(CLOCK_COLUMN, clock));
        }

        /**
         * Sets {@code clock_or_null}.
         *
         * @param clockOrNull the value of {@code clock_or_null}, or null
         * @return the patch with that change
         */
        public MomentsPatch clockOrNull(@Nullable LocalTime clockOrNull) {
            return new MomentsPatch(assignments.with(CLOCK_OR_NULL_COLUMN, clockOrNull));
        }

        @Override
        public Assignments<Moments> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Moments} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.types\",\"simpleNames\":[\"Moments\"]},\"publicType\":tr",
            "ue,\"unscoped\":{\"value\":\"times are for everyone\"},\"properties\":[{\"name\":\"id\",\"type",
            "\":{\"kind\":\"SHORT\",\"name\":\"short\"},\"id\":true,\"generated\":{\"value\":{}}},{\"name\"",
            ":\"instant\",\"type\":{\"kind\":\"INSTANT\",\"name\":\"java.time.Instant\"}},{\"name\":\"insta",
            "ntOrNull\",\"type\":{\"kind\":\"INSTANT\",\"name\":\"java.time.Instant\"},\"nullable\":true},{",
            "\"name\":\"utc\",\"type\":{\"kind\":\"INSTANT\",\"name\":\"java.time.Instant\"},\"nullable\":t",
            "rue,\"column\":{\"definition\":{\"value\":\"timestamp\"}}},{\"name\":\"offset\",\"type\":{\"ki",
            "nd\":\"OFFSET_DATE_TIME\",\"name\":\"java.time.OffsetDateTime\"}},{\"name\":\"offsetOrNull\",",
            "\"type\":{\"kind\":\"OFFSET_DATE_TIME\",\"name\":\"java.time.OffsetDateTime\"},\"nullable\":tr",
            "ue},{\"name\":\"local\",\"type\":{\"kind\":\"LOCAL_DATE_TIME\",\"name\":\"java.time.LocalDateT",
            "ime\"}},{\"name\":\"localOrNull\",\"type\":{\"kind\":\"LOCAL_DATE_TIME\",\"name\":\"java.time.",
            "LocalDateTime\"},\"nullable\":true},{\"name\":\"day\",\"type\":{\"kind\":\"LOCAL_DATE\",\"name",
            "\":\"java.time.LocalDate\"}},{\"name\":\"dayOrNull\",\"type\":{\"kind\":\"LOCAL_DATE\",\"name",
            "\":\"java.time.LocalDate\"},\"nullable\":true},{\"name\":\"clock\",\"type\":{\"kind\":\"LOCAL_",
            "TIME\",\"name\":\"java.time.LocalTime\"}},{\"name\":\"clockOrNull\",\"type\":{\"kind\":\"LOCAL",
            "_TIME\",\"name\":\"java.time.LocalTime\"},\"nullable\":true},{\"name\":\"made\",\"type\":{\"ki",
            "nd\":\"OFFSET_DATE_TIME\",\"name\":\"java.time.OffsetDateTime\"},\"createdAt\":{\"value\":{}}}",
            ",{\"name\":\"changed\",\"type\":{\"kind\":\"LOCAL_DATE_TIME\",\"name\":\"java.time.LocalDateTi",
            "me\"},\"updatedAt\":{\"value\":{}}},{\"name\":\"changedUtc\",\"type\":{\"kind\":\"INSTANT\",\"",
            "name\":\"java.time.Instant\"},\"column\":{\"definition\":{\"value\":\"timestamp\"}},\"updatedA",
            "t\":{\"value\":{}}}],\"construction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"",
            "property\":\"id\"}},{\"OfColumn\":{\"property\":\"instant\"}},{\"OfColumn\":{\"property\":\"in",
            "stantOrNull\"}},{\"OfColumn\":{\"property\":\"utc\"}},{\"OfColumn\":{\"property\":\"offset\"}}",
            ",{\"OfColumn\":{\"property\":\"offsetOrNull\"}},{\"OfColumn\":{\"property\":\"local\"}},{\"OfC",
            "olumn\":{\"property\":\"localOrNull\"}},{\"OfColumn\":{\"property\":\"day\"}},{\"OfColumn\":{",
            "\"property\":\"dayOrNull\"}},{\"OfColumn\":{\"property\":\"clock\"}},{\"OfColumn\":{\"property",
            "\":\"clockOrNull\"}},{\"OfColumn\":{\"property\":\"made\"}},{\"OfColumn\":{\"property\":\"chan",
            "ged\"}},{\"OfColumn\":{\"property\":\"changedUtc\"}}]}},\"accessors\":[{\"property\":\"id\",\"",
            "member\":\"id\",\"method\":true}]},\"comment\":\"Every Java time, required and not.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
