// Generated from com.acme.desk.Shelf. Do not edit; change the annotations on Shelf.
package com.acme.desk;

import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Insert;
import dev.freehold.db.Key;
import dev.freehold.db.Many;
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
 * The table {@code "public"."shelf"}: rows of {@link Shelf}, each in one organization.
 *
 * <p>Where things lie.
 *
 * @param <S> the row type from which a query starts; {@link Shelf} itself for {@link #SHELF}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class ShelfTable<S> extends Table<S, Shelf> implements Writable<Shelf> {
    private static final Column<String> ROOM_COLUMN = Column.required("room", SqlType.TEXT);

    private static final Column<Integer> NUMBER_COLUMN = Column.required("number", SqlType.INT4);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    private static final Reference THINGS_REFERENCE = Reference.many("things")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(ROOM_COLUMN, "shelf_room")
            .on(NUMBER_COLUMN, "shelf_number");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Shelf> SHELF_ENTITY = Entity.of(Shelf.class, "public", "shelf")
            .id(ROOM_COLUMN, Shelf::room)
            .id(NUMBER_COLUMN, Shelf::number)
            .row(ShelfTable::read, ROOM_COLUMN, NUMBER_COLUMN)
            .hidden(ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN))
            .build();

    /** The rows of {@link Shelf} that the actor may see: where queries start. */
    public static final ShelfTable<Shelf> SHELF = new ShelfTable<>(Path.root(SHELF_ENTITY));

    /** The column {@code "public"."shelf"."room"}. */
    public final TextExpr<S> room = text(ROOM_COLUMN);

    /** The column {@code "public"."shelf"."number"}. */
    public final ComparableExpr<S, Integer> number = comparable(NUMBER_COLUMN);

    /** The column {@code "public"."shelf"."organization_id"}: the organization to which the row belongs. */
    public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #SHELF}.
     *
     * @param path the way from {@code S} to this table
     */
    public ShelfTable(Path<S> path) {
        super(SHELF_ENTITY, path);
    }

    /**
     * Follows {@code organization_id} to the organization of the shelf.
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
     * The rows of {@link Thing} whose {@code shelf_room} and {@code shelf_number} point at this shelf.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Thing> things() {
        return toMany(THINGS_REFERENCE, ThingTable.THING_ENTITY);
    }

    /**
     * The shelf with these ids.
     *
     * @param room the value of {@code room}
     * @param number the value of {@code number}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Shelf> key(String room, int number) {
        return Key.of(Assignments.of(SHELF_ENTITY).with(ROOM_COLUMN, room).with(NUMBER_COLUMN, number));
    }

    /**
     * One new shelf. Its organization comes from the actor.
     *
     * @param room the value of {@code room}
     * @param number the value of {@code number}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public ShelfInsert insert(String room, int number) {
        return new ShelfInsert(Assignments.of(SHELF_ENTITY).with(ROOM_COLUMN, room).with(NUMBER_COLUMN, number));
    }

    private static Shelf read(Row row) {
        return new Shelf(row.required(ROOM_COLUMN), row.required(NUMBER_COLUMN));
    }

    /** One shelf to be inserted. Immutable: each method returns a new one. */
    public static final class ShelfInsert implements Insert<Shelf> {
        private final Assignments<Shelf> assignments;

        private ShelfInsert(Assignments<Shelf> assignments) {
            this.assignments = assignments;
        }

        @Override
        public Assignments<Shelf> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Shelf} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.desk\",\"simpleNames\":[\"Shelf\"]},\"publicType\":true,",
            "\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"name\":\"",
            "room\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":true},{\"name\":\"n",
            "umber\",\"type\":{\"kind\":\"INT\",\"name\":\"int\"},\"id\":true}],\"construction\":{\"making",
            "\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"room\"}},{\"OfColumn\":{\"property",
            "\":\"number\"}}]}},\"accessors\":[{\"property\":\"room\",\"member\":\"room\",\"method\":true},",
            "{\"property\":\"number\",\"member\":\"number\",\"method\":true}]},\"comment\":\"Where things l",
            "ie.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
