// Generated from com.acme.shapes.Marker. Do not edit; change the annotations on Marker.
package com.acme.shapes;

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
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "public"."marker"}: rows of {@link Marker}, each owned by one user.
 *
 * <p>Nothing but fields, in a class that only its package knows.
 *
 * @param <S> the row type from which a query starts; {@link Marker} itself for {@link #MARKER}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class MarkerTable<S> extends Table<S, Marker> implements Writable<Marker> {
    private static final Column<Long> ARTICLE_ID_COLUMN = Column.required("article_id", SqlType.INT8);

    private static final Column<Integer> PAGE_COLUMN = Column.required("page", SqlType.INT4);

    private static final Column<String> NOTE_COLUMN = Column.optional("note", SqlType.TEXT);

    private static final Column<String> OWNER_ID_COLUMN = Column.required("owner_id", SqlType.TEXT);

    private static final Reference ARTICLE_REFERENCE = Reference.required("article")
            .on(OWNER_ID_COLUMN, "owner_id")
            .on(ARTICLE_ID_COLUMN, "id");

    private static final Reference OWNER_REFERENCE = Reference.optional("owner").on(OWNER_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Marker> MARKER_ENTITY = Entity.of(Marker.class, "public", "marker")
            .id(ARTICLE_ID_COLUMN, row -> row.articleId)
            .id(PAGE_COLUMN, row -> row.page)
            .row(MarkerTable::read, ARTICLE_ID_COLUMN, PAGE_COLUMN, NOTE_COLUMN)
            .hidden(OWNER_ID_COLUMN)
            .scope(Scoping.owner(OWNER_ID_COLUMN))
            .foreignKey("marker_article_id_fkey", ARTICLE_REFERENCE, () -> ArticleTable.ARTICLE_ENTITY)
            .awaits("marker_owner_id_fkey", () -> AuthTables.UsersSyncTable.USERS_SYNC_ENTITY)
            .build();

    /** The rows of {@link Marker} that the actor may see: where queries start. */
    public static final MarkerTable<Marker> MARKER = new MarkerTable<>(Path.root(MARKER_ENTITY));

    /** The column {@code "public"."marker"."article_id"}: points at {@code "public"."article"."id"}. */
    public final ComparableExpr<S, Long> articleId = comparable(ARTICLE_ID_COLUMN);

    /** The column {@code "public"."marker"."page"}. */
    public final ComparableExpr<S, Integer> page = comparable(PAGE_COLUMN);

    /** The column {@code "public"."marker"."note"}; may be null. */
    public final TextExpr<S> note = text(NOTE_COLUMN);

    /** The column {@code "public"."marker"."owner_id"}: the user who owns the row. */
    public final TextExpr<S> ownerId = text(OWNER_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #MARKER}.
     *
     * @param path the way from {@code S} to this table
     */
    public MarkerTable(Path<S> path) {
        super(MARKER_ENTITY, path);
    }

    /**
     * Follows {@code article_id} to the article of the marker.
     *
     * @return the article, joined
     */
    public ArticleTable<S> article() {
        return toOne(ARTICLE_REFERENCE, ArticleTable.ARTICLE_ENTITY, ArticleTable::new);
    }

    /**
     * Follows {@code owner_id} to the owner of the marker.
     *
     * @return the users sync, joined; all of its columns are null for every marker whose owner is absent or deleted
     */
    public AuthTables.UsersSyncTable<S> owner() {
        return toOne(OWNER_REFERENCE, AuthTables.UsersSyncTable.USERS_SYNC_ENTITY, AuthTables.UsersSyncTable::new);
    }

    /**
     * The marker with these ids.
     *
     * @param articleId the value of {@code article_id}
     * @param page the value of {@code page}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Marker> key(long articleId, int page) {
        return Key.of(Assignments.of(MARKER_ENTITY).with(ARTICLE_ID_COLUMN, articleId).with(PAGE_COLUMN, page));
    }

    /**
     * One new marker. Its owner comes from the actor.
     *
     * @param articleId the value of {@code article_id}
     * @param page the value of {@code page}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public MarkerInsert insert(long articleId, int page) {
        return new MarkerInsert(Assignments.of(MARKER_ENTITY)
                .with(ARTICLE_ID_COLUMN, articleId)
                .with(PAGE_COLUMN, page));
    }

    /**
     * Changes to rows of {@link Marker}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public MarkerPatch patch() {
        return new MarkerPatch(Assignments.of(MARKER_ENTITY));
    }

    private static Marker read(Row row) {
        Marker result = new Marker();
        result.articleId = row.required(ARTICLE_ID_COLUMN);
        result.page = row.required(PAGE_COLUMN);
        result.note = row.optional(NOTE_COLUMN);
        return result;
    }

    /** One marker to be inserted. Immutable: each method returns a new one. */
    public static final class MarkerInsert implements Insert<Marker> {
        private final Assignments<Marker> assignments;

        private MarkerInsert(Assignments<Marker> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code note}.
         *
         * @param note the value of {@code note}, or null
         * @return the insert with that value
         */
        public MarkerInsert note(@Nullable String note) {
            return new MarkerInsert(assignments.with(NOTE_COLUMN, note));
        }

        @Override
        public Assignments<Marker> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Marker}. Immutable: each method returns a new one. */
    public static final class MarkerPatch implements Patch<Marker> {
        private final Assignments<Marker> assignments;

        private MarkerPatch(Assignments<Marker> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code note}.
         *
         * @param note the value of {@code note}, or null
         * @return the patch with that change
         */
        public MarkerPatch note(@Nullable String note) {
            return new MarkerPatch(assignments.with(NOTE_COLUMN, note));
        }

        @Override
        public Assignments<Marker> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Marker} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.shapes\",\"simpleNames\":[\"Marker\"]},\"marks\":[{\"kin",
            "d\":\"OWNER\",\"target\":{\"value\":{\"packageName\":\"dev.freehold.auth\",\"simpleNames\":[\"",
            "NeonAuth\",\"Legacy\",\"UsersSync\"]}},\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"name\":",
            "\"articleId\",\"type\":{\"kind\":\"LONG\",\"name\":\"long\"},\"id\":true,\"references\":{\"val",
            "ue\":{\"annotation\":\"@References\",\"target\":{\"value\":{\"packageName\":\"com.acme.shapes",
            "\",\"simpleNames\":[\"Article\"]}},\"onDelete\":\"UNSTATED\",\"foreignKey\":true}}},{\"name\":",
            "\"page\",\"type\":{\"kind\":\"INT\",\"name\":\"int\"},\"id\":true},{\"name\":\"note\",\"type\"",
            ":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullable\":true}],\"construction\":{\"m",
            "aking\":{\"value\":{\"writers\":[{\"value\":{\"OfColumn\":{\"property\":\"articleId\"}},\"memb",
            "er\":\"articleId\"},{\"value\":{\"OfColumn\":{\"property\":\"page\"}},\"member\":\"page\"},{\"",
            "value\":{\"OfColumn\":{\"property\":\"note\"}},\"member\":\"note\"}]}},\"accessors\":[{\"prope",
            "rty\":\"articleId\",\"member\":\"articleId\"},{\"property\":\"page\",\"member\":\"page\"}]},\"",
            "comment\":\"Nothing but fields, in a class that only its package knows.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
