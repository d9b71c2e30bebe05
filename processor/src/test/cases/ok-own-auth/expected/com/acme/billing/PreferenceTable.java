// Generated from com.acme.billing.Preference. Do not edit; change the annotations on Preference.
package com.acme.billing;

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

/**
 * The table {@code "public"."preference"}: rows of {@link Preference}, each owned by one user.
 *
 * <p>What a person likes; the id is a UUID in the database and a text here.
 *
 * @param <S> the row type from which a query starts; {@link Preference} itself for {@link #PREFERENCE}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class PreferenceTable<S> extends Table<S, Preference> implements Writable<Preference> {
    private static final Column<String> ACCOUNT_ID_COLUMN = Column.required("account_id", SqlType.UUID_TEXT);

    private static final Column<String> THEME_COLUMN = Column.required("theme", SqlType.TEXT).defaulted();

    private static final Reference ACCOUNT_REFERENCE = Reference.required("account").on(ACCOUNT_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Preference> PREFERENCE_ENTITY = Entity.of(Preference.class, "public", "preference")
            .id(ACCOUNT_ID_COLUMN, Preference::accountId)
            .row(PreferenceTable::read, ACCOUNT_ID_COLUMN, THEME_COLUMN)
            .scope(Scoping.owner(ACCOUNT_ID_COLUMN))
            .build();

    /** The rows of {@link Preference} that the actor may see: where queries start. */
    public static final PreferenceTable<Preference> PREFERENCE = new PreferenceTable<>(Path.root(PREFERENCE_ENTITY));

    /** The column {@code "public"."preference"."account_id"}: the user who owns the row. */
    public final ComparableExpr<S, String> accountId = comparable(ACCOUNT_ID_COLUMN);

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
     * Follows {@code account_id} to the account of the preference.
     *
     * @return the account, joined
     */
    public AuthTables.AccountTable<S> account() {
        return toOne(ACCOUNT_REFERENCE, AuthTables.AccountTable.ACCOUNT_ENTITY, AuthTables.AccountTable::new);
    }

    /**
     * The preference with this id.
     *
     * @param accountId the value of {@code account_id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Preference> key(String accountId) {
        return Key.of(Assignments.of(PREFERENCE_ENTITY).with(ACCOUNT_ID_COLUMN, accountId));
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
        return new Preference(row.required(ACCOUNT_ID_COLUMN), row.required(THEME_COLUMN));
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
            "{\"type\":{\"packageName\":\"com.acme.billing\",\"simpleNames\":[\"Preference\"]},\"publicType",
            "\":true,\"properties\":[{\"name\":\"accountId\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.",
            "lang.String\"},\"id\":true,\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName",
            "\":\"com.acme.billing\",\"simpleNames\":[\"OurAuth\",\"Account\"]}},\"onDelete\":\"UNSTATED\"}",
            "]},{\"name\":\"theme\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"defaultV",
            "alue\":{\"value\":{\"value\":{\"value\":\"light\"}}}}],\"construction\":{\"making\":{\"value\"",
            ":{\"arguments\":[{\"OfColumn\":{\"property\":\"accountId\"}},{\"OfColumn\":{\"property\":\"the",
            "me\"}}]}},\"accessors\":[{\"property\":\"accountId\",\"member\":\"accountId\",\"method\":true}",
            "]},\"comment\":\"What a person likes; the id is a UUID in the database and a text here.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
