// Generated from com.acme.welcome.Preference. Do not edit; change the annotations on Preference.
package com.acme.welcome;

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

/**
 * The table {@code "public"."preference"}: rows of {@link Preference}, each owned by one user.
 *
 * <p>What a person likes; the key is the index of the reference.
 *
 * @param <S> the row type from which a query starts; {@link Preference} itself for {@link #PREFERENCE}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class PreferenceTable<S> extends Table<S, Preference> implements Writable<Preference> {
    private static final Column<String> USER_ID_COLUMN = Column.required("user_id", SqlType.TEXT);

    private static final Column<String> THEME_COLUMN = Column.required("theme", SqlType.TEXT).defaulted();

    private static final Reference USER_REFERENCE = Reference.optional("user").on(USER_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Preference> PREFERENCE_ENTITY = Entity.of(Preference.class, "public", "preference")
            .id(USER_ID_COLUMN, Preference::userId)
            .row(PreferenceTable::read, USER_ID_COLUMN, THEME_COLUMN)
            .scope(Scoping.owner(USER_ID_COLUMN))
            .build();

    /** The rows of {@link Preference} that the actor may see: where queries start. */
    public static final PreferenceTable<Preference> PREFERENCE = new PreferenceTable<>(Path.root(PREFERENCE_ENTITY));

    /** The column {@code "public"."preference"."user_id"}: the user who owns the row. */
    public final TextExpr<S> userId = text(USER_ID_COLUMN);

    /** The column {@code "public"."preference"."theme"}. */
    public final TextExpr<S> theme = text(THEME_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #PREFERENCE}.
     *
     * @param path the way from {@code S} to this table
     */
    public PreferenceTable(Path<S> path) {
        super(PREFERENCE_ENTITY, path);
    }

    /**
     * Follows {@code user_id} to the user of the preference.
     *
     * @return the users sync, joined; all of its columns are null for every preference whose user is absent or deleted
     */
    public AuthTables.UsersSyncTable<S> user() {
        return toOne(USER_REFERENCE, AuthTables.UsersSyncTable.USERS_SYNC_ENTITY, AuthTables.UsersSyncTable::new);
    }

    /**
     * The preference with this id.
     *
     * @param userId the value of {@code user_id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Preference> key(String userId) {
        return Key.of(Assignments.of(PREFERENCE_ENTITY).with(USER_ID_COLUMN, userId));
    }

    /**
     * One new preference. Its owner comes from the actor.
     *
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public PreferenceInsert insert() {
        return new PreferenceInsert(Assignments.of(PREFERENCE_ENTITY));
    }

    /**
     * Changes to rows of {@link Preference}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public PreferencePatch patch() {
        return new PreferencePatch(Assignments.of(PREFERENCE_ENTITY));
    }

    private static Preference read(Row row) {
        return new Preference(row.required(USER_ID_COLUMN), row.required(THEME_COLUMN));
    }

    /** One preference to be inserted. Immutable: each method returns a new one. */
    public static final class PreferenceInsert implements Insert<Preference> {
        private final Assignments<Preference> assignments;

        private PreferenceInsert(Assignments<Preference> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code theme} instead of the default of the database.
         *
         * @param theme the value of {@code theme}
         * @return the insert with that value
         */
        public PreferenceInsert theme(String theme) {
            return new PreferenceInsert(assignments.with(THEME_COLUMN, theme));
        }

        @Override
        public Assignments<Preference> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Preference}. Immutable: each method returns a new one. */
    public static final class PreferencePatch implements Patch<Preference> {
        private final Assignments<Preference> assignments;

        private PreferencePatch(Assignments<Preference> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code theme}.
         *
         * @param theme the value of {@code theme}
         * @return the patch with that change
         */
        public PreferencePatch theme(String theme) {
            return new PreferencePatch(assignments.with(THEME_COLUMN, theme));
        }

        @Override
        public Assignments<Preference> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Preference} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.welcome\",\"simpleNames\":[\"Preference\"]},\"publicType",
            "\":true,\"properties\":[{\"name\":\"userId\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lan",
            "g.String\"},\"id\":true,\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName\":",
            "\"dev.freehold.auth\",\"simpleNames\":[\"NeonAuth\",\"Legacy\",\"UsersSync\"]}},\"onDelete\":",
            "\"UNSTATED\",\"unenforced\":true}]},{\"name\":\"theme\",\"type\":{\"kind\":\"STRING\",\"name\"",
            ":\"java.lang.String\"},\"defaultValue\":{\"value\":{\"value\":{\"value\":\"light\"}}}}],\"cons",
            "truction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"userId\"}},{\"",
            "OfColumn\":{\"property\":\"theme\"}}]}},\"accessors\":[{\"property\":\"userId\",\"member\":\"u",
            "serId\",\"method\":true}]},\"comment\":\"What a person likes; the key is the index of the refe",
            "rence.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
