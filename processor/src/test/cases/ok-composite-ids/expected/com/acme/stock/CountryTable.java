// Generated from com.acme.stock.Country. Do not edit; change the annotations on Country.
package com.acme.stock;

import dev.freehold.db.Assignments;
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
 * The table {@code "public"."country"}: rows of {@link Country}. Everybody sees them: the same list for everyone.
 *
 * <p>A country.
 *
 * @param <S> the row type from which a query starts; {@link Country} itself for {@link #COUNTRY}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class CountryTable<S> extends Table<S, Country> implements Writable<Country> {
    private static final Column<String> CODE_COLUMN = Column.required("code", SqlType.TEXT);

    private static final Column<String> NAME_COLUMN = Column.required("name", SqlType.TEXT);

    private static final Reference REGIONS_REFERENCE = Reference.many("regions").on(CODE_COLUMN, "country_code");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Country> COUNTRY_ENTITY = Entity.of(Country.class, "public", "country")
            .id(CODE_COLUMN, Country::code)
            .row(CountryTable::read, CODE_COLUMN, NAME_COLUMN)
            .scope(Scoping.none())
            .build();

    /** The rows of {@link Country} that the actor may see: where queries start. */
    public static final CountryTable<Country> COUNTRY = new CountryTable<>(Path.root(COUNTRY_ENTITY));

    /** The column {@code "public"."country"."code"}. */
    public final TextExpr<S> code = text(CODE_COLUMN);

    /** The column {@code "public"."country"."name"}. */
    public final TextExpr<S> name = text(NAME_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #COUNTRY}.
     *
     * @param path the way from {@code S} to this table
     */
    public CountryTable(Path<S> path) {
        super(COUNTRY_ENTITY, path);
    }

    /**
     * The rows of {@link Region} whose {@code country_code} points at this country.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Region> regions() {
        return toMany(REGIONS_REFERENCE, RegionTable.REGION_ENTITY);
    }

    /**
     * The country with this id.
     *
     * @param code the value of {@code code}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Country> key(String code) {
        return Key.of(Assignments.of(COUNTRY_ENTITY).with(CODE_COLUMN, code));
    }

    /**
     * One new country.
     *
     * @param code the value of {@code code}
     * @param name the value of {@code name}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public CountryInsert insert(String code, String name) {
        return new CountryInsert(Assignments.of(COUNTRY_ENTITY).with(CODE_COLUMN, code).with(NAME_COLUMN, name));
    }

    /**
     * Changes to rows of {@link Country}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public CountryPatch patch() {
        return new CountryPatch(Assignments.of(COUNTRY_ENTITY));
    }

    private static Country read(Row row) {
        return new Country(row.required(CODE_COLUMN), row.required(NAME_COLUMN));
    }

    /** One country to be inserted. Immutable: each method returns a new one. */
    public static final class CountryInsert implements Insert<Country> {
        private final Assignments<Country> assignments;

        private CountryInsert(Assignments<Country> assignments) {
            this.assignments = assignments;
        }

        @Override
        public Assignments<Country> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Country}. Immutable: each method returns a new one. */
    public static final class CountryPatch implements Patch<Country> {
        private final Assignments<Country> assignments;

        private CountryPatch(Assignments<Country> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code name}.
         *
         * @param name the value of {@code name}
         * @return the patch with that change
         */
        public CountryPatch name(String name) {
            return new CountryPatch(assignments.with(NAME_COLUMN, name));
        }

        @Override
        public Assignments<Country> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Country} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.stock\",\"simpleNames\":[\"Country\"]},\"publicType\":tr",
            "ue,\"unscoped\":{\"value\":\"the same list for everyone\"},\"properties\":[{\"name\":\"code\",",
            "\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"column\":{\"length\":{\"value\"",
            ":2}},\"id\":true},{\"name\":\"name\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String",
            "\"}}],\"construction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"co",
            "de\"}},{\"OfColumn\":{\"property\":\"name\"}}]}},\"accessors\":[{\"property\":\"code\",\"membe",
            "r\":\"code\",\"method\":true}]},\"comment\":\"A country.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
