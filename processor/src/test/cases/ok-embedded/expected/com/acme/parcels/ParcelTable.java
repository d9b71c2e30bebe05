// Generated from com.acme.parcels.Parcel. Do not edit; change the annotations on Parcel.
package com.acme.parcels;

import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Insert;
import dev.freehold.db.Key;
import dev.freehold.db.Patch;
import dev.freehold.db.Path;
import dev.freehold.db.Selection;
import dev.freehold.db.Table;
import dev.freehold.db.TextExpr;
import dev.freehold.db.Writable;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Embedded;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import java.time.Instant;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "public"."parcel"}: rows of {@link Parcel}, each owned by one user.
 *
 * <p>What is sent from one address to another.
 *
 * @param <S> the row type from which a query starts; {@link Parcel} itself for {@link #PARCEL}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class ParcelTable<S> extends Table<S, Parcel> implements Writable<Parcel> {
    private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT).generatedUuid();

    private static final Column<String> TO_STREET_COLUMN = Column.required("street", SqlType.TEXT);

    private static final Column<String> TO_CITY_COLUMN = Column.required("city", SqlType.TEXT);

    private static final Column<String> TO_NOTE_COLUMN = Column.optional("note", SqlType.TEXT);

    private static final Column<Double> TO_POINT_LATITUDE_COLUMN = Column.optional("lat", SqlType.FLOAT8);

    private static final Column<Double> TO_POINT_LONGITUDE_COLUMN = Column.optional("longitude", SqlType.FLOAT8);

    private static final Column<String> FROM_STREET_COLUMN = Column.optional("from_street", SqlType.TEXT);

    private static final Column<String> FROM_CITY_COLUMN = Column.optional("from_city", SqlType.TEXT);

    private static final Column<String> FROM_NOTE_COLUMN = Column.optional("from_note", SqlType.TEXT);

    private static final Column<Double> FROM_POINT_LATITUDE_COLUMN = Column.optional("from_lat", SqlType.FLOAT8);

    private static final Column<Double> FROM_POINT_LONGITUDE_COLUMN = Column.optional("from_long", SqlType.FLOAT8);

    private static final Column<String> REMARK_COLUMN = Column.optional("remark", SqlType.TEXT);

    private static final Column<Instant> STAMPS_CREATED_AT_COLUMN =
            Column.required("created_at", SqlType.INSTANT).createdAt();

    private static final Column<Instant> STAMPS_UPDATED_AT_COLUMN =
            Column.required("updated_at", SqlType.INSTANT).updatedAt();

    private static final Column<String> OWNER_ID_COLUMN = Column.required("owner_id", SqlType.TEXT);

    private static final Embedded<Stamps> STAMPS_PART = Embedded.of(ParcelTable::readStamps)
            .column(STAMPS_CREATED_AT_COLUMN, Stamps::createdAt)
            .column(STAMPS_UPDATED_AT_COLUMN, Stamps::updatedAt)
            .build();

    private static final Embedded<Point> FROM_POINT_PART = Embedded.of(ParcelTable::readFromPoint)
            .column(FROM_POINT_LATITUDE_COLUMN, Point::getLatitude)
            .column(FROM_POINT_LONGITUDE_COLUMN, Point::getLongitude)
            .build();

    private static final Embedded<Address> FROM_PART = Embedded.of(ParcelTable::readFrom)
            .column(FROM_STREET_COLUMN, Address::street)
            .column(FROM_CITY_COLUMN, Address::city)
            .column(FROM_NOTE_COLUMN, Address::note)
            .part(FROM_POINT_PART, Address::point)
            .build();

    private static final Embedded<Point> TO_POINT_PART = Embedded.of(ParcelTable::readToPoint)
            .column(TO_POINT_LATITUDE_COLUMN, Point::getLatitude)
            .column(TO_POINT_LONGITUDE_COLUMN, Point::getLongitude)
            .build();

    private static final Embedded<Address> TO_PART = Embedded.of(ParcelTable::readTo)
            .column(TO_STREET_COLUMN, Address::street)
            .column(TO_CITY_COLUMN, Address::city)
            .column(TO_NOTE_COLUMN, Address::note)
            .part(TO_POINT_PART, Address::point)
            .build();

    private static final Reference OWNER_REFERENCE = Reference.required("owner").on(OWNER_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Parcel> PARCEL_ENTITY = Entity.of(Parcel.class, "public", "parcel")
            .id(ID_COLUMN, Parcel::id)
            .row(
                    ParcelTable::read,
                    ID_COLUMN,
                    TO_STREET_COLUMN,
                    TO_CITY_COLUMN,
                    TO_NOTE_COLUMN,
                    TO_POINT_LATITUDE_COLUMN,
                    TO_POINT_LONGITUDE_COLUMN,
                    FROM_STREET_COLUMN,
                    FROM_CITY_COLUMN,
                    FROM_NOTE_COLUMN,
                    FROM_POINT_LATITUDE_COLUMN,
                    FROM_POINT_LONGITUDE_COLUMN,
                    REMARK_COLUMN,
                    STAMPS_CREATED_AT_COLUMN,
                    STAMPS_UPDATED_AT_COLUMN)
            .hidden(OWNER_ID_COLUMN)
            .scope(Scoping.owner(OWNER_ID_COLUMN))
            .build();

    /** The rows of {@link Parcel} that the actor may see: where queries start. */
    public static final ParcelTable<Parcel> PARCEL = new ParcelTable<>(Path.root(PARCEL_ENTITY));

    /** The column {@code "public"."parcel"."id"}. */
    public final TextExpr<S> id = text(ID_COLUMN);

    /** The column {@code "public"."parcel"."street"}: with the number. */
    public final TextExpr<S> toStreet = text(TO_STREET_COLUMN);

    /** The column {@code "public"."parcel"."city"}. */
    public final TextExpr<S> toCity = text(TO_CITY_COLUMN);

    /** The column {@code "public"."parcel"."note"}; may be null. */
    public final TextExpr<S> toNote = text(TO_NOTE_COLUMN);

    /** The column {@code "public"."parcel"."lat"}; may be null. */
    public final ComparableExpr<S, Double> toPointLatitude = comparable(TO_POINT_LATITUDE_COLUMN);

    /** The column {@code "public"."parcel"."longitude"}; may be null. */
    public final ComparableExpr<S, Double> toPointLongitude = comparable(TO_POINT_LONGITUDE_COLUMN);

    /** The column {@code "public"."parcel"."from_street"}: with the number. May be null. */
    public final TextExpr<S> fromStreet = text(FROM_STREET_COLUMN);

    /** The column {@code "public"."parcel"."from_city"}; may be null. */
    public final TextExpr<S> fromCity = text(FROM_CITY_COLUMN);

    /** The column {@code "public"."parcel"."from_note"}; may be null. */
    public final TextExpr<S> fromNote = text(FROM_NOTE_COLUMN);

    /** The column {@code "public"."parcel"."from_lat"}; may be null. */
    public final ComparableExpr<S, Double> fromPointLatitude = comparable(FROM_POINT_LATITUDE_COLUMN);

    /** The column {@code "public"."parcel"."from_long"}; may be null. */
    public final ComparableExpr<S, Double> fromPointLongitude = comparable(FROM_POINT_LONGITUDE_COLUMN);

    /** The column {@code "public"."parcel"."remark"}; may be null. */
    public final TextExpr<S> remark = text(REMARK_COLUMN);

    /** The column {@code "public"."parcel"."created_at"}: when the row was inserted. */
    public final ComparableExpr<S, Instant> stampsCreatedAt = comparable(STAMPS_CREATED_AT_COLUMN);

    /** The column {@code "public"."parcel"."updated_at"}: when the row was last changed. */
    public final ComparableExpr<S, Instant> stampsUpdatedAt = comparable(STAMPS_UPDATED_AT_COLUMN);

    /** The column {@code "public"."parcel"."owner_id"}: the user who owns the row. */
    public final TextExpr<S> ownerId = text(OWNER_ID_COLUMN);

    /**
     * The columns {@code street}, {@code city}, {@code note}, {@code lat} and {@code longitude} as one {@link Address}.
     */
    public final Selection<S, Address> to = embedded(TO_PART);

    /** The columns {@code lat} and {@code longitude} as one {@link Point}; null where all of them are. */
    public final Selection<S, Point> toPoint = embedded(TO_POINT_PART);

    /**
     * The columns {@code from_street}, {@code from_city}, {@code from_note}, {@code from_lat} and {@code from_long} as
     * one {@link Address}; null where all of them are.
     */
    public final Selection<S, Address> from = embedded(FROM_PART);

    /** The columns {@code from_lat} and {@code from_long} as one {@link Point}; null where all of them are. */
    public final Selection<S, Point> fromPoint = embedded(FROM_POINT_PART);

    /** The columns {@code created_at} and {@code updated_at} as one {@link Stamps}. */
    public final Selection<S, Stamps> stamps = embedded(STAMPS_PART);

    /**
     * Used by generated code to join the table; a query starts with {@link #PARCEL}.
     *
     * @param path the way from {@code S} to this table
     */
    public ParcelTable(Path<S> path) {
        super(PARCEL_ENTITY, path);
    }

    /**
     * Follows {@code owner_id} to the owner of the parcel.
     *
     * @return the user, joined
     */
    public AuthTables.UserTable<S> owner() {
        return toOne(OWNER_REFERENCE, AuthTables.UserTable.USER_ENTITY, AuthTables.UserTable::new);
    }

    /**
     * The parcel with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Parcel> key(String id) {
        return Key.of(Assignments.of(PARCEL_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new parcel. Its owner comes from the actor. Its {@code id} is made on insert.
     *
     * @param to the values of {@code street}, {@code city}, {@code note}, {@code lat} and {@code longitude}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public ParcelInsert insert(Address to) {
        return new ParcelInsert(Assignments.of(PARCEL_ENTITY).with(TO_PART, to));
    }

    /**
     * Changes to rows of {@link Parcel}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public ParcelPatch patch() {
        return new ParcelPatch(Assignments.of(PARCEL_ENTITY));
    }

    private static Parcel read(Row row) {
        return new Parcel(
                row.required(ID_COLUMN),
                readTo(row),
                FROM_PART.read(row),
                Optional.ofNullable(row.optional(REMARK_COLUMN)),
                readStamps(row));
    }

    private static Address readTo(Row row) {
        return new Address(
                row.required(TO_STREET_COLUMN),
                row.required(TO_CITY_COLUMN),
                row.optional(TO_NOTE_COLUMN),
                TO_POINT_PART.read(row));
    }

    private static Point readToPoint(Row row) {
        return new Point(row.required(TO_POINT_LATITUDE_COLUMN), row.required(TO_POINT_LONGITUDE_COLUMN));
    }

    private static Address readFrom(Row row) {
        return new Address(
                row.required(FROM_STREET_COLUMN),
                row.required(FROM_CITY_COLUMN),
                row.optional(FROM_NOTE_COLUMN),
                FROM_POINT_PART.read(row));
    }

    private static Point readFromPoint(Row row) {
        return new Point(row.required(FROM_POINT_LATITUDE_COLUMN), row.required(FROM_POINT_LONGITUDE_COLUMN));
    }

    private static Stamps readStamps(Row row) {
        return new Stamps(row.required(STAMPS_CREATED_AT_COLUMN), row.required(STAMPS_UPDATED_AT_COLUMN));
    }

    /** One parcel to be inserted. Immutable: each method returns a new one. */
    public static final class ParcelInsert implements Insert<Parcel> {
        private final Assignments<Parcel> assignments;

        private ParcelInsert(Assignments<Parcel> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code id} instead of a new UUID.
         *
         * @param id the value of {@code id}
         * @return the insert with that value
         */
        public ParcelInsert id(String id) {
            return new ParcelInsert(assignments.with(ID_COLUMN, id));
        }

        /**
         * Sets {@code from_street}, {@code from_city}, {@code from_note}, {@code from_lat} and {@code from_long}.
         *
         * @param from the values of {@code from_street}, {@code from_city}, {@code from_note}, {@code from_lat} and
         *     {@code from_long}, or null
         * @return the insert with that value
         */
        public ParcelInsert from(@Nullable Address from) {
            return new ParcelInsert(assignments.with(FROM_PART, from));
        }

        /**
         * Sets {@code remark}.
         *
         * @param remark the value of {@code remark}, or null
         * @return the insert with that value
         */
        public ParcelInsert remark(@Nullable String remark) {
            return new ParcelInsert(assignments.with(REMARK_COLUMN, remark));
        }

        @Override
        public Assignments<Parcel> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Parcel}. Immutable: each method returns a new one. */
    public static final class ParcelPatch implements Patch<Parcel> {
        private final Assignments<Parcel> assignments;

        private ParcelPatch(Assignments<Parcel> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code street}, {@code city}, {@code note}, {@code lat} and {@code longitude}.
         *
         * @param to the values of {@code street}, {@code city}, {@code note}, {@code lat} and {@code longitude}
         * @return the patch with that change
         */
        public ParcelPatch to(Address to) {
            return new ParcelPatch(assignments.with(TO_PART, to));
        }

        /**
         * Sets {@code street}.
         *
         * @param toStreet the value of {@code street}
         * @return the patch with that change
         */
        public ParcelPatch toStreet(String toStreet) {
            return new ParcelPatch(assignments.with(TO_STREET_COLUMN, toStreet));
        }

        /**
         * Sets {@code city}.
         *
         * @param toCity the value of {@code city}
         * @return the patch with that change
         */
        public ParcelPatch toCity(String toCity) {
            return new ParcelPatch(assignments.with(TO_CITY_COLUMN, toCity));
        }

        /**
         * Sets {@code note}.
         *
         * @param toNote the value of {@code note}, or null
         * @return the patch with that change
         */
        public ParcelPatch toNote(@Nullable String toNote) {
            return new ParcelPatch(assignments.with(TO_NOTE_COLUMN, toNote));
        }

        /**
         * Sets {@code lat}.
         *
         * @param toPointLatitude the value of {@code lat}, or null
         * @return the patch with that change
         */
        public ParcelPatch toPointLatitude(@Nullable Double toPointLatitude) {
            return new ParcelPatch(assignments.with(TO_POINT_LATITUDE_COLUMN, toPointLatitude));
        }

        /**
         * Sets {@code longitude}.
         *
         * @param toPointLongitude the value of {@code longitude}, or null
         * @return the patch with that change
         */
        public ParcelPatch toPointLongitude(@Nullable Double toPointLongitude) {
            return new ParcelPatch(assignments.with(TO_POINT_LONGITUDE_COLUMN, toPointLongitude));
        }

        /**
         * Sets {@code from_street}, {@code from_city}, {@code from_note}, {@code from_lat} and {@code from_long}.
         *
         * @param from the values of {@code from_street}, {@code from_city}, {@code from_note}, {@code from_lat} and
         *     {@code from_long}, or null
         * @return the patch with that change
         */
        public ParcelPatch from(@Nullable Address from) {
            return new ParcelPatch(assignments.with(FROM_PART, from));
        }

        /**
         * Sets {@code from_street}.
         *
         * @param fromStreet the value of {@code from_street}, or null
         * @return the patch with that change
         */
        public ParcelPatch fromStreet(@Nullable String fromStreet) {
            return new ParcelPatch(assignments.with(FROM_STREET_COLUMN, fromStreet));
        }

        /**
         * Sets {@code from_city}.
         *
         * @param fromCity the value of {@code from_city}, or null
         * @return the patch with that change
         */
        public ParcelPatch fromCity(@Nullable String fromCity) {
            return new ParcelPatch(assignments.with(FROM_CITY_COLUMN, fromCity));
        }

        /**
         * Sets {@code from_note}.
         *
         * @param fromNote the value of {@code from_note}, or null
         * @return the patch with that change
         */
        public ParcelPatch fromNote(@Nullable String fromNote) {
            return new ParcelPatch(assignments.with(FROM_NOTE_COLUMN, fromNote));
        }

        /**
         * Sets {@code from_lat}.
         *
         * @param fromPointLatitude the value of {@code from_lat}, or null
         * @return the patch with that change
         */
        public ParcelPatch fromPointLatitude(@Nullable Double fromPointLatitude) {
            return new ParcelPatch(assignments.with(FROM_POINT_LATITUDE_COLUMN, fromPointLatitude));
        }

        /**
         * Sets {@code from_long}.
         *
         * @param fromPointLongitude the value of {@code from_long}, or null
         * @return the patch with that change
         */
        public ParcelPatch fromPointLongitude(@Nullable Double fromPointLongitude) {
            return new ParcelPatch(assignments.with(FROM_POINT_LONGITUDE_COLUMN, fromPointLongitude));
        }

        /**
         * Sets {@code remark}.
         *
         * @param remark the value of {@code remark}, or null
         * @return the patch with that change
         */
        public ParcelPatch remark(@Nullable String remark) {
            return new ParcelPatch(assignments.with(REMARK_COLUMN, remark));
        }

        @Override
        public Assignments<Parcel> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Parcel} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.parcels\",\"simpleNames\":[\"Parcel\"]},\"publicType\":t",
            "rue,\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth",
            "\",\"simpleNames\":[\"BetterAuth\",\"User\"]}},\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"",
            "name\":\"id\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":true,\"gener",
            "ated\":{\"value\":{}}},{\"name\":\"toStreet\",\"prefix\":\"to\",\"type\":{\"kind\":\"STRING\",",
            "\"name\":\"java.lang.String\"},\"comment\":\"with the number\"},{\"name\":\"toCity\",\"prefix",
            "\":\"to\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"column\":{\"length\":",
            "{\"value\":40}}},{\"name\":\"toNote\",\"prefix\":\"to\",\"type\":{\"kind\":\"STRING\",\"name\"",
            ":\"java.lang.String\"},\"nullable\":true},{\"name\":\"toPointLatitude\",\"prefix\":\"toPoint\"",
            ",\"type\":{\"kind\":\"DOUBLE\",\"name\":\"java.lang.Double\"},\"nullable\":true,\"column\":{\"",
            "name\":{\"value\":\"lat\"}}},{\"name\":\"toPointLongitude\",\"prefix\":\"toPoint\",\"type\":{",
            "\"kind\":\"DOUBLE\",\"name\":\"java.lang.Double\"},\"nullable\":true},{\"name\":\"fromStreet\"",
            ",\"prefix\":\"from\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullable\"",
            ":true,\"column\":{\"name\":{\"value\":\"from_street\"}},\"comment\":\"with the number\"},{\"na",
            "me\":\"fromCity\",\"prefix\":\"from\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.Strin",
            "g\"},\"nullable\":true,\"column\":{\"name\":{\"value\":\"from_city\"},\"length\":{\"value\":60",
            "}}},{\"name\":\"fromNote\",\"prefix\":\"from\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.l",
            "ang.String\"},\"nullable\":true,\"column\":{\"name\":{\"value\":\"from_note\"}}},{\"name\":\"f",
            "romPointLatitude\",\"prefix\":\"fromPoint\",\"type\":{\"kind\":\"DOUBLE\",\"name\":\"java.lang",
            ".Double\"},\"nullable\":true,\"column\":{\"name\":{\"value\":\"from_lat\"}}},{\"name\":\"fromP",
            "ointLongitude\",\"prefix\":\"fromPoint\",\"type\":{\"kind\":\"DOUBLE\",\"name\":\"java.lang.Do",
            "uble\"},\"nullable\":true,\"column\":{\"name\":{\"value\":\"from_long\"}}},{\"name\":\"remark",
            "\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullable\":true},{\"name\":",
            "\"stampsCreatedAt\",\"prefix\":\"stamps\",\"type\":{\"kind\":\"INSTANT\",\"name\":\"java.time.",
            "Instant\"},\"createdAt\":{\"value\":{}}},{\"name\":\"stampsUpdatedAt\",\"prefix\":\"stamps\",",
            "\"type\":{\"kind\":\"INSTANT\",\"name\":\"java.time.Instant\"},\"updatedAt\":{\"value\":{}}}],",
            "\"construction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{",
            "\"OfPart\":{\"property\":\"to\"}},{\"OfPart\":{\"property\":\"from\"}},{\"OfColumn\":{\"proper",
            "ty\":\"remark\",\"optional\":true}},{\"OfPart\":{\"property\":\"stamps\"}}]}},\"accessors\":[{",
            "\"property\":\"id\",\"member\":\"id\",\"method\":true},{\"property\":\"to\",\"member\":\"to\",",
            "\"method\":true},{\"property\":\"from\",\"member\":\"from\",\"method\":true},{\"property\":\"s",
            "tamps\",\"member\":\"stamps\",\"method\":true}],\"parts\":[{\"property\":\"to\",\"type\":{\"pa",
            "ckageName\":\"com.acme.parcels\",\"simpleNames\":[\"Address\"]},\"making\":{\"value\":{\"argum",
            "ents\":[{\"OfColumn\":{\"property\":\"toStreet\"}},{\"OfColumn\":{\"property\":\"toCity\"}},{",
            "\"OfColumn\":{\"property\":\"toNote\"}},{\"OfPart\":{\"property\":\"toPoint\"}}]}},\"members\"",
            ":[\"toStreet\",\"toCity\",\"toNote\",\"toPoint\"],\"accessors\":[{\"property\":\"toStreet\",\"",
            "member\":\"street\",\"method\":true},{\"property\":\"toCity\",\"member\":\"city\",\"method\":t",
            "rue},{\"property\":\"toNote\",\"member\":\"note\",\"method\":true},{\"property\":\"toPoint\",",
            "\"member\":\"point\",\"method\":true}]},{\"property\":\"toPoint\",\"type\":{\"packageName\":\"",
            "com.acme.parcels\",\"simpleNames\":[\"Point\"]},\"nullable\":true,\"making\":{\"value\":{\"arg",
            "uments\":[{\"OfColumn\":{\"property\":\"toPointLatitude\",\"required\":true}},{\"OfColumn\":{",
            "\"property\":\"toPointLongitude\",\"required\":true}}]}},\"members\":[\"toPointLatitude\",\"to",
            "PointLongitude\"],\"accessors\":[{\"property\":\"toPointLatitude\",\"member\":\"getLatitude\",",
            "\"method\":true},{\"property\":\"toPointLongitude\",\"member\":\"getLongitude\",\"method\":tru",
            "e}]},{\"property\":\"from\",\"type\":{\"packageName\":\"com.acme.parcels\",\"simpleNames\":[\"",
            "Address\"]},\"nullable\":true,\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property",
            "\":\"fromStreet\",\"required\":true}},{\"OfColumn\":{\"property\":\"fromCity\",\"required\":tr",
            "ue}},{\"OfColumn\":{\"property\":\"fromNote\"}},{\"OfPart\":{\"property\":\"fromPoint\"}}]}},",
            "\"members\":[\"fromStreet\",\"fromCity\",\"fromNote\",\"fromPoint\"],\"accessors\":[{\"propert",
            "y\":\"fromStreet\",\"member\":\"street\",\"method\":true},{\"property\":\"fromCity\",\"member",
            "\":\"city\",\"method\":true},{\"property\":\"fromNote\",\"member\":\"note\",\"method\":true},{",
            "\"property\":\"fromPoint\",\"member\":\"point\",\"method\":true}]},{\"property\":\"fromPoint\"",
            ",\"type\":{\"packageName\":\"com.acme.parcels\",\"simpleNames\":[\"Point\"]},\"nullable\":true",
            ",\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"fromPointLatitude\",\"req",
            "uired\":true}},{\"OfColumn\":{\"property\":\"fromPointLongitude\",\"required\":true}}]}},\"mem",
            "bers\":[\"fromPointLatitude\",\"fromPointLongitude\"],\"accessors\":[{\"property\":\"fromPoint",
            "Latitude\",\"member\":\"getLatitude\",\"method\":true},{\"property\":\"fromPointLongitude\",\"",
            "member\":\"getLongitude\",\"method\":true}]},{\"property\":\"stamps\",\"type\":{\"packageName",
            "\":\"com.acme.parcels\",\"simpleNames\":[\"Stamps\"]},\"making\":{\"value\":{\"arguments\":[{",
            "\"OfColumn\":{\"property\":\"stampsCreatedAt\"}},{\"OfColumn\":{\"property\":\"stampsUpdatedAt",
            "\"}}]}},\"members\":[\"stampsCreatedAt\",\"stampsUpdatedAt\"],\"accessors\":[{\"property\":\"s",
            "tampsCreatedAt\",\"member\":\"createdAt\",\"method\":true},{\"property\":\"stampsUpdatedAt\",",
            "\"member\":\"updatedAt\",\"method\":true}]}]},\"comment\":\"What is sent from one address to a",
            "nother.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
