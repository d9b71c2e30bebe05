// Generated from com.acme.stock.Bin. Do not edit; change the annotations on Bin.
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
 * The table {@code "public"."bin"}: rows of {@link Bin}, each in one organization.
 *
 * <p>A place on an aisle, perhaps beside another on the same aisle: one column serves the row's own key and the
 * reference.
 *
 * @param <S> the row type from which a query starts; {@link Bin} itself for {@link #BIN}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class BinTable<S> extends Table<S, Bin> implements Writable<Bin> {
    private static final Column<String> AISLE_COLUMN = Column.required("aisle", SqlType.TEXT);

    private static final Column<Integer> POSITION_COLUMN = Column.required("position", SqlType.INT4);

    private static final Column<Integer> NEIGHBOUR_POSITION_COLUMN =
            Column.optional("neighbour_position", SqlType.INT4);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Reference NEIGHBOUR_REFERENCE = Reference.optional("neighbour")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(AISLE_COLUMN, "aisle")
            .on(NEIGHBOUR_POSITION_COLUMN, "position");

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    private static final Reference NEIGHBOURS_REFERENCE = Reference.many("neighbours")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(AISLE_COLUMN, "aisle")
            .on(POSITION_COLUMN, "neighbour_position");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Bin> BIN_ENTITY = Entity.of(Bin.class, "public", "bin")
            .id(AISLE_COLUMN, Bin::aisle)
            .id(POSITION_COLUMN, Bin::position)
            .row(BinTable::read, AISLE_COLUMN, POSITION_COLUMN, NEIGHBOUR_POSITION_COLUMN)
            .hidden(ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN))
            .foreignKey("bin_aisle_neighbour_position_fkey", NEIGHBOUR_REFERENCE, () -> BinTable.BIN_ENTITY)
            .build();

    /** The rows of {@link Bin} that the actor may see: where queries start. */
    public static final BinTable<Bin> BIN = new BinTable<>(Path.root(BIN_ENTITY));

    /** The column {@code "public"."bin"."aisle"}: points at {@code "public"."bin"."aisle"}. */
    public final TextExpr<S> aisle = text(AISLE_COLUMN);

    /** The column {@code "public"."bin"."position"}. */
    public final ComparableExpr<S, Integer> position = comparable(POSITION_COLUMN);

    /**
     * The column {@code "public"."bin"."neighbour_position"}: points at {@code "public"."bin"."position"}; may be null.
     */
    public final ComparableExpr<S, Integer> neighbourPosition = comparable(NEIGHBOUR_POSITION_COLUMN);

    /** The column {@code "public"."bin"."organization_id"}: the organization to which the row belongs. */
    public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #BIN}.
     *
     * @param path the way from {@code S} to this table
     */
    public BinTable(Path<S> path) {
        super(BIN_ENTITY, path);
    }

    /**
     * Follows {@code aisle} and {@code neighbour_position} to the neighbour of the bin.
     *
     * @return the bin, joined; all of its columns are null for every bin without neighbour
     */
    public BinTable<S> neighbour() {
        return toOne(NEIGHBOUR_REFERENCE, BinTable.BIN_ENTITY, BinTable::new);
    }

    /**
     * Follows {@code organization_id} to the organization of the bin.
     *
     * @return the organization, joined
     */
    public AuthTables.OrganizationTable<S> organization() {
        return toOne(
                ORGANIZATION_REFERENCE,
                AuthTables.OrganizationTable.ORGANIZATION_ENTITY,
                AuthTables.OrganizationTable::new);
    }

    /**
     * The rows of {@link Bin} whose {@code aisle} and {@code neighbour_position} point at this bin.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Bin> neighbours() {
        return toMany(NEIGHBOURS_REFERENCE, BinTable.BIN_ENTITY);
    }

    /**
     * The bin with these ids.
     *
     * @param aisle the value of {@code aisle}
     * @param position the value of {@code position}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Bin> key(String aisle, int position) {
        return Key.of(Assignments.of(BIN_ENTITY).with(AISLE_COLUMN, aisle).with(POSITION_COLUMN, position));
    }

    /**
     * One new bin. Its organization comes from the actor.
     *
     * @param aisle the value of {@code aisle}
     * @param position the value of {@code position}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public BinInsert insert(String aisle, int position) {
        return new BinInsert(Assignments.of(BIN_ENTITY).with(AISLE_COLUMN, aisle).with(POSITION_COLUMN, position));
    }

    /**
     * Changes to rows of {@link Bin}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public BinPatch patch() {
        return new BinPatch(Assignments.of(BIN_ENTITY));
    }

    private static Bin read(Row row) {
        return new Bin(
                row.required(AISLE_COLUMN), row.required(POSITION_COLUMN), row.optional(NEIGHBOUR_POSITION_COLUMN));
    }

    /** One bin to be inserted. Immutable: each method returns a new one. */
    public static final class BinInsert implements Insert<Bin> {
        private final Assignments<Bin> assignments;

        private BinInsert(Assignments<Bin> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code neighbour_position}.
         *
         * @param neighbourPosition the value of {@code neighbour_position}, or null
         * @return the insert with that value
         */
        public BinInsert neighbourPosition(@Nullable Integer neighbourPosition) {
            return new BinInsert(assignments.with(NEIGHBOUR_POSITION_COLUMN, neighbourPosition));
        }

        @Override
        public Assignments<Bin> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Bin}. Immutable: each method returns a new one. */
    public static final class BinPatch implements Patch<Bin> {
        private final Assignments<Bin> assignments;

        private BinPatch(Assignments<Bin> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code neighbour_position}.
         *
         * @param neighbourPosition the value of {@code neighbour_position}, or null
         * @return the patch with that change
         */
        public BinPatch neighbourPosition(@Nullable Integer neighbourPosition) {
            return new BinPatch(assignments.with(NEIGHBOUR_POSITION_COLUMN, neighbourPosition));
        }

        @Override
        public Assignments<Bin> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Bin} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.stock\",\"simpleNames\":[\"Bin\"]},\"publicType\":true,",
            "\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"name\":\"",
            "aisle\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":true,\"references",
            "\":{\"value\":{\"annotation\":\"@References\",\"target\":{\"value\":{\"packageName\":\"com.acm",
            "e.stock\",\"simpleNames\":[\"Bin\"]}},\"onDelete\":\"UNSTATED\",\"name\":\"neighbour\",\"inver",
            "se\":\"neighbours\",\"id\":\"aisle\",\"foreignKey\":true}}},{\"name\":\"position\",\"type\":{",
            "\"kind\":\"INT\",\"name\":\"int\"},\"id\":true},{\"name\":\"neighbourPosition\",\"type\":{\"ki",
            "nd\":\"INT\",\"name\":\"java.lang.Integer\"},\"nullable\":true,\"references\":{\"value\":{\"an",
            "notation\":\"@References\",\"target\":{\"value\":{\"packageName\":\"com.acme.stock\",\"simpleN",
            "ames\":[\"Bin\"]}},\"onDelete\":\"UNSTATED\",\"name\":\"neighbour\",\"inverse\":\"neighbours\"",
            ",\"id\":\"position\",\"foreignKey\":true}}}],\"construction\":{\"making\":{\"value\":{\"argume",
            "nts\":[{\"OfColumn\":{\"property\":\"aisle\"}},{\"OfColumn\":{\"property\":\"position\"}},{\"O",
            "fColumn\":{\"property\":\"neighbourPosition\"}}]}},\"accessors\":[{\"property\":\"aisle\",\"me",
            "mber\":\"aisle\",\"method\":true},{\"property\":\"position\",\"member\":\"position\",\"method",
            "\":true}]},\"comment\":\"A place on an aisle, perhaps beside another on the same aisle: one co",
            "lumn serves the row's own key and the reference.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
