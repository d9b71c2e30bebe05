// Generated from com.acme.desk.Mention. Do not edit; change the annotations on Mention.
package com.acme.desk;

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
 * The table {@code "public"."mention"}: rows of {@link Mention}, each in one organization.
 *
 * <p>What points at rows that not all members see.
 *
 * @param <S> the row type from which a query starts; {@link Mention} itself for {@link #MENTION}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class MentionTable<S> extends Table<S, Mention> implements Writable<Mention> {
    private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

    private static final Column<String> DIARY_ID_COLUMN = Column.optional("diary_id", SqlType.TEXT);

    private static final Column<String> RULING_ID_COLUMN = Column.optional("ruling_id", SqlType.TEXT);

    private static final Column<String> USER_ID_COLUMN = Column.optional("user_id", SqlType.TEXT);

    private static final Column<String> PARTNER_ID_COLUMN = Column.optional("partner_id", SqlType.TEXT);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Reference DIARY_REFERENCE = Reference.optional("diary")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(DIARY_ID_COLUMN, "id");

    private static final Reference RULING_REFERENCE = Reference.optional("ruling")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(RULING_ID_COLUMN, "id");

    private static final Reference USER_REFERENCE = Reference.optional("user").on(USER_ID_COLUMN, "id");

    private static final Reference PARTNER_REFERENCE = Reference.optional("partner").on(PARTNER_ID_COLUMN, "id");

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Mention> MENTION_ENTITY = Entity.of(Mention.class, "public", "mention")
            .id(ID_COLUMN, Mention::id)
            .row(MentionTable::read, ID_COLUMN, DIARY_ID_COLUMN, RULING_ID_COLUMN, USER_ID_COLUMN, PARTNER_ID_COLUMN)
            .hidden(ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN))
            .foreignKey("mention_diary_id_fkey", DIARY_REFERENCE, () -> DiaryTable.DIARY_ENTITY)
            .foreignKey("mention_ruling_id_fkey", RULING_REFERENCE, () -> RulingTable.RULING_ENTITY)
            .foreignKey("mention_user_id_fkey", USER_REFERENCE, () -> AuthTables.UserTable.USER_ENTITY)
            .foreignKey(
                    "mention_partner_id_fkey",
                    PARTNER_REFERENCE,
                    () -> AuthTables.OrganizationTable.ORGANIZATION_ENTITY)
            .build();

    /** The rows of {@link Mention} that the actor may see: where queries start. */
    public static final MentionTable<Mention> MENTION = new MentionTable<>(Path.root(MENTION_ENTITY));

    /** The column {@code "public"."mention"."id"}. */
    public final TextExpr<S> id = text(ID_COLUMN);

    /** The column {@code "public"."mention"."diary_id"}: points at {@code "public"."diary"."id"}; may be null. */
    public final TextExpr<S> diaryId = text(DIARY_ID_COLUMN);

    /** The column {@code "public"."mention"."ruling_id"}: points at {@code "public"."ruling"."id"}; may be null. */
    public final TextExpr<S> rulingId = text(RULING_ID_COLUMN);

    /** The column {@code "public"."mention"."user_id"}: points at {@code "public"."user"."id"}; may be null. */
    public final TextExpr<S> userId = text(USER_ID_COLUMN);

    /**
     * The column {@code "public"."mention"."partner_id"}: points at {@code "public"."organization"."id"}; may be null.
     */
    public final TextExpr<S> partnerId = text(PARTNER_ID_COLUMN);

    /** The column {@code "public"."mention"."organization_id"}: the organization to which the row belongs. */
    public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #MENTION}.
     *
     * @param path the way from {@code S} to this table
     */
    public MentionTable(Path<S> path) {
        super(MENTION_ENTITY, path);
    }

    /**
     * Follows {@code diary_id} to the diary of the mention.
     *
     * @return the diary, joined; all of its columns are null for every mention without diary
     */
    public DiaryTable<S> diary() {
        return toOne(DIARY_REFERENCE, DiaryTable.DIARY_ENTITY, DiaryTable::new);
    }

    /**
     * Follows {@code ruling_id} to the ruling of the mention.
     *
     * @return the ruling, joined; all of its columns are null for every mention without ruling
     */
    public RulingTable<S> ruling() {
        return toOne(RULING_REFERENCE, RulingTable.RULING_ENTITY, RulingTable::new);
    }

    /**
     * Follows {@code user_id} to the user of the mention.
     *
     * @return the user, joined; all of its columns are null for every mention without user
     */
    public AuthTables.UserTable<S> user() {
        return toOne(USER_REFERENCE, AuthTables.UserTable.USER_ENTITY, AuthTables.UserTable::new);
    }

    /**
     * Follows {@code partner_id} to the partner of the mention.
     *
     * @return the organization, joined; all of its columns are null for every mention without partner
     */
    public AuthTables.OrganizationTable<S> partner() {
        return toOne(
                PARTNER_REFERENCE, AuthTables.OrganizationTable.ORGANIZATION_ENTITY, AuthTables.OrganizationTable::new);
    }

    /**
     * Follows {@code organization_id} to the organization of the mention.
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
     * The mention with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Mention> key(String id) {
        return Key.of(Assignments.of(MENTION_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new mention. Its organization comes from the actor.
     *
     * @param id the value of {@code id}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public MentionInsert insert(String id) {
        return new MentionInsert(Assignments.of(MENTION_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * Changes to rows of {@link Mention}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public MentionPatch patch() {
        return new MentionPatch(Assignments.of(MENTION_ENTITY));
    }

    private static Mention read(Row row) {
        return new Mention(
                row.required(ID_COLUMN),
                row.optional(DIARY_ID_COLUMN),
                row.optional(RULING_ID_COLUMN),
                row.optional(USER_ID_COLUMN),
                row.optional(PARTNER_ID_COLUMN));
    }

    /** One mention to be inserted. Immutable: each method returns a new one. */
    public static final class MentionInsert implements Insert<Mention> {
        private final Assignments<Mention> assignments;

        private MentionInsert(Assignments<Mention> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code diary_id}.
         *
         * @param diaryId the value of {@code diary_id}, or null
         * @return the insert with that value
         */
        public MentionInsert diaryId(@Nullable String diaryId) {
            return new MentionInsert(assignments.with(DIARY_ID_COLUMN, diaryId));
        }

        /**
         * Sets {@code ruling_id}.
         *
         * @param rulingId the value of {@code ruling_id}, or null
         * @return the insert with that value
         */
        public MentionInsert rulingId(@Nullable String rulingId) {
            return new MentionInsert(assignments.with(RULING_ID_COLUMN, rulingId));
        }

        /**
         * Sets {@code user_id}.
         *
         * @param userId the value of {@code user_id}, or null
         * @return the insert with that value
         */
        public MentionInsert userId(@Nullable String userId) {
            return new MentionInsert(assignments.with(USER_ID_COLUMN, userId));
        }

        /**
         * Sets {@code partner_id}.
         *
         * @param partnerId the value of {@code partner_id}, or null
         * @return the insert with that value
         */
        public MentionInsert partnerId(@Nullable String partnerId) {
            return new MentionInsert(assignments.with(PARTNER_ID_COLUMN, partnerId));
        }

        @Override
        public Assignments<Mention> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Mention}. Immutable: each method returns a new one. */
    public static final class MentionPatch implements Patch<Mention> {
        private final Assignments<Mention> assignments;

        private MentionPatch(Assignments<Mention> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code diary_id}.
         *
         * @param diaryId the value of {@code diary_id}, or null
         * @return the patch with that change
         */
        public MentionPatch diaryId(@Nullable String diaryId) {
            return new MentionPatch(assignments.with(DIARY_ID_COLUMN, diaryId));
        }

        /**
         * Sets {@code ruling_id}.
         *
         * @param rulingId the value of {@code ruling_id}, or null
         * @return the patch with that change
         */
        public MentionPatch rulingId(@Nullable String rulingId) {
            return new MentionPatch(assignments.with(RULING_ID_COLUMN, rulingId));
        }

        /**
         * Sets {@code user_id}.
         *
         * @param userId the value of {@code user_id}, or null
         * @return the patch with that change
         */
        public MentionPatch userId(@Nullable String userId) {
            return new MentionPatch(assignments.with(USER_ID_COLUMN, userId));
        }

        /**
         * Sets {@code partner_id}.
         *
         * @param partnerId the value of {@code partner_id}, or null
         * @return the patch with that change
         */
        public MentionPatch partnerId(@Nullable String partnerId) {
            return new MentionPatch(assignments.with(PARTNER_ID_COLUMN, partnerId));
        }

        @Override
        public Assignments<Mention> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Mention} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.desk\",\"simpleNames\":[\"Mention\"]},\"publicType\":tru",
            "e,\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"name\":",
            "\"id\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":true},{\"name\":\"d",
            "iaryId\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullable\":true,\"refe",
            "rences\":{\"value\":{\"annotation\":\"@References\",\"target\":{\"value\":{\"packageName\":\"c",
            "om.acme.desk\",\"simpleNames\":[\"Diary\"]}},\"onDelete\":\"UNSTATED\",\"foreignKey\":true}}},",
            "{\"name\":\"rulingId\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullable",
            "\":true,\"references\":{\"value\":{\"annotation\":\"@References\",\"target\":{\"value\":{\"pac",
            "kageName\":\"com.acme.desk\",\"simpleNames\":[\"Ruling\"]}},\"onDelete\":\"UNSTATED\",\"foreig",
            "nKey\":true}}},{\"name\":\"userId\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String",
            "\"},\"nullable\":true,\"references\":{\"value\":{\"annotation\":\"@References\",\"target\":{\"",
            "value\":{\"packageName\":\"dev.freehold.auth\",\"simpleNames\":[\"BetterAuth\",\"User\"]}},\"o",
            "nDelete\":\"UNSTATED\",\"foreignKey\":true}}},{\"name\":\"partnerId\",\"type\":{\"kind\":\"STR",
            "ING\",\"name\":\"java.lang.String\"},\"nullable\":true,\"references\":{\"value\":{\"annotation",
            "\":\"@References\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth\",\"simpleNames",
            "\":[\"BetterAuth\",\"Organization\"]}},\"onDelete\":\"UNSTATED\",\"name\":\"partner\",\"foreig",
            "nKey\":true}}}],\"construction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"prope",
            "rty\":\"id\"}},{\"OfColumn\":{\"property\":\"diaryId\"}},{\"OfColumn\":{\"property\":\"rulingI",
            "d\"}},{\"OfColumn\":{\"property\":\"userId\"}},{\"OfColumn\":{\"property\":\"partnerId\"}}]}},",
            "\"accessors\":[{\"property\":\"id\",\"member\":\"id\",\"method\":true}]},\"comment\":\"What po",
            "ints at rows that not all members see.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
