// Generated from com.acme.shapes.Article. Do not edit; change the annotations on Article.
package com.acme.shapes;

import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Insert;
import dev.freehold.db.Key;
import dev.freehold.db.Many;
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
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "public"."article"}: rows of {@link Article}, each owned by one user.
 *
 * <p>Immutable, with a constructor in an order of its own.
 *
 * @param <S> the row type from which a query starts; {@link Article} itself for {@link #ARTICLE}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class ArticleTable<S> extends Table<S, Article> implements Writable<Article> {
    private static final Column<Long> ID_COLUMN = Column.required("id", SqlType.INT8).identity();

    private static final Column<Integer> EDITION_COLUMN = Column.required("edition", SqlType.INT4).defaulted();

    private static final Column<String> TITLE_COLUMN = Column.required("title", SqlType.TEXT);

    private static final Column<Instant> MADE_AT_COLUMN = Column.required("made_at", SqlType.INSTANT).createdAt();

    private static final Column<String> SUBTITLE_COLUMN = Column.optional("subtitle", SqlType.TEXT);

    private static final Column<String> OWNER_ID_COLUMN = Column.required("owner_id", SqlType.TEXT);

    private static final Reference OWNER_REFERENCE = Reference.optional("owner").on(OWNER_ID_COLUMN, "id");

    private static final Reference BOOKMARKS_REFERENCE = Reference.many("bookmarks")
            .on(OWNER_ID_COLUMN, "owner_id")
            .on(ID_COLUMN, "article_id");

    private static final Reference MARKERS_REFERENCE = Reference.many("markers")
            .on(OWNER_ID_COLUMN, "owner_id")
            .on(ID_COLUMN, "article_id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Article> ARTICLE_ENTITY = Entity.of(Article.class, "public", "article")
            .id(ID_COLUMN, Article::getId)
            .row(ArticleTable::read, ID_COLUMN, EDITION_COLUMN, TITLE_COLUMN, MADE_AT_COLUMN, SUBTITLE_COLUMN)
            .hidden(OWNER_ID_COLUMN)
            .scope(Scoping.owner(OWNER_ID_COLUMN))
            .awaits("article_owner_id_fkey", () -> AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .build();

    /** The rows of {@link Article} that the actor may see: where queries start. */
    public static final ArticleTable<Article> ARTICLE = new ArticleTable<>(Path.root(ARTICLE_ENTITY));

    /** The column {@code "public"."article"."id"}. */
    public final ComparableExpr<S, Long> id = comparable(ID_COLUMN);

    /** The column {@code "public"."article"."edition"}. */
    public final ComparableExpr<S, Integer> edition = comparable(EDITION_COLUMN);

    /** The column {@code "public"."article"."title"}: What it is about. */
    public final TextExpr<S> title = text(TITLE_COLUMN);

    /** The column {@code "public"."article"."made_at"}: when the row was inserted. */
    public final ComparableExpr<S, Instant> madeAt = comparable(MADE_AT_COLUMN);

    /** The column {@code "public"."article"."subtitle"}; may be null. */
    public final TextExpr<S> subtitle = text(SUBTITLE_COLUMN);

    /** The column {@code "public"."article"."owner_id"}: the user who owns the row. */
    public final TextExpr<S> ownerId = text(OWNER_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #ARTICLE}.
     *
     * @param path the way from {@code S} to this table
     */
    public ArticleTable(Path<S> path) {
        super(ARTICLE_ENTITY, path);
    }

    /**
     * Follows {@code owner_id} to the owner of the article.
     *
     * @return the users sync, joined; all of its columns are null for every article whose owner is absent or deleted
     */
    public AuthTables.UsersSyncTable<S> owner() {
        return toOne(OWNER_REFERENCE, AuthTables.UsersSyncTable.USERS_SYNC_ENTITY, AuthTables.UsersSyncTable::new);
    }

    /**
     * The rows of {@link Bookmark} whose {@code article_id} points at this article.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Bookmark> bookmarks() {
        return toMany(BOOKMARKS_REFERENCE, BookmarkTable.BOOKMARK_ENTITY);
    }

    /**
     * The rows of {@link Marker} whose {@code article_id} points at this article.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Marker> markers() {
        return toMany(MARKERS_REFERENCE, MarkerTable.MARKER_ENTITY);
    }

    /**
     * The article with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Article> key(long id) {
        return Key.of(Assignments.of(ARTICLE_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new article. Its owner comes from the actor. Its {@code id} is made on insert.
     *
     * @param title the value of {@code title}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public ArticleInsert insert(String title) {
        return new ArticleInsert(Assignments.of(ARTICLE_ENTITY).with(TITLE_COLUMN, title));
    }

    /**
     * Changes to rows of {@link Article}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public ArticlePatch patch() {
        return new ArticlePatch(Assignments.of(ARTICLE_ENTITY));
    }

    private static Article read(Row row) {
        return new Article(
                row.required(ID_COLUMN),
                row.required(EDITION_COLUMN),
                row.required(TITLE_COLUMN),
                row.required(MADE_AT_COLUMN),
                row.optional(SUBTITLE_COLUMN));
    }

    /** One article to be inserted. Immutable: each method returns a new one. */
    public static final class ArticleInsert implements Insert<Article> {
        private final Assignments<Article> assignments;

        private ArticleInsert(Assignments<Article> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code edition} instead of the default of the database.
         *
         * @param edition the value of {@code edition}
         * @return the insert with that value
         */
        public ArticleInsert edition(int edition) {
            return new ArticleInsert(assignments.with(EDITION_COLUMN, edition));
        }

        /**
         * Sets {@code subtitle}.
         *
         * @param subtitle the value of {@code subtitle}, or null
         * @return the insert with that value
         */
        public ArticleInsert subtitle(@Nullable String subtitle) {
            return new ArticleInsert(assignments.with(SUBTITLE_COLUMN, subtitle));
        }

        @Override
        public Assignments<Article> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Article}. Immutable: each method returns a new one. */
    public static final class ArticlePatch implements Patch<Article> {
        private final Assignments<Article> assignments;

        private ArticlePatch(Assignments<Article> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code edition}.
         *
         * @param edition the value of {@code edition}
         * @return the patch with that change
         */
        public ArticlePatch edition(int edition) {
            return new ArticlePatch(assignments.with(EDITION_COLUMN, edition));
        }

        /**
         * Sets {@code title}.
         *
         * @param title the value of {@code title}
         * @return the patch with that change
         */
        public ArticlePatch title(String title) {
            return new ArticlePatch(assignments.with(TITLE_COLUMN, title));
        }

        /**
         * Sets {@code subtitle}.
         *
         * @param subtitle the value of {@code subtitle}, or null
         * @return the patch with that change
         */
        public ArticlePatch subtitle(@Nullable String subtitle) {
            return new ArticlePatch(assignments.with(SUBTITLE_COLUMN, subtitle));
        }

        @Override
        public Assignments<Article> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Article} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.shapes\",\"simpleNames\":[\"Article\"]},\"publicType\":t",
            "rue,\"marks\":[{\"kind\":\"OWNER\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth",
            "\",\"simpleNames\":[\"NeonAuth\",\"Legacy\",\"UsersSync\"]}},\"onDelete\":\"UNSTATED\"}],\"pro",
            "perties\":[{\"name\":\"id\",\"type\":{\"kind\":\"LONG\",\"name\":\"long\"},\"id\":true,\"gener",
            "ated\":{\"value\":{}}},{\"name\":\"edition\",\"type\":{\"kind\":\"INT\",\"name\":\"int\"},\"de",
            "faultValue\":{\"value\":{\"value\":{\"value\":\"1\"}}}},{\"name\":\"title\",\"type\":{\"kind\"",
            ":\"STRING\",\"name\":\"java.lang.String\"},\"comment\":\"What it is about.\"},{\"name\":\"made",
            "At\",\"type\":{\"kind\":\"INSTANT\",\"name\":\"java.time.Instant\"},\"createdAt\":{\"value\":{",
            "}}},{\"name\":\"subtitle\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"null",
            "able\":true,\"column\":{\"length\":{\"value\":50}}}],\"construction\":{\"making\":{\"value\":{",
            "\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn\":{\"property\":\"edition\"}},",
            "{\"OfColumn\":{\"property\":\"title\"}},{\"OfColumn\":{\"property\":\"madeAt\"}},{\"OfColumn\"",
            ":{\"property\":\"subtitle\"}}]}},\"accessors\":[{\"property\":\"id\",\"member\":\"getId\",\"me",
            "thod\":true}]},\"comment\":\"Immutable, with a constructor in an order of its own.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
