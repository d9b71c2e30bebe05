// Generated from com.acme.projects.UserProfile. Do not edit; change the annotations on UserProfile.
package com.acme.projects;

import dev.freehold.db.Assignments;
import dev.freehold.db.Expr;
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
 * The table {@code "public"."user_profile"}: rows of {@link UserProfile}, each owned by one user.
 *
 * <p>What a user says about themselves; one row for each at most.
 *
 * @param <S> the row type from which a query starts; {@link UserProfile} itself for {@link #USER_PROFILE}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class UserProfileTable<S> extends Table<S, UserProfile> implements Writable<UserProfile> {
    private static final Column<String> USER_ID_COLUMN = Column.required("user_id", SqlType.TEXT);

    private static final Column<String> BIO_COLUMN = Column.optional("bio", SqlType.TEXT);

    private static final Column<String> PREFERENCES_COLUMN = Column.optional("preferences", SqlType.JSON_TEXT);

    private static final Column<String> AVATAR_URL_COLUMN = Column.optional("avatar_url", SqlType.TEXT);

    private static final Reference USER_REFERENCE = Reference.required("user").on(USER_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<UserProfile> USER_PROFILE_ENTITY = Entity.of(UserProfile.class, "public", "user_profile")
            .id(USER_ID_COLUMN, UserProfile::userId)
            .row(UserProfileTable::read, USER_ID_COLUMN, BIO_COLUMN, PREFERENCES_COLUMN, AVATAR_URL_COLUMN)
            .scope(Scoping.owner(USER_ID_COLUMN))
            .build();

    /** The rows of {@link UserProfile} that the actor may see: where queries start. */
    public static final UserProfileTable<UserProfile> USER_PROFILE =
            new UserProfileTable<>(Path.root(USER_PROFILE_ENTITY));

    /** The column {@code "public"."user_profile"."user_id"}: the user who owns the row. */
    public final TextExpr<S> userId = text(USER_ID_COLUMN);

    /** The column {@code "public"."user_profile"."bio"}; may be null. */
    public final TextExpr<S> bio = text(BIO_COLUMN);

    /** The column {@code "public"."user_profile"."preferences"}; may be null. */
    public final Expr<S, String> preferences = expr(PREFERENCES_COLUMN);

    /** The column {@code "public"."user_profile"."avatar_url"}; may be null. */
    public final TextExpr<S> avatarUrl = text(AVATAR_URL_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #USER_PROFILE}.
     *
     * @param path the way from {@code S} to this table
     */
    public UserProfileTable(Path<S> path) {
        super(USER_PROFILE_ENTITY, path);
    }

    /**
     * Follows {@code user_id} to the user of the user profile.
     *
     * @return the user, joined
     */
    public AuthTables.UserTable<S> user() {
        return toOne(USER_REFERENCE, AuthTables.UserTable.USER_ENTITY, AuthTables.UserTable::new);
    }

    /**
     * The user profile with this id.
     *
     * @param userId the value of {@code user_id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<UserProfile> key(String userId) {
        return Key.of(Assignments.of(USER_PROFILE_ENTITY).with(USER_ID_COLUMN, userId));
    }

    /**
     * One new user profile. Its owner comes from the actor.
     *
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public UserProfileInsert insert() {
        return new UserProfileInsert(Assignments.of(USER_PROFILE_ENTITY));
    }

    /**
     * Changes to rows of {@link UserProfile}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public UserProfilePatch patch() {
        return new UserProfilePatch(Assignments.of(USER_PROFILE_ENTITY));
    }

    private static UserProfile read(Row row) {
        return new UserProfile(
                row.required(USER_ID_COLUMN),
                row.optional(BIO_COLUMN),
                row.optional(PREFERENCES_COLUMN),
                row.optional(AVATAR_URL_COLUMN));
    }

    /** One user profile to be inserted. Immutable: each method returns a new one. */
    public static final class UserProfileInsert implements Insert<UserProfile> {
        private final Assignments<UserProfile> assignments;

        private UserProfileInsert(Assignments<UserProfile> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code bio}.
         *
         * @param bio the value of {@code bio}, or null
         * @return the insert with that value
         */
        public UserProfileInsert bio(@Nullable String bio) {
            return new UserProfileInsert(assignments.with(BIO_COLUMN, bio));
        }

        /**
         * Sets {@code preferences}.
         *
         * @param preferences the value of {@code preferences}, or null
         * @return the insert with that value
         */
        public UserProfileInsert preferences(@Nullable String preferences) {
            return new UserProfileInsert(assignments.with(PREFERENCES_COLUMN, preferences));
        }

        /**
         * Sets {@code avatar_url}.
         *
         * @param avatarUrl the value of {@code avatar_url}, or null
         * @return the insert with that value
         */
        public UserProfileInsert avatarUrl(@Nullable String avatarUrl) {
            return new UserProfileInsert(assignments.with(AVATAR_URL_COLUMN, avatarUrl));
        }

        @Override
        public Assignments<UserProfile> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link UserProfile}. Immutable: each method returns a new one. */
    public static final class UserProfilePatch implements Patch<UserProfile> {
        private final Assignments<UserProfile> assignments;

        private UserProfilePatch(Assignments<UserProfile> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code bio}.
         *
         * @param bio the value of {@code bio}, or null
         * @return the patch with that change
         */
        public UserProfilePatch bio(@Nullable String bio) {
            return new UserProfilePatch(assignments.with(BIO_COLUMN, bio));
        }

        /**
         * Sets {@code preferences}.
         *
         * @param preferences the value of {@code preferences}, or null
         * @return the patch with that change
         */
        public UserProfilePatch preferences(@Nullable String preferences) {
            return new UserProfilePatch(assignments.with(PREFERENCES_COLUMN, preferences));
        }

        /**
         * Sets {@code avatar_url}.
         *
         * @param avatarUrl the value of {@code avatar_url}, or null
         * @return the patch with that change
         */
        public UserProfilePatch avatarUrl(@Nullable String avatarUrl) {
            return new UserProfilePatch(assignments.with(AVATAR_URL_COLUMN, avatarUrl));
        }

        @Override
        public Assignments<UserProfile> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code UserProfile} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.projects\",\"simpleNames\":[\"UserProfile\"]},\"publicTy",
            "pe\":true,\"properties\":[{\"name\":\"userId\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.l",
            "ang.String\"},\"id\":true,\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName",
            "\":\"dev.freehold.auth\",\"simpleNames\":[\"BetterAuth\",\"User\"]}},\"onDelete\":\"UNSTATED\"",
            "}]},{\"name\":\"bio\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullable",
            "\":true},{\"name\":\"preferences\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"",
            "},\"nullable\":true,\"column\":{\"definition\":{\"value\":\"jsonb\"}}},{\"name\":\"avatarUrl\"",
            ",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullable\":true}],\"constructi",
            "on\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"userId\"}},{\"OfColu",
            "mn\":{\"property\":\"bio\"}},{\"OfColumn\":{\"property\":\"preferences\"}},{\"OfColumn\":{\"pr",
            "operty\":\"avatarUrl\"}}]}},\"accessors\":[{\"property\":\"userId\",\"member\":\"userId\",\"me",
            "thod\":true}]},\"comment\":\"What a user says about themselves; one row for each at most.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
