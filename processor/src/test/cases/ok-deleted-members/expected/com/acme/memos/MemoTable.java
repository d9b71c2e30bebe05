// Generated from com.acme.memos.Memo. Do not edit; change the annotations on Memo.
package com.acme.memos;

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
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "public"."memo"}: rows of {@link Memo}, each in one organization.
 *
 * <p>Something to be read by everyone in the company.
 *
 * @param <S> the row type from which a query starts; {@link Memo} itself for {@link #MEMO}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class MemoTable<S> extends Table<S, Memo> implements Writable<Memo> {
    private static final Column<UUID> ID_COLUMN = Column.required("id", SqlType.UUID).generatedUuid();

    private static final Column<String> TEXT_COLUMN = Column.required("text", SqlType.TEXT);

    private static final Column<UUID> READER_ID_COLUMN = Column.optional("reader_id", SqlType.UUID);

    private static final Column<String> BADGE_ID_COLUMN = Column.optional("badge_id", SqlType.UUID_TEXT);

    private static final Column<String> STAMP_ID_COLUMN = Column.optional("stamp_id", SqlType.UUID_TEXT);

    private static final Column<UUID> AUTHOR_ID_COLUMN = Column.required("author_id", SqlType.UUID);

    private static final Column<UUID> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.UUID);

    private static final Reference READER_REFERENCE = Reference.optional("reader").on(READER_ID_COLUMN, "id");

    private static final Reference BADGE_REFERENCE = Reference.optional("badge").on(BADGE_ID_COLUMN, "id");

    private static final Reference STAMP_REFERENCE = Reference.optional("stamp").on(STAMP_ID_COLUMN, "id");

    private static final Reference AUTHOR_REFERENCE = Reference.required("author").on(AUTHOR_ID_COLUMN, "id");

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Memo> MEMO_ENTITY = Entity.of(Memo.class, "public", "memo")
            .id(ID_COLUMN, Memo::id)
            .row(MemoTable::read, ID_COLUMN, TEXT_COLUMN, READER_ID_COLUMN, BADGE_ID_COLUMN, STAMP_ID_COLUMN)
            .hidden(AUTHOR_ID_COLUMN, ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN).attributedTo(AUTHOR_ID_COLUMN))
            .foreignKey("memo_reader_id_fkey", READER_REFERENCE, () -> AuthTables.PersonTable.PERSON_ENTITY)
            .foreignKey("memo_stamp_id_fkey", STAMP_REFERENCE, () -> AuthTables.BadgeTable.BADGE_ENTITY)
            .build();

    /** The rows of {@link Memo} that the actor may see: where queries start. */
    public static final MemoTable<Memo> MEMO = new MemoTable<>(Path.root(MEMO_ENTITY));

    /** The column {@code "public"."memo"."id"}. */
    public final ComparableExpr<S, UUID> id = comparable(ID_COLUMN);

    /** The column {@code "public"."memo"."text"}. */
    public final TextExpr<S> text = text(TEXT_COLUMN);

    /** The column {@code "public"."memo"."reader_id"}: points at {@code "public"."person"."id"}; may be null. */
    public final ComparableExpr<S, UUID> readerId = comparable(READER_ID_COLUMN);

    /** The column {@code "public"."memo"."badge_id"}: points at {@code "public"."badge"."id"}; may be null. */
    public final ComparableExpr<S, String> badgeId = comparable(BADGE_ID_COLUMN);

    /** The column {@code "public"."memo"."stamp_id"}: points at {@code "public"."badge"."id"}; may be null. */
    public final ComparableExpr<S, String> stampId = comparable(STAMP_ID_COLUMN);

    /** The column {@code "public"."memo"."author_id"}: the user who owns the row. */
    public final ComparableExpr<S, UUID> authorId = comparable(AUTHOR_ID_COLUMN);

    /** The column {@code "public"."memo"."organization_id"}: the organization to which the row belongs. */
    public final ComparableExpr<S, UUID> organizationId = comparable(ORGANIZATION_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #MEMO}.
     *
     * @param path the way from {@code S} to this table
     */
    public MemoTable(Path<S> path) {
        super(MEMO_ENTITY, path);
    }

    /**
     * Follows {@code reader_id} to the reader of the memo.
     *
     * @return the person, joined; all of its columns are null for every memo without reader or whose reader is deleted
     */
    public AuthTables.PersonTable<S> reader() {
        return toOne(READER_REFERENCE, AuthTables.PersonTable.PERSON_ENTITY, AuthTables.PersonTable::new);
    }

    /**
     * Follows {@code badge_id} to the badge of the memo.
     *
     * @return the badge, joined; all of its columns are null for every memo whose badge is absent
     */
    public AuthTables.BadgeTable<S> badge() {
        return toOne(BADGE_REFERENCE, AuthTables.BadgeTable.BADGE_ENTITY, AuthTables.BadgeTable::new);
    }

    /**
     * Follows {@code stamp_id} to the stamp of the memo.
     *
     * @return the badge, joined; all of its columns are null for every memo whose stamp is absent
     */
    public AuthTables.BadgeTable<S> stamp() {
        return toOne(STAMP_REFERENCE, AuthTables.BadgeTable.BADGE_ENTITY, AuthTables.BadgeTable::new);
    }

    /**
     * Follows {@code author_id} to the author of the memo.
     *
     * @return the person, joined; all of its columns are null for every memo whose author is deleted
     */
    public AuthTables.PersonTable<S> author() {
        return toOne(AUTHOR_REFERENCE, AuthTables.PersonTable.PERSON_ENTITY, AuthTables.PersonTable::new);
    }

    /**
     * Follows {@code organization_id} to the organization of the memo.
     *
     * @return the company, joined
     */
    public AuthTables.CompanyTable<S> organization() {
        return toOne(ORGANIZATION_REFERENCE, AuthTables.CompanyTable.COMPANY_ENTITY, AuthTables.CompanyTable::new);
    }

    /**
     * The memo with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Memo> key(UUID id) {
        return Key.of(Assignments.of(MEMO_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new memo. Its owner and organization come from the actor. Its {@code id} is made on insert.
     *
     * @param text the value of {@code text}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public MemoInsert insert(String text) {
        return new MemoInsert(Assignments.of(MEMO_ENTITY).with(TEXT_COLUMN, text));
    }

    /**
     * Changes to rows of {@link Memo}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public MemoPatch patch() {
        return new MemoPatch(Assignments.of(MEMO_ENTITY));
    }

    private static Memo read(Row row) {
        return new Memo(
                row.required(ID_COLUMN),
                row.required(TEXT_COLUMN),
                row.optional(READER_ID_COLUMN),
                row.optional(BADGE_ID_COLUMN),
                row.optional(STAMP_ID_COLUMN));
    }

    /** One memo to be inserted. Immutable: each method returns a new one. */
    public static final class MemoInsert implements Insert<Memo> {
        private final Assignments<Memo> assignments;

        private MemoInsert(Assignments<Memo> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code id} instead of a new UUID.
         *
         * @param id the value of {@code id}
         * @return the insert with that value
         */
        public MemoInsert id(UUID id) {
            return new MemoInsert(assignments.with(ID_COLUMN, id));
        }

        /**
         * Sets {@code reader_id}.
         *
         * @param readerId the value of {@code reader_id}, or null
         * @return the insert with that value
         */
        public MemoInsert readerId(@Nullable UUID readerId) {
            return new MemoInsert(assignments.with(READER_ID_COLUMN, readerId));
        }

        /**
         * Sets {@code badge_id}.
         *
         * @param badgeId the value of {@code badge_id}, or null
         * @return the insert with that value
         */
        public MemoInsert badgeId(@Nullable String badgeId) {
            return new MemoInsert(assignments.with(BADGE_ID_COLUMN, badgeId));
        }

        /**
         * Sets {@code stamp_id}.
         *
         * @param stampId the value of {@code stamp_id}, or null
         * @return the insert with that value
         */
        public MemoInsert stampId(@Nullable String stampId) {
            return new MemoInsert(assignments.with(STAMP_ID_COLUMN, stampId));
        }

        @Override
        public Assignments<Memo> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Memo}. Immutable: each method returns a new one. */
    public static final class MemoPatch implements Patch<Memo> {
        private final Assignments<Memo> assignments;

        private MemoPatch(Assignments<Memo> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code text}.
         *
         * @param text the value of {@code text}
         * @return the patch with that change
         */
        public MemoPatch text(String text) {
            return new MemoPatch(assignments.with(TEXT_COLUMN, text));
        }

        /**
         * Sets {@code reader_id}.
         *
         * @param readerId the value of {@code reader_id}, or null
         * @return the patch with that change
         */
        public MemoPatch readerId(@Nullable UUID readerId) {
            return new MemoPatch(assignments.with(READER_ID_COLUMN, readerId));
        }

        /**
         * Sets {@code badge_id}.
         *
         * @param badgeId the value of {@code badge_id}, or null
         * @return the patch with that change
         */
        public MemoPatch badgeId(@Nullable String badgeId) {
            return new MemoPatch(assignments.with(BADGE_ID_COLUMN, badgeId));
        }

        /**
         * Sets {@code stamp_id}.
         *
         * @param stampId the value of {@code stamp_id}, or null
         * @return the patch with that change
         */
        public MemoPatch stampId(@Nullable String stampId) {
            return new MemoPatch(assignments.with(STAMP_ID_COLUMN, stampId));
        }

        @Override
        public Assignments<Memo> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Memo} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.memos\",\"simpleNames\":[\"Memo\"]},\"publicType\":true,",
            "\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName\":\"com.acme.memos\",\"sim",
            "pleNames\":[\"CompanyAuth\",\"Person\"]}},\"onDelete\":\"CASCADE\",\"name\":\"author\"},{\"kin",
            "d\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"name\":\"id\",\"type\":{\"",
            "kind\":\"UUID\",\"name\":\"java.util.UUID\"},\"id\":true,\"generated\":{\"value\":{}}},{\"name",
            "\":\"text\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}},{\"name\":\"readerId",
            "\",\"type\":{\"kind\":\"UUID\",\"name\":\"java.util.UUID\"},\"nullable\":true,\"references\":{",
            "\"value\":{\"annotation\":\"@References\",\"target\":{\"value\":{\"packageName\":\"com.acme.me",
            "mos\",\"simpleNames\":[\"CompanyAuth\",\"Person\"]}},\"onDelete\":\"UNSTATED\",\"foreignKey\":",
            "true}}},{\"name\":\"badgeId\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"n",
            "ullable\":true,\"references\":{\"value\":{\"annotation\":\"@References\",\"target\":{\"value\"",
            ":{\"packageName\":\"com.acme.memos\",\"simpleNames\":[\"CompanyAuth\",\"Badge\"]}},\"onDelete",
            "\":\"UNSTATED\"}}},{\"name\":\"stampId\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.St",
            "ring\"},\"nullable\":true,\"references\":{\"value\":{\"annotation\":\"@References\",\"target\"",
            ":{\"value\":{\"packageName\":\"com.acme.memos\",\"simpleNames\":[\"CompanyAuth\",\"Badge\"]}},",
            "\"onDelete\":\"UNSTATED\",\"foreignKey\":true}}}],\"construction\":{\"making\":{\"value\":{\"a",
            "rguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn\":{\"property\":\"text\"}},{\"OfC",
            "olumn\":{\"property\":\"readerId\"}},{\"OfColumn\":{\"property\":\"badgeId\"}},{\"OfColumn\":{",
            "\"property\":\"stampId\"}}]}},\"accessors\":[{\"property\":\"id\",\"member\":\"id\",\"method\"",
            ":true}]},\"comment\":\"Something to be read by everyone in the company.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
