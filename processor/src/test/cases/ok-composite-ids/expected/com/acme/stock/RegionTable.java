// Generated from com.acme.stock.Region. Do not edit; change the annotations on Region.
package com.acme.stock;

import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Insert;
import dev.freehold.db.Key;
import dev.freehold.db.Many;
import dev.freehold.db.Patch;
import dev.freehold.db.Path;
import dev.freehold.db.Table;
import dev.freehold.db.TextExpr;
import dev.freehold.db.Writable;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "public"."region"}: rows of {@link Region}. Everybody sees them: the same list for everyone.
 *
 * <p>A part of a country, numbered within it.
 *
 * @param <S> the row type from which a query starts; {@link Region} itself for {@link #REGION}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class RegionTable<S> extends Table<S, Region> implements Writable<Region> {
    private static final Column<String> COUNTRY_CODE_COLUMN = Column.required("country_code", SqlType.TEXT);

    private static final Column<Short> NUMBER_COLUMN = Column.required("number", SqlType.INT2);

    private static final Column<String> NAME_COLUMN = Column.required("name", SqlType.TEXT);

    private static final Reference COUNTRY_REFERENCE = Reference.required("country").on(COUNTRY_CODE_COLUMN, "code");

    private static final Reference CITIES_REFERENCE = Reference.many("cities")
            .on(NUMBER_COLUMN, "region_number")
            .on(COUNTRY_CODE_COLUMN, "region_country");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Region> REGION_ENTITY = Entity.of(Region.class, "public", "region")
            .id(COUNTRY_CODE_COLUMN, Region::countryCode)
            .id(NUMBER_COLUMN, Region::number)
            .row(RegionTable::read, COUNTRY_CODE_COLUMN, NUMBER_COLUMN, NAME_COLUMN)
            .scope(Scoping.none())
            .foreignKey("region_country_code_fkey", COUNTRY_REFERENCE, () -> CountryTable.COUNTRY_ENTITY)
            .build();

    /** The rows of {@link Region} that the actor may see: where queries start. */
    public static final RegionTable<Region> REGION = new RegionTable<>(Path.root(REGION_ENTITY));

    /** The column {@code "public"."region"."country_code"}: points at {@code "public"."country"."code"}. */
    public final TextExpr<S> countryCode = text(COUNTRY_CODE_COLUMN);

    /** The column {@code "public"."region"."number"}. */
    public final ComparableExpr<S, Short> number = comparable(NUMBER_COLUMN);

    /** The column {@code "public"."region"."name"}. */
    public final TextExpr<S> name = text(NAME_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #REGION}.
     *
     * @param path the way from {@code S} to this table
     */
    public RegionTable(Path<S> path) {
        super(REGION_ENTITY, path);
    }

    /**
     * Follows {@code country_code} to the country of the region.
     *
     * @return the country, joined
     */
    public CountryTable<S> country() {
        return toOne(COUNTRY_REFERENCE, CountryTable.COUNTRY_ENTITY, CountryTable::new);
    }

    /**
     * The rows of {@link City} whose {@code region_number} and {@code region_country} point at this region.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, City> cities() {
        return toMany(CITIES_REFERENCE, CityTable.CITY_ENTITY);
    }

    /**
     * The region with these ids.
     *
     * @param countryCode the value of {@code country_code}
     * @param number the value of {@code number}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Region> key(String countryCode, short number) {
        return Key.of(Assignments.of(REGION_ENTITY).with(COUNTRY_CODE_COLUMN, countryCode).with(NUMBER_COLUMN, number));
    }

    /**
     * One new region.
     *
     * @param countryCode the value of {@code country_code}
     * @param number the value of {@code number}
     * @param name the value of {@code name}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public RegionInsert insert(String countryCode, short number, String name) {
        return new RegionInsert(Assignments.of(REGION_ENTITY)
                .with(COUNTRY_CODE_COLUMN, countryCode)
                .with(NUMBER_COLUMN, number)
                .with(NAME_COLUMN, name));
    }

    /**
     * Changes to rows of {@link Region}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public RegionPatch patch() {
        return new RegionPatch(Assignments.of(REGION_ENTITY));
    }

    private static Region read(Row row) {
        return new Region(row.required(COUNTRY_CODE_COLUMN), row.required(NUMBER_COLUMN), row.required(NAME_COLUMN));
    }

    /** One region to be inserted. Immutable: each method returns a new one. */
    public static final class RegionInsert implements Insert<Region> {
        private final Assignments<Region> assignments;

        private RegionInsert(Assignments<Region> assignments) {
            this.assignments = assignments;
        }

        @Override
        public Assignments<Region> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Region}. Immutable: each method returns a new one. */
    public static final class RegionPatch implements Patch<Region> {
        private final Assignments<Region> assignments;

        private RegionPatch(Assignments<Region> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code name}.
         *
         * @param name the value of {@code name}
         * @return the patch with that change
         */
        public RegionPatch name(String name) {
            return new RegionPatch(assignments.with(NAME_COLUMN, name));
        }

        @Override
        public Assignments<Region> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Region} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.stock\",\"simpleNames\":[\"Region\"]},\"publicType\":tru",
            "e,\"unscoped\":{\"value\":\"the same list for everyone\"},\"properties\":[{\"name\":\"countryC",
            "ode\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":true,\"references\":",
            "{\"value\":{\"annotation\":\"@References\",\"target\":{\"value\":{\"packageName\":\"com.acme.s",
            "tock\",\"simpleNames\":[\"Country\"]}},\"onDelete\":\"UNSTATED\",\"name\":\"country\",\"foreig",
            "nKey\":true}}},{\"name\":\"number\",\"type\":{\"kind\":\"SHORT\",\"name\":\"short\"},\"id\":tr",
            "ue},{\"name\":\"name\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}}],\"constr",
            "uction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"countryCode\"}},",
            "{\"OfColumn\":{\"property\":\"number\"}},{\"OfColumn\":{\"property\":\"name\"}}]}},\"accessors",
            "\":[{\"property\":\"countryCode\",\"member\":\"countryCode\",\"method\":true},{\"property\":\"",
            "number\",\"member\":\"number\",\"method\":true}]},\"comment\":\"A part of a country, numbered ",
            "within it.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
