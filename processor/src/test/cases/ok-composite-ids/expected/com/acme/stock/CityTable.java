// Generated from com.acme.stock.City. Do not edit; change the annotations on City.
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
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "public"."city"}: rows of {@link City}. Everybody sees them: the same list for everyone.
 *
 * <p>A place in a region, named by both halves of its key, in another order.
 *
 * @param <S> the row type from which a query starts; {@link City} itself for {@link #CITY}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class CityTable<S> extends Table<S, City> implements Writable<City> {
    private static final Column<String> NAME_COLUMN = Column.required("name", SqlType.TEXT);

    private static final Column<Short> REGION_NUMBER_COLUMN = Column.optional("region_number", SqlType.INT2);

    private static final Column<String> REGION_COUNTRY_COLUMN = Column.optional("region_country", SqlType.TEXT);

    private static final Column<String> TWIN_NAME_COLUMN = Column.optional("twin_name", SqlType.TEXT);

    private static final Reference REGION_REFERENCE = Reference.optional("region")
            .on(REGION_NUMBER_COLUMN, "number")
            .on(REGION_COUNTRY_COLUMN, "country_code");

    private static final Reference TWIN_REFERENCE = Reference.optional("twin").on(TWIN_NAME_COLUMN, "name");

    private static final Reference CITIES_BY_TWIN_REFERENCE =
            Reference.many("citiesByTwin").on(NAME_COLUMN, "twin_name");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<City> CITY_ENTITY = Entity.of(City.class, "public", "city")
            .id(NAME_COLUMN, City::name)
            .row(CityTable::read, NAME_COLUMN, REGION_NUMBER_COLUMN, REGION_COUNTRY_COLUMN, TWIN_NAME_COLUMN)
            .scope(Scoping.none())
            .foreignKey("city_region_number_region_country_fkey", REGION_REFERENCE, () -> RegionTable.REGION_ENTITY)
            .foreignKey("city_twin_name_fkey", TWIN_REFERENCE, () -> CityTable.CITY_ENTITY)
            .build();

    /** The rows of {@link City} that the actor may see: where queries start. */
    public static final CityTable<City> CITY = new CityTable<>(Path.root(CITY_ENTITY));

    /** The column {@code "public"."city"."name"}. */
    public final TextExpr<S> name = text(NAME_COLUMN);

    /**
     * The column {@code "public"."city"."region_number"}: points at {@code "public"."region"."number"}; may be null.
     */
    public final ComparableExpr<S, Short> regionNumber = comparable(REGION_NUMBER_COLUMN);

    /**
     * The column {@code "public"."city"."region_country"}: points at {@code "public"."region"."country_code"}; may be
     * null.
     */
    public final TextExpr<S> regionCountry = text(REGION_COUNTRY_COLUMN);

    /** The column {@code "public"."city"."twin_name"}: points at {@code "public"."city"."name"}; may be null. */
    public final TextExpr<S> twinName = text(TWIN_NAME_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #CITY}.
     *
     * @param path the way from {@code S} to this table
     */
    public CityTable(Path<S> path) {
        super(CITY_ENTITY, path);
    }

    /**
     * Follows {@code region_number} and {@code region_country} to the region of the city.
     *
     * @return the region, joined; all of its columns are null for every city without region
     */
    public RegionTable<S> region() {
        return toOne(REGION_REFERENCE, RegionTable.REGION_ENTITY, RegionTable::new);
    }

    /**
     * Follows {@code twin_name} to the twin of the city.
     *
     * @return the city, joined; all of its columns are null for every city without twin
     */
    public CityTable<S> twin() {
        return toOne(TWIN_REFERENCE, CityTable.CITY_ENTITY, CityTable::new);
    }

    /**
     * The rows of {@link City} whose {@code twin_name} points at this city.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, City> citiesByTwin() {
        return toMany(CITIES_BY_TWIN_REFERENCE, CityTable.CITY_ENTITY);
    }

    /**
     * The city with this id.
     *
     * @param name the value of {@code name}
     * @return the key, a condition that holds for at most one row
     */
    public Key<City> key(String name) {
        return Key.of(Assignments.of(CITY_ENTITY).with(NAME_COLUMN, name));
    }

    /**
     * One new city.
     *
     * @param name the value of {@code name}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public CityInsert insert(String name) {
        return new CityInsert(Assignments.of(CITY_ENTITY).with(NAME_COLUMN, name));
    }

    /**
     * Changes to rows of {@link City}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public CityPatch patch() {
        return new CityPatch(Assignments.of(CITY_ENTITY));
    }

    private static City read(Row row) {
        return new City(
                row.required(NAME_COLUMN),
                row.optional(REGION_NUMBER_COLUMN),
                row.optional(REGION_COUNTRY_COLUMN),
                row.optional(TWIN_NAME_COLUMN));
    }

    /** One city to be inserted. Immutable: each method returns a new one. */
    public static final class CityInsert implements Insert<City> {
        private final Assignments<City> assignments;

        private CityInsert(Assignments<City> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code region_number}.
         *
         * @param regionNumber the value of {@code region_number}, or null
         * @return the insert with that value
         */
        public CityInsert regionNumber(@Nullable Short regionNumber) {
            return new CityInsert(assignments.with(REGION_NUMBER_COLUMN, regionNumber));
        }

        /**
         * Sets {@code region_country}.
         *
         * @param regionCountry the value of {@code region_country}, or null
         * @return the insert with that value
         */
        public CityInsert regionCountry(@Nullable String regionCountry) {
            return new CityInsert(assignments.with(REGION_COUNTRY_COLUMN, regionCountry));
        }

        /**
         * Sets {@code twin_name}.
         *
         * @param twinName the value of {@code twin_name}, or null
         * @return the insert with that value
         */
        public CityInsert twinName(@Nullable String twinName) {
            return new CityInsert(assignments.with(TWIN_NAME_COLUMN, twinName));
        }

        @Override
        public Assignments<City> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link City}. Immutable: each method returns a new one. */
    public static final class CityPatch implements Patch<City> {
        private final Assignments<City> assignments;

        private CityPatch(Assignments<City> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code region_number}.
         *
         * @param regionNumber the value of {@code region_number}, or null
         * @return the patch with that change
         */
        public CityPatch regionNumber(@Nullable Short regionNumber) {
            return new CityPatch(assignments.with(REGION_NUMBER_COLUMN, regionNumber));
        }

        /**
         * Sets {@code region_country}.
         *
         * @param regionCountry the value of {@code region_country}, or null
         * @return the patch with that change
         */
        public CityPatch regionCountry(@Nullable String regionCountry) {
            return new CityPatch(assignments.with(REGION_COUNTRY_COLUMN, regionCountry));
        }

        /**
         * Sets {@code twin_name}.
         *
         * @param twinName the value of {@code twin_name}, or null
         * @return the patch with that change
         */
        public CityPatch twinName(@Nullable String twinName) {
            return new CityPatch(assignments.with(TWIN_NAME_COLUMN, twinName));
        }

        @Override
        public Assignments<City> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code City} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.stock\",\"simpleNames\":[\"City\"]},\"publicType\":true,",
            "\"unscoped\":{\"value\":\"the same list for everyone\"},\"properties\":[{\"name\":\"name\",\"t",
            "ype\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":true},{\"name\":\"regionNumbe",
            "r\",\"type\":{\"kind\":\"SHORT\",\"name\":\"java.lang.Short\"},\"nullable\":true,\"references",
            "\":{\"value\":{\"annotation\":\"@References\",\"target\":{\"value\":{\"packageName\":\"com.acm",
            "e.stock\",\"simpleNames\":[\"Region\"]}},\"onDelete\":\"UNSTATED\",\"name\":\"region\",\"id\":",
            "\"number\",\"foreignKey\":true}}},{\"name\":\"regionCountry\",\"type\":{\"kind\":\"STRING\",\"",
            "name\":\"java.lang.String\"},\"nullable\":true,\"references\":{\"value\":{\"annotation\":\"@Re",
            "ferences\",\"target\":{\"value\":{\"packageName\":\"com.acme.stock\",\"simpleNames\":[\"Region",
            "\"]}},\"onDelete\":\"UNSTATED\",\"name\":\"region\",\"id\":\"countryCode\",\"foreignKey\":true",
            "}}},{\"name\":\"twinName\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"null",
            "able\":true,\"references\":{\"value\":{\"annotation\":\"@References\",\"target\":{\"value\":{",
            "\"packageName\":\"com.acme.stock\",\"simpleNames\":[\"City\"]}},\"onDelete\":\"UNSTATED\",\"na",
            "me\":\"twin\",\"foreignKey\":true}}}],\"construction\":{\"making\":{\"value\":{\"arguments\":[",
            "{\"OfColumn\":{\"property\":\"name\"}},{\"OfColumn\":{\"property\":\"regionNumber\"}},{\"OfCol",
            "umn\":{\"property\":\"regionCountry\"}},{\"OfColumn\":{\"property\":\"twinName\"}}]}},\"access",
            "ors\":[{\"property\":\"name\",\"member\":\"name\",\"method\":true}]},\"comment\":\"A place in ",
            "a region, named by both halves of its key, in another order.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
