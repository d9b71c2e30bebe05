// Generated from com.acme.names.odd.Override. Do not edit; change the annotations on Override.
package com.acme.names.odd;

import com.acme.names.AuthTables;
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
 * The table {@code "app"."override"}: rows of {@link Override}, each owned by one user.
 *
 * <p>Hides java.lang's from its neighbours.
 *
 * @param <S1> the row type from which a query starts; {@link Override} itself for {@link #OVERRIDE}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class OverrideTable<S1> extends Table<S1, Override> implements Writable<Override> {
    private static final Column<Integer> ID_COLUMN = Column.required("id", SqlType.INT4);

    private static final Column<java.lang.String> VALUE_COLUMN = Column.optional("value", SqlType.TEXT);

    private static final Column<Long> LONG_COLUMN = Column.required("Long", SqlType.INT8);

    private static final Column<java.lang.String> OWNER_ID_COLUMN = Column.required("ownerId", SqlType.TEXT);

    private static final Reference OWNER_REFERENCE = Reference.optional("owner").on(OWNER_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Override> OVERRIDE_ENTITY = Entity.of(Override.class, "app", "override")
            .id(ID_COLUMN, Override::id)
            .row(OverrideTable::read, ID_COLUMN, VALUE_COLUMN, LONG_COLUMN)
            .hidden(OWNER_ID_COLUMN)
            .scope(Scoping.owner(OWNER_ID_COLUMN))
            .awaits("override_ownerId_fkey", () -> AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .build();

    /** The rows of {@link Override} that the actor may see: where queries start. */
    public static final OverrideTable<Override> OVERRIDE = new OverrideTable<>(Path.root(OVERRIDE_ENTITY));

    /** The column {@code "app"."override"."id"}. */
    public final ComparableExpr<S1, Integer> id = comparable(ID_COLUMN);

    /** The column {@code "app"."override"."value"}; may be null. */
    public final TextExpr<S1> value = text(VALUE_COLUMN);

    /** The column {@code "app"."override"."Long"}. */
    public final ComparableExpr<S1, Long> Long = comparable(LONG_COLUMN);

    /** The column {@code "app"."override"."ownerId"}: the user who owns the row. */
    public final TextExpr<S1> ownerId = text(OWNER_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #OVERRIDE}.
     *
     * @param path the way from {@code S1} to this table
     */
    public OverrideTable(Path<S1> path) {
        super(OVERRIDE_ENTITY, path);
    }

    /**
     * Follows {@code ownerId} to the owner of the override.
     *
     * @return the users sync, joined; all of its columns are null for every override whose owner is absent or deleted
     */
    public AuthTables.UsersSyncTable<S1> owner() {
        return toOne(OWNER_REFERENCE, AuthTables.UsersSyncTable.USERS_SYNC_ENTITY, AuthTables.UsersSyncTable::new);
    }

    /**
     * The override with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Override> key(int id) {
        return Key.of(Assignments.of(OVERRIDE_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new override. Its owner comes from the actor.
     *
     * @param id the value of {@code id}
     * @param Long the value of {@code Long}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public OverrideInsert insert(int id, Long Long) {
        return new OverrideInsert(Assignments.of(OVERRIDE_ENTITY).with(ID_COLUMN, id).with(LONG_COLUMN, Long));
    }

    /**
     * Changes to rows of {@link Override}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public OverridePatch patch() {
        return new OverridePatch(Assignments.of(OVERRIDE_ENTITY));
    }

    private static Override read(Row row) {
        return new Override(row.required(ID_COLUMN), row.optional(VALUE_COLUMN), row.required(LONG_COLUMN));
    }

    /** One override to be inserted. Immutable: each method returns a new one. */
    public static final class OverrideInsert implements Insert<Override> {
        private final Assignments<Override> assignments;

        private OverrideInsert(Assignments<Override> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code value}.
         *
         * @param value the value of {@code value}, or null
         * @return the insert with that value
         */
        public OverrideInsert value(java.lang.@Nullable String value) {
            return new OverrideInsert(assignments.with(VALUE_COLUMN, value));
        }

        @java.lang.Override
        public Assignments<Override> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Override}. Immutable: each method returns a new one. */
    public static final class OverridePatch implements Patch<Override> {
        private final Assignments<Override> assignments;

        private OverridePatch(Assignments<Override> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code value}.
         *
         * @param value the value of {@code value}, or null
         * @return the patch with that change
         */
        public OverridePatch value(java.lang.@Nullable String value) {
            return new OverridePatch(assignments.with(VALUE_COLUMN, value));
        }

        /**
         * Sets {@code Long}.
         *
         * @param Long the value of {@code Long}
         * @return the patch with that change
         */
        public OverridePatch Long(Long Long) {
            return new OverridePatch(assignments.with(LONG_COLUMN, Long));
        }

        @java.lang.Override
        public Assignments<Override> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Override} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.names.odd\",\"simpleNames\":[\"Override\"]},\"publicType",
            "\":true,\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.a",
            "uth\",\"simpleNames\":[\"NeonAuth\",\"Legacy\",\"UsersSync\"]}},\"onDelete\":\"UNSTATED\"}],\"",
            "properties\":[{\"name\":\"id\",\"type\":{\"kind\":\"INT\",\"name\":\"int\"},\"id\":true},{\"na",
            "me\":\"value\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullable\":true}",
            ",{\"name\":\"Long\",\"type\":{\"kind\":\"LONG\",\"name\":\"java.lang.Long\"}}],\"construction",
            "\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn\":{",
            "\"property\":\"value\"}},{\"OfColumn\":{\"property\":\"Long\"}}]}},\"accessors\":[{\"property",
            "\":\"id\",\"member\":\"id\",\"method\":true}]},\"comment\":\"Hides java.lang's from its neighb",
            "ours.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
