// Generated from com.acme.boards.Profile. Do not edit; change the annotations on Profile.
package com.acme.boards;

import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Expr;
import dev.freehold.db.Key;
import dev.freehold.db.Many;
import dev.freehold.db.Patch;
import dev.freehold.db.Path;
import dev.freehold.db.Table;
import dev.freehold.db.TextExpr;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Json;
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import java.time.Instant;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "public"."profile"}: rows of {@link Profile}, copies of {@code User}, which a trigger makes and
 * deletes. An actor sees oneself and the members of the organizations that one is a member of.
 *
 * <p>A person as the boards know them.
 *
 * @param <S> the row type from which a query starts; {@link Profile} itself for {@link #PROFILE}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class ProfileTable<S> extends Table<S, Profile> {
    private static final Column<UUID> ID_COLUMN = Column.required("id", SqlType.UUID);

    private static final Column<String> EMAIL_COLUMN = Column.required("email", SqlType.TEXT);

    private static final Column<Json> SETTINGS_COLUMN = Column.required("settings", SqlType.JSON).defaulted();

    private static final Column<String> NICKNAME_COLUMN = Column.optional("nickname", SqlType.TEXT);

    private static final Column<Instant> CREATED_AT_COLUMN = Column.required("created_at", SqlType.INSTANT).createdAt();

    private static final Column<Instant> UPDATED_AT_COLUMN = Column.required("updated_at", SqlType.INSTANT).updatedAt();

    private static final Column<Integer> VERSION_COLUMN = Column.required("version", SqlType.INT4).version();

    private static final Reference USER_REFERENCE = Reference.required("user").on(ID_COLUMN, "id");

    private static final Reference BOARDS_BY_REVIEWER_REFERENCE =
            Reference.many("boardsByReviewer").on(ID_COLUMN, "reviewer_id");

    private static final Reference BOARDS_REFERENCE = Reference.many("boards").on(ID_COLUMN, "owner_id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Profile> PROFILE_ENTITY = Entity.of(Profile.class, "public", "profile")
            .id(ID_COLUMN, Profile::id)
            .version(VERSION_COLUMN, Profile::version)
            .row(
                    ProfileTable::read,
                    ID_COLUMN,
                    EMAIL_COLUMN,
                    SETTINGS_COLUMN,
                    NICKNAME_COLUMN,
                    CREATED_AT_COLUMN,
                    UPDATED_AT_COLUMN,
                    VERSION_COLUMN)
            .scope(Scoping.mirror(ID_COLUMN, EMAIL_COLUMN))
            .foreignKey("profile_id_fkey", USER_REFERENCE, () -> AuthTables.UserTable.USER_ENTITY)
            .build();

    /** The rows of {@link Profile} that the actor may see: where queries start. */
    public static final ProfileTable<Profile> PROFILE = new ProfileTable<>(Path.root(PROFILE_ENTITY));

    /** The column {@code "public"."profile"."id"}: points at {@code "auth"."users"."id"}. */
    public final ComparableExpr<S, UUID> id = comparable(ID_COLUMN);

    /** The column {@code "public"."profile"."email"}: copied from the user. */
    public final TextExpr<S> email = text(EMAIL_COLUMN);

    /** The column {@code "public"."profile"."settings"}: what they prefer. */
    public final Expr<S, Json> settings = expr(SETTINGS_COLUMN);

    /** The column {@code "public"."profile"."nickname"}; may be null. */
    public final TextExpr<S> nickname = text(NICKNAME_COLUMN);

    /** The column {@code "public"."profile"."created_at"}: when the row was inserted. */
    public final ComparableExpr<S, Instant> createdAt = comparable(CREATED_AT_COLUMN);

    /** The column {@code "public"."profile"."updated_at"}: when the row was last changed. */
    public final ComparableExpr<S, Instant> updatedAt = comparable(UPDATED_AT_COLUMN);

    /** The column {@code "public"."profile"."version"}: counts the changes of the row. */
    public final ComparableExpr<S, Integer> version = comparable(VERSION_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #PROFILE}.
     *
     * @param path the way from {@code S} to this table
     */
    public ProfileTable(Path<S> path) {
        super(PROFILE_ENTITY, path);
    }

    /**
     * Follows {@code id} to the user of the profile.
     *
     * @return the user, joined; all of its columns are null for every profile whose user is deleted
     */
    public AuthTables.UserTable<S> user() {
        return toOne(USER_REFERENCE, AuthTables.UserTable.USER_ENTITY, AuthTables.UserTable::new);
    }

    /**
     * The rows of {@link Board} whose {@code reviewer_id} points at this profile.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Board> boardsByReviewer() {
        return toMany(BOARDS_BY_REVIEWER_REFERENCE, BoardTable.BOARD_ENTITY);
    }

    /**
     * The rows of {@link Board} whose {@code owner_id} points at this profile.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Board> boards() {
        return toMany(BOARDS_REFERENCE, BoardTable.BOARD_ENTITY);
    }

    /**
     * The profile with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Profile> key(UUID id) {
        return Key.of(Assignments.of(PROFILE_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * Changes to rows of {@link Profile}, none at first. An actor changes one's own row only.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public ProfilePatch patch() {
        return new ProfilePatch(Assignments.of(PROFILE_ENTITY));
    }

    private static Profile read(Row row) {
        return new Profile(
                row.required(ID_COLUMN),
                row.required(EMAIL_COLUMN),
                row.required(SETTINGS_COLUMN),
                row.optional(NICKNAME_COLUMN),
                row.required(CREATED_AT_COLUMN),
                row.required(UPDATED_AT_COLUMN),
                row.required(VERSION_COLUMN));
    }

    /** Changes to rows of {@link Profile}. Immutable: each method returns a new one. */
    public static final class ProfilePatch implements Patch<Profile> {
        private final Assignments<Profile> assignments;

        private ProfilePatch(Assignments<Profile> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code settings}.
         *
         * @param settings the value of {@code settings}
         * @return the patch with that change
         */
        public ProfilePatch settings(Json settings) {
            return new ProfilePatch(assignments.with(SETTINGS_COLUMN, settings));
        }

        /**
         * Sets {@code nickname}.
         *
         * @param nickname the value of {@code nickname}, or null
         * @return the patch with that change
         */
        public ProfilePatch nickname(@Nullable String nickname) {
            return new ProfilePatch(assignments.with(NICKNAME_COLUMN, nickname));
        }

        @Override
        public Assignments<Profile> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Profile} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.boards\",\"simpleNames\":[\"Profile\"]},\"publicType\":t",
            "rue,\"marks\":[{\"kind\":\"MIRROR\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth",
            "\",\"simpleNames\":[\"SupabaseAuth\",\"User\"]}},\"onDelete\":\"UNSTATED\"}],\"properties\":[{",
            "\"name\":\"id\",\"type\":{\"kind\":\"UUID\",\"name\":\"java.util.UUID\"},\"id\":true},{\"name",
            "\":\"email\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"column\":{\"unique",
            "\":true}},{\"name\":\"settings\",\"type\":{\"kind\":\"JSON\",\"name\":\"dev.freehold.db.schema",
            ".Json\"},\"defaultValue\":{\"value\":{\"value\":{\"value\":\"{}\"}}},\"comment\":\"what they p",
            "refer\"},{\"name\":\"nickname\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},",
            "\"nullable\":true},{\"name\":\"createdAt\",\"type\":{\"kind\":\"INSTANT\",\"name\":\"java.time",
            ".Instant\"},\"createdAt\":{\"value\":{}}},{\"name\":\"updatedAt\",\"type\":{\"kind\":\"INSTANT",
            "\",\"name\":\"java.time.Instant\"},\"updatedAt\":{\"value\":{}}},{\"name\":\"version\",\"type",
            "\":{\"kind\":\"INT\",\"name\":\"int\"},\"storage\":{\"version\":{\"value\":{}}}}],\"constructi",
            "on\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn\"",
            ":{\"property\":\"email\"}},{\"OfColumn\":{\"property\":\"settings\"}},{\"OfColumn\":{\"propert",
            "y\":\"nickname\"}},{\"OfColumn\":{\"property\":\"createdAt\"}},{\"OfColumn\":{\"property\":\"u",
            "pdatedAt\"}},{\"OfColumn\":{\"property\":\"version\"}}]}},\"accessors\":[{\"property\":\"id\",",
            "\"member\":\"id\",\"method\":true},{\"property\":\"version\",\"member\":\"version\",\"method\"",
            ":true}]},\"comment\":\"A person as the boards know them.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
