// Generated from com.acme.options.Article. Do not edit; change the annotations on Article.
package com.acme.options;

import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Expr;
import dev.freehold.db.Insert;
import dev.freehold.db.Key;
import dev.freehold.db.ListExpr;
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
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "public"."articles"}: rows of {@link Article}, each in one organization.
 *
 * <p>What the organization's people write.
 *
 * @param <S> the row type from which a query starts; {@link Article} itself for {@link #ARTICLE}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class ArticleTable<S> extends Table<S, Article> implements Writable<Article> {
    private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT).generatedUuid();

    private static final Column<String> TITLE_COLUMN = Column.required("title", SqlType.TEXT);

    private static final Column<String> SLUG_COLUMN = Column.required("slug", SqlType.TEXT);

    private static final Column<Integer> WORDS_COLUMN = Column.required("words", SqlType.INT4);

    private static final Column<Integer> STARS_COLUMN = Column.required("stars", SqlType.INT4).defaulted();

    private static final Column<String> AUTHOR_COLUMN = Column.required("author", SqlType.TEXT);

    private static final Column<String> STATE_COLUMN = Column.required("state", SqlType.TEXT).defaulted();

    private static final Column<Instant> PUBLISHED_COLUMN = Column.optional("published", SqlType.INSTANT);

    private static final Column<List<String>> TAGS_COLUMN = Column.required("tags", SqlType.TEXT.list()).defaulted();

    private static final Column<Article.Kind> KIND_COLUMN =
            Column.optional("kind", SqlType.enumText(Article.Kind.class));

    private static final Column<Instant> MADE_COLUMN = Column.required("made", SqlType.INSTANT).createdAt();

    private static final Column<Instant> CHANGED_COLUMN = Column.required("changed", SqlType.INSTANT).updatedAt();

    private static final Column<Integer> MINUTES_COLUMN = Column.required("minutes", SqlType.INT4).computed();

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Article> ARTICLE_ENTITY = Entity.of(Article.class, "public", "articles")
            .id(ID_COLUMN, Article::id)
            .row(
                    ArticleTable::read,
                    ID_COLUMN,
                    TITLE_COLUMN,
                    SLUG_COLUMN,
                    WORDS_COLUMN,
                    STARS_COLUMN,
                    AUTHOR_COLUMN,
                    STATE_COLUMN,
                    PUBLISHED_COLUMN,
                    TAGS_COLUMN,
                    KIND_COLUMN,
                    MADE_COLUMN,
                    CHANGED_COLUMN,
                    MINUTES_COLUMN)
            .hidden(ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN))
            .build();

    /** The rows of {@link Article} that the actor may see: where queries start. */
    public static final ArticleTable<Article> ARTICLE = new ArticleTable<>(Path.root(ARTICLE_ENTITY));

    /** The column {@code "public"."articles"."id"}. */
    public final TextExpr<S> id = text(ID_COLUMN);

    /** The column {@code "public"."articles"."title"}: What it's "called". */
    public final TextExpr<S> title = text(TITLE_COLUMN);

    /** The column {@code "public"."articles"."slug"}. */
    public final TextExpr<S> slug = text(SLUG_COLUMN);

    /** The column {@code "public"."articles"."words"}. */
    public final ComparableExpr<S, Integer> words = comparable(WORDS_COLUMN);

    /** The column {@code "public"."articles"."stars"}. */
    public final ComparableExpr<S, Integer> stars = comparable(STARS_COLUMN);

    /** The column {@code "public"."articles"."author"}. */
    public final TextExpr<S> author = text(AUTHOR_COLUMN);

    /** The column {@code "public"."articles"."state"}. */
    public final TextExpr<S> state = text(STATE_COLUMN);

    /** The column {@code "public"."articles"."published"}; may be null. */
    public final ComparableExpr<S, Instant> published = comparable(PUBLISHED_COLUMN);

    /** The column {@code "public"."articles"."tags"}. */
    public final ListExpr<S, List<String>, String> tags = list(TAGS_COLUMN, SqlType.TEXT);

    /** The column {@code "public"."articles"."kind"}: Set by whom the words are counted. May be null. */
    public final Expr<S, Article.Kind> kind = expr(KIND_COLUMN);

    /** The column {@code "public"."articles"."made"}: when the row was inserted. */
    public final ComparableExpr<S, Instant> made = comparable(MADE_COLUMN);

    /** The column {@code "public"."articles"."changed"}: when the row was last changed. */
    public final ComparableExpr<S, Instant> changed = comparable(CHANGED_COLUMN);

    /** The column {@code "public"."articles"."minutes"}: computed by the database. */
    public final ComparableExpr<S, Integer> minutes = comparable(MINUTES_COLUMN);

    /** The column {@code "public"."articles"."organization_id"}: the organization to which the row belongs. */
    public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #ARTICLE}.
     *
     * @param path the way from {@code S} to this table
     */
    public ArticleTable(Path<S> path) {
        super(ARTICLE_ENTITY, path);
    }

    /**
     * Follows {@code organization_id} to the organization of the article.
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
     * The article with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Article> key(String id) {
        return Key.of(Assignments.of(ARTICLE_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new article. Its organization comes from the actor. Its {@code id} is made on insert.
     *
     * @param title the value of {@code title}
     * @param slug the value of {@code slug}
     * @param words the value of {@code words}
     * @param author the value of {@code author}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public ArticleInsert insert(String title, String slug, int words, String author) {
        return new ArticleInsert(Assignments.of(ARTICLE_ENTITY)
                .with(TITLE_COLUMN, title)
                .with(SLUG_COLUMN, slug)
                .with(WORDS_COLUMN, words)
                .with(AUTHOR_COLUMN, author));
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
                row.required(TITLE_COLUMN),
                row.required(SLUG_COLUMN),
                row.required(WORDS_COLUMN),
                row.required(STARS_COLUMN),
                row.required(AUTHOR_COLUMN),
                row.required(STATE_COLUMN),
                row.optional(PUBLISHED_COLUMN),
                row.required(TAGS_COLUMN),
                row.optional(KIND_COLUMN),
                row.required(MADE_COLUMN),
                row.required(CHANGED_COLUMN),
                row.required(MINUTES_COLUMN));
    }

    /** One article to be inserted. Immutable: each method returns a new one. */
    public static final class ArticleInsert implements Insert<Article> {
        private final Assignments<Article> assignments;

        private ArticleInsert(Assignments<Article> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code id} instead of a new UUID.
         *
         * @param id the value of {@code id}
         * @return the insert with that value
         */
        public ArticleInsert id(String id) {
            return new ArticleInsert(assignments.with(ID_COLUMN, id));
        }

        /**
         * Sets {@code stars} instead of the default of the database.
         *
         * @param stars the value of {@code stars}
         * @return the insert with that value
         */
        public ArticleInsert stars(int stars) {
            return new ArticleInsert(assignments.with(STARS_COLUMN, stars));
        }

        /**
         * Sets {@code tags} instead of the default of the database.
         *
         * @param tags the value of {@code tags}
         * @return the insert with that value
         */
        public ArticleInsert tags(List<String> tags) {
            return new ArticleInsert(assignments.with(TAGS_COLUMN, tags));
        }

        /**
         * Sets {@code kind}.
         *
         * @param kind the value of {@code kind}, or null
         * @return the insert with that value
         */
        public ArticleInsert kind(Article.@Nullable Kind kind) {
            return new ArticleInsert(assignments.with(KIND_COLUMN, kind));
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
         * Sets {@code title}.
         *
         * @param title the value of {@code title}
         * @return the patch with that change
         */
        public ArticlePatch title(String title) {
            return new ArticlePatch(assignments.with(TITLE_COLUMN, title));
        }

        /**
         * Sets {@code slug}.
         *
         * @param slug the value of {@code slug}
         * @return the patch with that change
         */
        public ArticlePatch slug(String slug) {
            return new ArticlePatch(assignments.with(SLUG_COLUMN, slug));
        }

        /**
         * Sets {@code words}.
         *
         * @param words the value of {@code words}
         * @return the patch with that change
         */
        public ArticlePatch words(int words) {
            return new ArticlePatch(assignments.with(WORDS_COLUMN, words));
        }

        /**
         * Sets {@code stars}.
         *
         * @param stars the value of {@code stars}
         * @return the patch with that change
         */
        public ArticlePatch stars(int stars) {
            return new ArticlePatch(assignments.with(STARS_COLUMN, stars));
        }

        /**
         * Sets {@code published}.
         *
         * @param published the value of {@code published}, or null
         * @return the patch with that change
         */
        public ArticlePatch published(@Nullable Instant published) {
            return new ArticlePatch(assignments.with(PUBLISHED_COLUMN, published));
        }

        /**
         * Sets {@code tags}.
         *
         * @param tags the value of {@code tags}
         * @return the patch with that change
         */
        public ArticlePatch tags(List<String> tags) {
            return new ArticlePatch(assignments.with(TAGS_COLUMN, tags));
        }

        /**
         * Sets {@code kind}.
         *
         * @param kind the value of {@code kind}, or null
         * @return the patch with that change
         */
        public ArticlePatch kind(Article.@Nullable Kind kind) {
            return new ArticlePatch(assignments.with(KIND_COLUMN, kind));
        }

        @Override
        public Assignments<Article> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Article} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.options\",\"simpleNames\":[\"Article\"]},\"publicType\":",
            "true,\"table\":{\"value\":\"articles\"},\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"U",
            "NSTATED\"}],\"properties\":[{\"name\":\"id\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lan",
            "g.String\"},\"id\":true,\"generated\":{\"value\":{}}},{\"name\":\"title\",\"type\":{\"kind\":",
            "\"STRING\",\"name\":\"java.lang.String\"},\"column\":{\"comment\":{\"value\":\"What it's \\\"c",
            "alled\\\"\"}}},{\"name\":\"slug\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}",
            "},{\"name\":\"words\",\"type\":{\"kind\":\"INT\",\"name\":\"int\"},\"column\":{\"checks\":[{\"",
            "condition\":\"words >= 0\"}]}},{\"name\":\"stars\",\"type\":{\"kind\":\"INT\",\"name\":\"int\"",
            "},\"column\":{\"checks\":[{\"name\":\"few_stars\",\"condition\":\"stars >= 0\"}]},\"defaultVal",
            "ue\":{\"value\":{\"value\":{\"value\":\"0\"}}}},{\"name\":\"author\",\"type\":{\"kind\":\"STRI",
            "NG\",\"name\":\"java.lang.String\"},\"column\":{\"notUpdated\":true}},{\"name\":\"state\",\"ty",
            "pe\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"column\":{\"notInserted\":true,\"no",
            "tUpdated\":true},\"defaultValue\":{\"value\":{\"value\":{\"value\":\"new\"}}}},{\"name\":\"pub",
            "lished\",\"type\":{\"kind\":\"INSTANT\",\"name\":\"java.time.Instant\"},\"nullable\":true,\"co",
            "lumn\":{\"notInserted\":true}},{\"name\":\"tags\",\"type\":{\"kind\":\"LIST\",\"name\":\"java.",
            "util.List\",\"arguments\":[{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}]},\"column\":{",
            "\"checks\":[{\"name\":\"some_tags\",\"condition\":\"cardinality(tags) < 9\"}]},\"defaultValue",
            "\":{\"value\":{\"sql\":{\"value\":\"'{}'\"}}}},{\"name\":\"kind\",\"type\":{\"kind\":\"ENUM\",",
            "\"name\":\"com.acme.options.Article.Kind\",\"constants\":[\"NEWS\",\"STORY\"]},\"nullable\":tr",
            "ue,\"column\":{\"comment\":{\"value\":\"Set by whom the words are counted\"}}},{\"name\":\"mad",
            "e\",\"type\":{\"kind\":\"INSTANT\",\"name\":\"java.time.Instant\"},\"createdAt\":{\"value\":{}",
            "}},{\"name\":\"changed\",\"type\":{\"kind\":\"INSTANT\",\"name\":\"java.time.Instant\"},\"upda",
            "tedAt\":{\"value\":{}}},{\"name\":\"minutes\",\"type\":{\"kind\":\"INT\",\"name\":\"int\"},\"s",
            "torage\":{\"computed\":{\"value\":{\"sql\":\"words / 200\"}}}}],\"indexes\":[{\"columns\":[\"t",
            "itle\",\"id\"],\"descending\":[\"title\"]},{\"name\":\"articles_slug\",\"columns\":[\"slug\"],",
            "\"unique\":true},{\"columns\":[\"words\",\"stars\"],\"descending\":[\"stars\"],\"unique\":true",
            "}],\"checks\":[{\"name\":\"articles_are_sane\",\"condition\":\"length(title) < 100 or words > ",
            "0\"},{\"condition\":\"words <= 1000000\"},{\"condition\":\"stars < 6\"}],\"construction\":{\"m",
            "aking\":{\"value\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn\":{\"prope",
            "rty\":\"title\"}},{\"OfColumn\":{\"property\":\"slug\"}},{\"OfColumn\":{\"property\":\"words\"",
            "}},{\"OfColumn\":{\"property\":\"stars\"}},{\"OfColumn\":{\"property\":\"author\"}},{\"OfColum",
            "n\":{\"property\":\"state\"}},{\"OfColumn\":{\"property\":\"published\"}},{\"OfColumn\":{\"pro",
            "perty\":\"tags\"}},{\"OfColumn\":{\"property\":\"kind\"}},{\"OfColumn\":{\"property\":\"made\"",
            "}},{\"OfColumn\":{\"property\":\"changed\"}},{\"OfColumn\":{\"property\":\"minutes\"}}]}},\"ac",
            "cessors\":[{\"property\":\"id\",\"member\":\"id\",\"method\":true}]},\"comment\":\"What the or",
            "ganization's people write\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
