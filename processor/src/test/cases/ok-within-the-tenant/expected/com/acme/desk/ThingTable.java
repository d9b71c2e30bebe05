// Generated from com.acme.desk.Thing. Do not edit; change the annotations on Thing.
package com.acme.desk;

import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Insert;
import dev.freehold.db.Key;
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
 * The table {@code "public"."thing"}: rows of {@link Thing}, each in one organization.
 *
 * <p>What lies there, or is lent.
 *
 * @param <S> the row type from which a query starts; {@link Thing} itself for {@link #THING}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class ThingTable<S> extends Table<S, Thing> implements Writable<Thing> {
    private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

    private static final Column<String> SHELF_ROOM_COLUMN = Column.optional("shelf_room", SqlType.TEXT);

    private static final Column<Integer> SHELF_NUMBER_COLUMN = Column.optional("shelf_number", SqlType.INT4);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Reference SHELF_REFERENCE = Reference.optional("shelf")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(SHELF_ROOM_COLUMN, "room")
            .on(SHELF_NUMBER_COLUMN, "number");

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Thing> THING_ENTITY = Entity.of(Thing.class, "public", "thing")
            .id(ID_COLUMN, Thing::id)
            .row(ThingTable::read, ID_COLUMN, SHELF_ROOM_COLUMN, SHELF_NUMBER_COLUMN)
            .hidden(ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN))
            .foreignKey("thing_shelf_room_shelf_number_fkey", SHELF_REFERENCE, () -> ShelfTable.SHELF_ENTITY)
            .build();

    /** The rows of {@link Thing} that the actor may see: where queries start. */
    public static final ThingTable<Thing> THING = new ThingTable<>(Path.root(THING_ENTITY));

    /** The column {@code "public"."thing"."id"}. */
    public final TextExpr<S> id = text(ID_COLUMN);

    /** The column {@code "public"."thing"."shelf_room"}: points at {@code "public"."shelf"."room"}; may be null. */
    public final TextExpr<S> shelfRoom = text(SHELF_ROOM_COLUMN);

    /** The column {@code "public"."thing"."shelf_number"}: points at {@code "public"."shelf"."number"}; may be null. */
    public final ComparableExpr<S, Integer> shelfNumber = comparable(SHELF_NUMBER_COLUMN);

    /** The column {@code "public"."thing"."organization_id"}: the organization to which the row belongs. */
    public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #THING}.
     *
     * @param path the way from {@code S} to this table
     */
    public ThingTable(Path<S> path) {
        super(THING_ENTITY, path);
    }

    /**
     * Follows {@code shelf_room} and {@code shelf_number} to the shelf of the thing.
     *
     * @return the shelf, joined; all of its columns are null for every thing without shelf
     */
    public ShelfTable<S> shelf() {
        return toOne(SHELF_REFERENCE, ShelfTable.SHELF_ENTITY, ShelfTable::new);
    }

    /**
     * Follows {@code organization_id} to the organization of the thing.
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
     * The thing with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Thing> key(String id) {
        return Key.of(Assignments.of(THING_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new thing. Its organization comes from the actor.
     *
     * @param id the value of {@code id}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public ThingInsert insert(String id) {
        return new ThingInsert(Assignments.of(THING_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * Changes to rows of {@link Thing}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public ThingPatch patch() {
        return new ThingPatch(Assignments.of(THING_ENTITY));
    }

    private static Thing read(Row row) {
        return new Thing(row.required(ID_COLUMN), row.optional(SHELF_ROOM_COLUMN), row.optional(SHELF_NUMBER_COLUMN));
    }

    /** One thing to be inserted. Immutable: each method returns a new one. */
    public static final class ThingInsert implements Insert<Thing> {
        private final Assignments<Thing> assignments;

        private ThingInsert(Assignments<Thing> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code shelf_room}.
         *
         * @param shelfRoom the value of {@code shelf_room}, or null
         * @return the insert with that value
         */
        public ThingInsert shelfRoom(@Nullable String shelfRoom) {
            return new ThingInsert(assignments.with(SHELF_ROOM_COLUMN, shelfRoom));
        }

        /**
         * Sets {@code shelf_number}.
         *
         * @param shelfNumber the value of {@code shelf_number}, or null
         * @return the insert with that value
         */
        public ThingInsert shelfNumber(@Nullable Integer shelfNumber) {
            return new ThingInsert(assignments.with(SHELF_NUMBER_COLUMN, shelfNumber));
        }

        @Override
        public Assignments<Thing> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Thing}. Immutable: each method returns a new one. */
    public static final class ThingPatch implements Patch<Thing> {
        private final Assignments<Thing> assignments;

        private ThingPatch(Assignments<Thing> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code shelf_room}.
         *
         * @param shelfRoom the value of {@code shelf_room}, or null
         * @return the patch with that change
         */
        public ThingPatch shelfRoom(@Nullable String shelfRoom) {
            return new ThingPatch(assignments.with(SHELF_ROOM_COLUMN, shelfRoom));
        }

        /**
         * Sets {@code shelf_number}.
         *
         * @param shelfNumber the value of {@code shelf_number}, or null
         * @return the patch with that change
         */
        public ThingPatch shelfNumber(@Nullable Integer shelfNumber) {
            return new ThingPatch(assignments.with(SHELF_NUMBER_COLUMN, shelfNumber));
        }

        @Override
        public Assignments<Thing> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Thing} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.desk\",\"simpleNames\":[\"Thing\"]},\"publicType\":true,",
            "\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"name\":\"",
            "id\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":true},{\"name\":\"she",
            "lfRoom\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullable\":true,\"refe",
            "rences\":{\"value\":{\"annotation\":\"@References\",\"target\":{\"value\":{\"packageName\":\"c",
            "om.acme.desk\",\"simpleNames\":[\"Shelf\"]}},\"onDelete\":\"UNSTATED\",\"name\":\"shelf\",\"id",
            "\":\"room\",\"foreignKey\":true}}},{\"name\":\"shelfNumber\",\"type\":{\"kind\":\"INT\",\"name",
            "\":\"java.lang.Integer\"},\"nullable\":true,\"references\":{\"value\":{\"annotation\":\"@Refer",
            "ences\",\"target\":{\"value\":{\"packageName\":\"com.acme.desk\",\"simpleNames\":[\"Shelf\"]}}",
            ",\"onDelete\":\"UNSTATED\",\"name\":\"shelf\",\"id\":\"number\",\"foreignKey\":true}}}],\"cons",
            "truction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfCo",
            "lumn\":{\"property\":\"shelfRoom\"}},{\"OfColumn\":{\"property\":\"shelfNumber\"}}]}},\"access",
            "ors\":[{\"property\":\"id\",\"member\":\"id\",\"method\":true}]},\"comment\":\"What lies there",
            ", or is lent.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
