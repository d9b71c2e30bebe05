// Generated from com.acme.names.Select. Do not edit; change the annotations on Select.
package com.acme.names;

import dev.freehold.db.Assignments;
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
 * The table {@code "app"."select"}: rows of {@link Select}, each owned by one user.
 *
 * <p>Constraints and indexes with names and without.
 *
 * @param <S1> the row type from which a query starts; {@link Select} itself for {@link #SELECT}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class SelectTable<S1> extends Table<S1, Select> implements Writable<Select> {
    private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

    private static final Column<String> FIRST_NAME_COLUMN = Column.required("firstName", SqlType.TEXT);

    private static final Column<String> LAST_NAME_COLUMN = Column.required("lastName", SqlType.TEXT);

    private static final Column<String> GROUP_COLUMN = Column.optional("group", SqlType.TEXT);

    private static final Column<String> OWNER_ID_COLUMN = Column.required("ownerId", SqlType.TEXT);

    private static final Reference OWNER_REFERENCE = Reference.optional("owner").on(OWNER_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Select> SELECT_ENTITY = Entity.of(Select.class, "app", "select")
            .id(ID_COLUMN, Select::id)
            .row(SelectTable::read, ID_COLUMN, FIRST_NAME_COLUMN, LAST_NAME_COLUMN, GROUP_COLUMN)
            .hidden(OWNER_ID_COLUMN)
            .scope(Scoping.owner(OWNER_ID_COLUMN))
            .awaits("select_ownerId_fkey", () -> AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .build();

    /** The rows of {@link Select} that the actor may see: where queries start. */
    public static final SelectTable<Select> SELECT = new SelectTable<>(Path.root(SELECT_ENTITY));

    /** The column {@code "app"."select"."id"}. */
    public final TextExpr<S1> id = text(ID_COLUMN);

    /** The column {@code "app"."select"."firstName"}. */
    public final TextExpr<S1> firstName = text(FIRST_NAME_COLUMN);

    /** The column {@code "app"."select"."lastName"}. */
    public final TextExpr<S1> lastName = text(LAST_NAME_COLUMN);

    /** The column {@code "app"."select"."group"}; may be null. */
    public final TextExpr<S1> group = text(GROUP_COLUMN);

    /** The column {@code "app"."select"."ownerId"}: the user who owns the row. */
    public final TextExpr<S1> ownerId = text(OWNER_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #SELECT}.
     *
     * @param path the way from {@code S1} to this table
     */
    public SelectTable(Path<S1> path) {
        super(SELECT_ENTITY, path);
    }

    /**
     * Follows {@code ownerId} to the owner of the select.
     *
     * @return the users sync, joined; all of its columns are null for every select whose owner is absent or deleted
     */
    public AuthTables.UsersSyncTable<S1> owner() {
        return toOne(OWNER_REFERENCE, AuthTables.UsersSyncTable.USERS_SYNC_ENTITY, AuthTables.UsersSyncTable::new);
    }

    /**
     * The select with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Select> key(String id) {
        return Key.of(Assignments.of(SELECT_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new select. Its owner comes from the actor.
     *
     * @param id the value of {@code id}
     * @param firstName the value of {@code firstName}
     * @param lastName the value of {@code lastName}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public SelectInsert insert(String id, String firstName, String lastName) {
        return new SelectInsert(Assignments.of(SELECT_ENTITY)
                .with(ID_COLUMN, id)
                .with(FIRST_NAME_COLUMN, firstName)
                .with(LAST_NAME_COLUMN, lastName));
    }

    /**
     * Changes to rows of {@link Select}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public SelectPatch patch() {
        return new SelectPatch(Assignments.of(SELECT_ENTITY));
    }

    private static Select read(Row row) {
        return new Select(
                row.required(ID_COLUMN),
                row.required(FIRST_NAME_COLUMN),
                row.required(LAST_NAME_COLUMN),
                row.optional(GROUP_COLUMN));
    }

    /** One select to be inserted. Immutable: each method returns a new one. */
    public static final class SelectInsert implements Insert<Select> {
        private final Assignments<Select> assignments;

        private SelectInsert(Assignments<Select> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code group}.
         *
         * @param group the value of {@code group}, or null
         * @return the insert with that value
         */
        public SelectInsert group(@Nullable String group) {
            return new SelectInsert(assignments.with(GROUP_COLUMN, group));
        }

        @Override
        public Assignments<Select> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Select}. Immutable: each method returns a new one. */
    public static final class SelectPatch implements Patch<Select> {
        private final Assignments<Select> assignments;

        private SelectPatch(Assignments<Select> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code firstName}.
         *
         * @param firstName the value of {@code firstName}
         * @return the patch with that change
         */
        public SelectPatch firstName(String firstName) {
            return new SelectPatch(assignments.with(FIRST_NAME_COLUMN, firstName));
        }

        /**
         * Sets {@code lastName}.
         *
         * @param lastName the value of {@code lastName}
         * @return the patch with that change
         */
        public SelectPatch lastName(String lastName) {
            return new SelectPatch(assignments.with(LAST_NAME_COLUMN, lastName));
        }

        /**
         * Sets {@code group}.
         *
         * @param group the value of {@code group}, or null
         * @return the patch with that change
         */
        public SelectPatch group(@Nullable String group) {
            return new SelectPatch(assignments.with(GROUP_COLUMN, group));
        }

        @Override
        public Assignments<Select> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Select} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.names\",\"simpleNames\":[\"Select\"]},\"publicType\":tru",
            "e,\"table\":{\"value\":\"select\"},\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"pac",
            "kageName\":\"dev.freehold.auth\",\"simpleNames\":[\"NeonAuth\",\"Legacy\",\"UsersSync\"]}},\"o",
            "nDelete\":\"UNSTATED\"}],\"properties\":[{\"name\":\"id\",\"type\":{\"kind\":\"STRING\",\"name",
            "\":\"java.lang.String\"},\"id\":true},{\"name\":\"firstName\",\"type\":{\"kind\":\"STRING\",\"",
            "name\":\"java.lang.String\"}},{\"name\":\"lastName\",\"type\":{\"kind\":\"STRING\",\"name\":\"",
            "java.lang.String\"}},{\"name\":\"group\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.St",
            "ring\"},\"nullable\":true,\"column\":{\"unique\":true}}],\"uniques\":[{\"columns\":[\"firstNam",
            "e\",\"group\"]},{\"name\":\"one \\\"and\\\" only\",\"columns\":[\"lastName\"]}],\"indexes\":[{",
            "\"columns\":[\"lastName\",\"firstName\"]},{\"name\":\"by group\",\"columns\":[\"group\"]}],\"c",
            "onstruction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"O",
            "fColumn\":{\"property\":\"firstName\"}},{\"OfColumn\":{\"property\":\"lastName\"}},{\"OfColumn",
            "\":{\"property\":\"group\"}}]}},\"accessors\":[{\"property\":\"id\",\"member\":\"id\",\"method",
            "\":true}]},\"comment\":\"Constraints and indexes with names and without.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
