// Generated from com.acme.shapes.Bookmark. Do not edit; change the annotations on Bookmark.
package com.acme.shapes;

import dev.freehold.db.Assignments;
import dev.freehold.db.BooleanExpr;
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
 * The table {@code "public"."bookmarks"}: rows of {@link Bookmark}, each owned by one user.
 *
 * <p>A bean as JPA users write it, with the mapping on the getters.
 *
 * @param <S> the row type from which a query starts; {@link Bookmark} itself for {@link #BOOKMARK}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class BookmarkTable<S> extends Table<S, Bookmark> implements Writable<Bookmark> {
    private static final Column<UUID> ID_COLUMN = Column.required("id", SqlType.UUID).generatedUuid();

    private static final Column<Long> ARTICLE_ID_COLUMN = Column.required("article_id", SqlType.INT8);

    private static final Column<Boolean> DONE_COLUMN = Column.required("is_done", SqlType.BOOLEAN);

    private static final Column<Boolean> SHARED_COLUMN = Column.optional("shared", SqlType.BOOLEAN);

    private static final Column<String> URL_COLUMN = Column.required("address", SqlType.TEXT);

    private static final Column<String> LABEL_COLUMN = Column.optional("label", SqlType.TEXT);

    private static final Column<String> OWNER_ID_COLUMN = Column.required("owner_id", SqlType.TEXT);

    private static final Reference ARTICLE_REFERENCE = Reference.required("article")
            .on(OWNER_ID_COLUMN, "owner_id")
            .on(ARTICLE_ID_COLUMN, "id");

    private static final Reference OWNER_REFERENCE = Reference.optional("owner").on(OWNER_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Bookmark> BOOKMARK_ENTITY = Entity.of(Bookmark.class, "public", "bookmarks")
            .id(ID_COLUMN, Bookmark::getId)
            .row(
                    BookmarkTable::read,
                    ID_COLUMN,
                    ARTICLE_ID_COLUMN,
                    DONE_COLUMN,
                    SHARED_COLUMN,
                    URL_COLUMN,
                    LABEL_COLUMN)
            .hidden(OWNER_ID_COLUMN)
            .scope(Scoping.owner(OWNER_ID_COLUMN))
            .foreignKey("bookmarks_article_id_fkey", ARTICLE_REFERENCE, () -> ArticleTable.ARTICLE_ENTITY)
            .awaits("bookmarks_owner_id_fkey", () -> AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .build();

    /** The rows of {@link Bookmark} that the actor may see: where queries start. */
    public static final BookmarkTable<Bookmark> BOOKMARK = new BookmarkTable<>(Path.root(BOOKMARK_ENTITY));

    /** The column {@code "public"."bookmarks"."id"}. */
    public final ComparableExpr<S, UUID> id = comparable(ID_COLUMN);

    /** The column {@code "public"."bookmarks"."article_id"}: points at {@code "public"."article"."id"}. */
    public final ComparableExpr<S, Long> articleId = comparable(ARTICLE_ID_COLUMN);

    /** The column {@code "public"."bookmarks"."is_done"}. */
    public final BooleanExpr<S> done = bool(DONE_COLUMN);

    /** The column {@code "public"."bookmarks"."shared"}; may be null. */
    public final BooleanExpr<S> shared = bool(SHARED_COLUMN);

    /** The column {@code "public"."bookmarks"."address"}. */
    public final TextExpr<S> URL = text(URL_COLUMN);

    /** The column {@code "public"."bookmarks"."label"}; may be null. */
    public final TextExpr<S> label = text(LABEL_COLUMN);

    /** The column {@code "public"."bookmarks"."owner_id"}: the user who owns the row. */
    public final TextExpr<S> ownerId = text(OWNER_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #BOOKMARK}.
     *
     * @param path the way from {@code S} to this table
     */
    public BookmarkTable(Path<S> path) {
        super(BOOKMARK_ENTITY, path);
    }

    /**
     * Follows {@code article_id} to the article of the bookmark.
     *
     * @return the article, joined
     */
    public ArticleTable<S> article() {
        return toOne(ARTICLE_REFERENCE, ArticleTable.ARTICLE_ENTITY, ArticleTable::new);
    }

    /**
     * Follows {@code owner_id} to the owner of the bookmark.
     *
     * @return the users sync, joined; all of its columns are null for every bookmark whose owner is absent or deleted
     */
    public AuthTables.UsersSyncTable<S> owner() {
        return toOne(OWNER_REFERENCE, AuthTables.UsersSyncTable.USERS_SYNC_ENTITY, AuthTables.UsersSyncTable::new);
    }

    /**
     * The bookmark with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Bookmark> key(UUID id) {
        return Key.of(Assignments.of(BOOKMARK_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new bookmark. Its owner comes from the actor. Its {@code id} is made on insert.
     *
     * @param articleId the value of {@code article_id}
     * @param done the value of {@code is_done}
     * @param URL the value of {@code address}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public BookmarkInsert insert(long articleId, boolean done, String URL) {
        return new BookmarkInsert(Assignments.of(BOOKMARK_ENTITY)
                .with(ARTICLE_ID_COLUMN, articleId)
                .with(DONE_COLUMN, done)
                .with(URL_COLUMN, URL));
    }

    /**
     * Changes to rows of {@link Bookmark}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public BookmarkPatch patch() {
        return new BookmarkPatch(Assignments.of(BOOKMARK_ENTITY));
    }

    private static Bookmark read(Row row) {
        Bookmark result = new Bookmark();
        result.setId(row.required(ID_COLUMN));
        result.setArticleId(row.required(ARTICLE_ID_COLUMN));
        result.setDone(row.required(DONE_COLUMN));
        result.setShared(row.optional(SHARED_COLUMN));
        result.setURL(row.required(URL_COLUMN));
        result.setLabel(row.optional(LABEL_COLUMN));
        return result;
    }

    /** One bookmark to be inserted. Immutable: each method returns a new one. */
    public static final class BookmarkInsert implements Insert<Bookmark> {
        private final Assignments<Bookmark> assignments;

        private BookmarkInsert(Assignments<Bookmark> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code id} instead of a new UUID.
         *
         * @param id the value of {@code id}
         * @return the insert with that value
         */
        public BookmarkInsert id(UUID id) {
            return new BookmarkInsert(assignments.with(ID_COLUMN, id));
        }

        /**
         * Sets {@code shared}.
         *
         * @param shared the value of {@code shared}, or null
         * @return the insert with that value
         */
        public BookmarkInsert shared(@Nullable Boolean shared) {
            return new BookmarkInsert(assignments.with(SHARED_COLUMN, shared));
        }

        /**
         * Sets {@code label}.
         *
         * @param label the value of {@code label}, or null
         * @return the insert with that value
         */
        public BookmarkInsert label(@Nullable String label) {
            return new BookmarkInsert(assignments.with(LABEL_COLUMN, label));
        }

        @Override
        public Assignments<Bookmark> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Bookmark}. Immutable: each method returns a new one. */
    public static final class BookmarkPatch implements Patch<Bookmark> {
        private final Assignments<Bookmark> assignments;

        private BookmarkPatch(Assignments<Bookmark> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code article_id}.
         *
         * @param articleId the value of {@code article_id}
         * @return the patch with that change
         */
        public BookmarkPatch articleId(long articleId) {
            return new BookmarkPatch(assignments.with(ARTICLE_ID_COLUMN, articleId));
        }

        /**
         * Sets {@code is_done}.
         *
         * @param done the value of {@code is_done}
         * @return the patch with that change
         */
        public BookmarkPatch done(boolean done) {
            return new BookmarkPatch(assignments.with(DONE_COLUMN, done));
        }

        /**
         * Sets {@code shared}.
         *
         * @param shared the value of {@code shared}, or null
         * @return the patch with that change
         */
        public BookmarkPatch shared(@Nullable Boolean shared) {
            return new BookmarkPatch(assignments.with(SHARED_COLUMN, shared));
        }

        /**
         * Sets {@code address}.
         *
         * @param URL the value of {@code address}
         * @return the patch with that change
         */
        public BookmarkPatch URL(String URL) {
            return new BookmarkPatch(assignments.with(URL_COLUMN, URL));
        }

        /**
         * Sets {@code label}.
         *
         * @param label the value of {@code label}, or null
         * @return the patch with that change
         */
        public BookmarkPatch label(@Nullable String label) {
            return new BookmarkPatch(assignments.with(LABEL_COLUMN, label));
        }

        @Override
        public Assignments<Bookmark> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Bookmark} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.shapes\",\"simpleNames\":[\"Bookmark\"]},\"publicType\":",
            "true,\"table\":{\"value\":\"bookmarks\"},\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":",
            "{\"packageName\":\"dev.freehold.auth\",\"simpleNames\":[\"NeonAuth\",\"Legacy\",\"UsersSync\"]",
            "}},\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"name\":\"id\",\"type\":{\"kind\":\"UUID\",\"",
            "name\":\"java.util.UUID\"},\"id\":true,\"generated\":{\"value\":{}}},{\"name\":\"articleId\",",
            "\"type\":{\"kind\":\"LONG\",\"name\":\"long\"},\"references\":{\"value\":{\"annotation\":\"@Re",
            "ferences\",\"target\":{\"value\":{\"packageName\":\"com.acme.shapes\",\"simpleNames\":[\"Artic",
            "le\"]}},\"onDelete\":\"UNSTATED\",\"foreignKey\":true}}},{\"name\":\"done\",\"type\":{\"kind\"",
            ":\"BOOLEAN\",\"name\":\"boolean\"},\"column\":{\"name\":{\"value\":\"is_done\"}}},{\"name\":\"",
            "shared\",\"type\":{\"kind\":\"BOOLEAN\",\"name\":\"java.lang.Boolean\"},\"nullable\":true},{\"",
            "name\":\"URL\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"column\":{\"name",
            "\":{\"value\":\"address\"},\"unique\":true}},{\"name\":\"label\",\"type\":{\"kind\":\"STRING\"",
            ",\"name\":\"java.lang.String\"},\"nullable\":true,\"column\":{\"length\":{\"value\":10}}}],\"c",
            "onstruction\":{\"making\":{\"value\":{\"writers\":[{\"value\":{\"OfColumn\":{\"property\":\"id",
            "\"}},\"member\":\"setId\",\"method\":true},{\"value\":{\"OfColumn\":{\"property\":\"articleId",
            "\"}},\"member\":\"setArticleId\",\"method\":true},{\"value\":{\"OfColumn\":{\"property\":\"don",
            "e\"}},\"member\":\"setDone\",\"method\":true},{\"value\":{\"OfColumn\":{\"property\":\"shared",
            "\"}},\"member\":\"setShared\",\"method\":true},{\"value\":{\"OfColumn\":{\"property\":\"URL\"}",
            "},\"member\":\"setURL\",\"method\":true},{\"value\":{\"OfColumn\":{\"property\":\"label\"}},\"",
            "member\":\"setLabel\",\"method\":true}]}},\"accessors\":[{\"property\":\"id\",\"member\":\"get",
            "Id\",\"method\":true}]},\"comment\":\"A bean as JPA users write it, with the mapping on the ge",
            "tters.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
