// Generated from com.acme.stock.Category. Do not edit; change the annotations on Category.
package com.acme.stock;

import dev.freehold.db.Assignments;
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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code "public"."category"}: rows of {@link Category}, each in one organization.
 *
 * <p>A tree within the organization.
 *
 * @param <S> the row type from which a query starts; {@link Category} itself for {@link #CATEGORY}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class CategoryTable<S> extends Table<S, Category> implements Writable<Category> {
    private static final Column<String> ID_COLUMN = Column.required("id", SqlType.TEXT);

    private static final Column<String> PARENT_ID_COLUMN = Column.optional("parent_id", SqlType.TEXT);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Reference PARENT_REFERENCE = Reference.optional("parent")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(PARENT_ID_COLUMN, "id");

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    private static final Reference CHILDREN_REFERENCE = Reference.many("children")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(ID_COLUMN, "parent_id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Category> CATEGORY_ENTITY = Entity.of(Category.class, "public", "category")
            .id(ID_COLUMN, Category::id)
            .row(CategoryTable::read, ID_COLUMN, PARENT_ID_COLUMN)
            .hidden(ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN))
            .foreignKey("category_parent_id_fkey", PARENT_REFERENCE, () -> CategoryTable.CATEGORY_ENTITY)
            .build();

    /** The rows of {@link Category} that the actor may see: where queries start. */
    public static final CategoryTable<Category> CATEGORY = new CategoryTable<>(Path.root(CATEGORY_ENTITY));

    /** The column {@code "public"."category"."id"}. */
    public final TextExpr<S> id = text(ID_COLUMN);

    /** The column {@code "public"."category"."parent_id"}: points at {@code "public"."category"."id"}; may be null. */
    public final TextExpr<S> parentId = text(PARENT_ID_COLUMN);

    /** The column {@code "public"."category"."organization_id"}: the organization to which the row belongs. */
    public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #CATEGORY}.
     *
     * @param path the way from {@code S} to this table
     */
    public CategoryTable(Path<S> path) {
        super(CATEGORY_ENTITY, path);
    }

    /**
     * Follows {@code parent_id} to the parent of the category.
     *
     * @return the category, joined; all of its columns are null for every category without parent
     */
    public CategoryTable<S> parent() {
        return toOne(PARENT_REFERENCE, CategoryTable.CATEGORY_ENTITY, CategoryTable::new);
    }

    /**
     * Follows {@code organization_id} to the organization of the category.
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
     * The rows of {@link Category} whose {@code parent_id} points at this category.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Category> children() {
        return toMany(CHILDREN_REFERENCE, CategoryTable.CATEGORY_ENTITY);
    }

    /**
     * The category with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Category> key(String id) {
        return Key.of(Assignments.of(CATEGORY_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new category. Its organization comes from the actor.
     *
     * @param id the value of {@code id}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public CategoryInsert insert(String id) {
        return new CategoryInsert(Assignments.of(CATEGORY_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * Changes to rows of {@link Category}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public CategoryPatch patch() {
        return new CategoryPatch(Assignments.of(CATEGORY_ENTITY));
    }

    private static Category read(Row row) {
        return new Category(row.required(ID_COLUMN), row.optional(PARENT_ID_COLUMN));
    }

    /** One category to be inserted. Immutable: each method returns a new one. */
    public static final class CategoryInsert implements Insert<Category> {
        private final Assignments<Category> assignments;

        private CategoryInsert(Assignments<Category> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code parent_id}.
         *
         * @param parentId the value of {@code parent_id}, or null
         * @return the insert with that value
         */
        public CategoryInsert parentId(@Nullable String parentId) {
            return new CategoryInsert(assignments.with(PARENT_ID_COLUMN, parentId));
        }

        @Override
        public Assignments<Category> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Category}. Immutable: each method returns a new one. */
    public static final class CategoryPatch implements Patch<Category> {
        private final Assignments<Category> assignments;

        private CategoryPatch(Assignments<Category> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code parent_id}.
         *
         * @param parentId the value of {@code parent_id}, or null
         * @return the patch with that change
         */
        public CategoryPatch parentId(@Nullable String parentId) {
            return new CategoryPatch(assignments.with(PARENT_ID_COLUMN, parentId));
        }

        @Override
        public Assignments<Category> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Category} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.stock\",\"simpleNames\":[\"Category\"]},\"publicType\":t",
            "rue,\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"name",
            "\":\"id\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"id\":true},{\"name\":",
            "\"parentId\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"},\"nullable\":true,\"",
            "references\":{\"value\":{\"annotation\":\"@References\",\"target\":{\"value\":{\"packageName\"",
            ":\"com.acme.stock\",\"simpleNames\":[\"Category\"]}},\"onDelete\":\"UNSTATED\",\"inverse\":\"c",
            "hildren\",\"foreignKey\":true}}}],\"construction\":{\"making\":{\"value\":{\"arguments\":[{\"O",
            "fColumn\":{\"property\":\"id\"}},{\"OfColumn\":{\"property\":\"parentId\"}}]}},\"accessors\":[",
            "{\"property\":\"id\",\"member\":\"id\",\"method\":true}]},\"comment\":\"A tree within the orga",
            "nization.\"}"
    })
    private static final class Description {
        private Description() {}
    }
}
