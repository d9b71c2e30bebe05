// Generated from com.acme.names.odd.String. Do not edit; change the annotations on String.
package com.acme.names.odd;

import com.acme.names.AuthTables;
import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Insert;
import dev.freehold.db.Key;
import dev.freehold.db.Many;
import dev.freehold.db.Patch;
import dev.freehold.db.Path;
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
 * The table {@code "app"."string"}: rows of {@link String}, each owned by one user.
 *
 * <p>Hides java.lang's from its neighbours.
 *
 * @param <S1> the row type from which a query starts; {@link String} itself for {@link #STRING}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class StringTable<S1> extends dev.freehold.db.Table<S1, String> implements Writable<String> {
    private static final Column<Integer> ID_COLUMN = Column.required("id", SqlType.INT4);

    private static final Column<java.lang.String> VALUE_COLUMN = Column.required("value", SqlType.TEXT);

    private static final Column<java.lang.String> OWNER_ID_COLUMN = Column.required("ownerId", SqlType.TEXT);

    private static final Reference OWNER_REFERENCE = Reference.optional("owner").on(OWNER_ID_COLUMN, "id");

    private static final Reference TABLES_REFERENCE = Reference.many("tables")
            .on(OWNER_ID_COLUMN, "ownerId")
            .on(ID_COLUMN, "stringId");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<String> STRING_ENTITY = Entity.of(String.class, "app", "string")
            .id(ID_COLUMN, String::id)
            .row(StringTable::read, ID_COLUMN, VALUE_COLUMN)
            .hidden(OWNER_ID_COLUMN)
            .scope(Scoping.owner(OWNER_ID_COLUMN))
            .awaits("string_ownerId_fkey", () -> AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .build();

    /** The rows of {@link String} that the actor may see: where queries start. */
    public static final StringTable<String> STRING = new StringTable<>(Path.root(STRING_ENTITY));

    /** The column {@code "app"."string"."id"}. */
    public final ComparableExpr<S1, Integer> id = comparable(ID_COLUMN);

    /** The column {@code "app"."string"."value"}. */
    public final TextExpr<S1> value = text(VALUE_COLUMN);

    /** The column {@code "app"."string"."ownerId"}: the user who owns the row. */
    public final TextExpr<S1> ownerId = text(OWNER_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #STRING}.
     *
     * @param path the way from {@code S1} to this table
     */
    public StringTable(Path<S1> path) {
        super(STRING_ENTITY, path);
    }

    /**
     * Follows {@code ownerId} to the owner of the string.
     *
     * @return the users sync, joined; all of its columns are null for every string whose owner is absent or deleted
     */
    public AuthTables.UsersSyncTable<S1> owner() {
        return toOne(OWNER_REFERENCE, AuthTables.UsersSyncTable.USERS_SYNC_ENTITY, AuthTables.UsersSyncTable::new);
    }

    /**
     * The rows of {@link Table} whose {@code stringId} points at this string.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S1, Table> tables() {
        return toMany(TABLES_REFERENCE, TableTable.TABLE_ENTITY);
    }

    /**
     * The string with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<String> key(int id) {
        return Key.of(Assignments.of(STRING_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new string. Its owner comes from the actor.
     *
     * @param id the value of {@code id}
     * @param value the value of {@code value}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public StringInsert insert(int id, java.lang.String value) {
        return new StringInsert(Assignments.of(STRING_ENTITY).with(ID_COLUMN, id).with(VALUE_COLUMN, value));
    }

    /**
     * Changes to rows of {@link String}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public StringPatch patch() {
        return new StringPatch(Assignments.of(STRING_ENTITY));
    }

    private static String read(Row row) {
        return new String(row.required(ID_COLUMN), row.required(VALUE_COLUMN));
    }

    /** One string to be inserted. Immutable: each method returns a new one. */
    public static final class StringInsert implements Insert<String> {
        private final Assignments<String> assignments;

        private StringInsert(Assignments<String> assignments) {
            this.assignments = assignments;
        }

        @java.lang.Override
        public Assignments<String> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link String}. Immutable: each method returns a new one. */
    public static final class StringPatch implements Patch<String> {
        private final Assignments<String> assignments;

        private StringPatch(Assignments<String> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code value}.
         *
         * @param value the value of {@code value}
         * @return the patch with that change
         */
        public StringPatch value(java.lang.String value) {
            return new StringPatch(assignments.with(VALUE_COLUMN, value));
        }

        @java.lang.Override
        public Assignments<String> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code String} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.names.odd\",\"simpleNames\":[\"String\"]},\"publicType\"",
            ":true,\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.aut",
            "h\",\"simpleNames\":[\"NeonAuth\",\"Legacy\",\"UsersSync\"]}},\"onDelete\":\"UNSTATED\"}],\"pr",
            "operties\":[{\"name\":\"id\",\"type\":{\"kind\":\"INT\",\"name\":\"int\"},\"id\":true},{\"name",
            "\":\"value\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}}],\"construction\":{",
            "\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn\":{\"pr",
            "operty\":\"value\"}}]}},\"accessors\":[{\"property\":\"id\",\"member\":\"id\",\"method\":true}",
            "]},\"comment\":\"Hides java.lang's from its neighbours.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
