// Generated from com.acme.versions.Page. Do not edit; change the annotations on Page.
package com.acme.versions;

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
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "public"."page"}: rows of {@link Page}. Everybody sees them: pages are for everyone.
 *
 * <p>A version that is a number.
 *
 * @param <S> the row type from which a query starts; {@link Page} itself for {@link #PAGE}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class PageTable<S> extends Table<S, Page> implements Writable<Page> {
    private static final Column<Integer> ID_COLUMN = Column.required("id", SqlType.INT4);

    private static final Column<String> TEXT_COLUMN = Column.required("text", SqlType.TEXT);

    private static final Column<Long> VERSION_COLUMN = Column.required("version", SqlType.INT8).version();

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Page> PAGE_ENTITY = Entity.of(Page.class, "public", "page")
            .id(ID_COLUMN, Page::id)
            .version(VERSION_COLUMN, Page::version)
            .row(PageTable::read, ID_COLUMN, TEXT_COLUMN, VERSION_COLUMN)
            .scope(Scoping.none())
            .build();

    /** The rows of {@link Page} that the actor may see: where queries start. */
    public static final PageTable<Page> PAGE = new PageTable<>(Path.root(PAGE_ENTITY));

    /** The column {@code "public"."page"."id"}. */
    public final ComparableExpr<S, Integer> id = comparable(ID_COLUMN);

    /** The column {@code "public"."page"."text"}. */
    public final TextExpr<S> text = text(TEXT_COLUMN);

    /** The column {@code "public"."page"."version"}: counts the changes of the row. */
    public final ComparableExpr<S, Long> version = comparable(VERSION_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #PAGE}.
     *
     * @param path the way from {@code S} to this table
     */
    public PageTable(Path<S> path) {
        super(PAGE_ENTITY, path);
    }

    /**
     * The page with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Page> key(int id) {
        return Key.of(Assignments.of(PAGE_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new page.
     *
     * @param id the value of {@code id}
     * @param text the value of {@code text}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public PageInsert insert(int id, String text) {
        return new PageInsert(Assignments.of(PAGE_ENTITY).with(ID_COLUMN, id).with(TEXT_COLUMN, text));
    }

    /**
     * Changes to rows of {@link Page}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public PagePatch patch() {
        return new PagePatch(Assignments.of(PAGE_ENTITY));
    }

    private static Page read(Row row) {
        return new Page(row.required(ID_COLUMN), row.required(TEXT_COLUMN), row.required(VERSION_COLUMN));
    }

    /** One page to be inserted. Immutable: each method returns a new one. */
    public static final class PageInsert implements Insert<Page> {
        private final Assignments<Page> assignments;

        private PageInsert(Assignments<Page> assignments) {
            this.assignments = assignments;
        }

        @Override
        public Assignments<Page> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Page}. Immutable: each method returns a new one. */
    public static final class PagePatch implements Patch<Page> {
        private final Assignments<Page> assignments;

        private PagePatch(Assignments<Page> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code text}.
         *
         * @param text the value of {@code text}
         * @return the patch with that change
         */
        public PagePatch text(String text) {
            return new PagePatch(assignments.with(TEXT_COLUMN, text));
        }

        @Override
        public Assignments<Page> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Page} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.versions\",\"simpleNames\":[\"Page\"]},\"publicType\":tr",
            "ue,\"unscoped\":{\"value\":\"pages are for everyone\"},\"properties\":[{\"name\":\"id\",\"type",
            "\":{\"kind\":\"INT\",\"name\":\"int\"},\"id\":true},{\"name\":\"text\",\"type\":{\"kind\":\"ST",
            "RING\",\"name\":\"java.lang.String\"}},{\"name\":\"version\",\"type\":{\"kind\":\"LONG\",\"nam",
            "e\":\"long\"},\"storage\":{\"version\":{\"value\":{}}}}],\"construction\":{\"making\":{\"value",
            "\":{\"arguments\":[{\"OfColumn\":{\"property\":\"id\"}},{\"OfColumn\":{\"property\":\"text\"}}",
            ",{\"OfColumn\":{\"property\":\"version\"}}]}},\"accessors\":[{\"property\":\"id\",\"member\":",
            "\"id\",\"method\":true},{\"property\":\"version\",\"member\":\"version\",\"method\":true}]},\"",
            "comment\":\"A version that is a number.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
