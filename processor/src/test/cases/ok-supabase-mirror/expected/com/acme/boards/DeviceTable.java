// Generated from com.acme.boards.Device. Do not edit; change the annotations on Device.
package com.acme.boards;

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
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "public"."device"}: rows of {@link Device}, each owned by one user.
 *
 * <p>A device; its owner is the user, mirrored or not.
 *
 * @param <S> the row type from which a query starts; {@link Device} itself for {@link #DEVICE}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class DeviceTable<S> extends Table<S, Device> implements Writable<Device> {
    private static final Column<UUID> ID_COLUMN = Column.required("id", SqlType.UUID).generatedUuid();

    private static final Column<String> NAME_COLUMN = Column.required("name", SqlType.TEXT);

    private static final Column<UUID> OWNER_ID_COLUMN = Column.required("owner_id", SqlType.UUID);

    private static final Reference OWNER_REFERENCE = Reference.required("owner").on(OWNER_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Device> DEVICE_ENTITY = Entity.of(Device.class, "public", "device")
            .id(ID_COLUMN, Device::id)
            .row(DeviceTable::read, ID_COLUMN, NAME_COLUMN)
            .hidden(OWNER_ID_COLUMN)
            .scope(Scoping.owner(OWNER_ID_COLUMN))
            .build();

    /** The rows of {@link Device} that the actor may see: where queries start. */
    public static final DeviceTable<Device> DEVICE = new DeviceTable<>(Path.root(DEVICE_ENTITY));

    /** The column {@code "public"."device"."id"}. */
    public final ComparableExpr<S, UUID> id = comparable(ID_COLUMN);

    /** The column {@code "public"."device"."name"}. */
    public final TextExpr<S> name = text(NAME_COLUMN);

    /** The column {@code "public"."device"."owner_id"}: the user who owns the row. */
    public final ComparableExpr<S, UUID> ownerId = comparable(OWNER_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #DEVICE}.
     *
     * @param path the way from {@code S} to this table
     */
    public DeviceTable(Path<S> path) {
        super(DEVICE_ENTITY, path);
    }

    /**
     * Follows {@code owner_id} to the owner of the device.
     *
     * @return the user, joined; all of its columns are null for every device whose owner is deleted
     */
    public AuthTables.UserTable<S> owner() {
        return toOne(OWNER_REFERENCE, AuthTables.UserTable.USER_ENTITY, AuthTables.UserTable::new);
    }

    /**
     * The device with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Device> key(UUID id) {
        return Key.of(Assignments.of(DEVICE_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new device. Its owner comes from the actor. Its {@code id} is made on insert.
     *
     * @param name the value of {@code name}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public DeviceInsert insert(String name) {
        return new DeviceInsert(Assignments.of(DEVICE_ENTITY).with(NAME_COLUMN, name));
    }

    /**
     * Changes to rows of {@link Device}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public DevicePatch patch() {
        return new DevicePatch(Assignments.of(DEVICE_ENTITY));
    }

    private static Device read(Row row) {
        return new Device(row.required(ID_COLUMN), row.required(NAME_COLUMN));
    }

    /** One device to be inserted. Immutable: each method returns a new one. */
    public static final class DeviceInsert implements Insert<Device> {
        private final Assignments<Device> assignments;

        private DeviceInsert(Assignments<Device> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code id} instead of a new UUID.
         *
         * @param id the value of {@code id}
         * @return the insert with that value
         */
        public DeviceInsert id(UUID id) {
            return new DeviceInsert(assignments.with(ID_COLUMN, id));
        }

        @Override
        public Assignments<Device> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Device}. Immutable: each method returns a new one. */
    public static final class DevicePatch implements Patch<Device> {
        private final Assignments<Device> assignments;

        private DevicePatch(Assignments<Device> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code name}.
         *
         * @param name the value of {@code name}
         * @return the patch with that change
         */
        public DevicePatch name(String name) {
            return new DevicePatch(assignments.with(NAME_COLUMN, name));
        }

        @Override
        public Assignments<Device> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Device} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.boards\",\"simpleNames\":[\"Device\"]},\"publicType\":tr",
            "ue,\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth\"",
            ",\"simpleNames\":[\"SupabaseAuth\",\"User\"]}},\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"",
            "name\":\"id\",\"type\":{\"kind\":\"UUID\",\"name\":\"java.util.UUID\"},\"id\":true,\"generated",
            "\":{\"value\":{}}},{\"name\":\"name\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.Strin",
            "g\"}}],\"construction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"i",
            "d\"}},{\"OfColumn\":{\"property\":\"name\"}}]}},\"accessors\":[{\"property\":\"id\",\"member\"",
            ":\"id\",\"method\":true}]},\"comment\":\"A device; its owner is the user, mirrored or not.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
