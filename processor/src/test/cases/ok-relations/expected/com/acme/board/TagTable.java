// Generated from com.acme.board.Tag. Do not edit; change the annotations on Tag.
package com.acme.board;

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
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "public"."tag"}: rows of {@link Tag}, each in one organization.
 *
 * <p>Without {@code with} in the query, {@code tasks} is null or empty.
 *
 * @param <S> the row type from which a query starts; {@link Tag} itself for {@link #TAG}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class TagTable<S> extends Table<S, Tag> implements Writable<Tag> {
    private static final Column<UUID> ID_COLUMN = Column.required("id", SqlType.UUID).generatedUuid();

    private static final Column<String> NAME_COLUMN = Column.required("name", SqlType.TEXT);

    private static final Column<String> ORGANIZATION_ID_COLUMN = Column.required("organization_id", SqlType.TEXT);

    private static final Reference ORGANIZATION_REFERENCE =
            Reference.required("organization").on(ORGANIZATION_ID_COLUMN, "id");

    private static final Reference STEP_TAGS_REFERENCE = Reference.many("stepTags").on(ID_COLUMN, "tags_id");

    private static final Reference TASK_TAGS_REFERENCE = Reference.many("taskTags")
            .on(ORGANIZATION_ID_COLUMN, "organization_id")
            .on(ID_COLUMN, "label");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<Tag> TAG_ENTITY = Entity.of(Tag.class, "public", "tag")
            .id(ID_COLUMN, Tag::id)
            .row(TagTable::read, ID_COLUMN, NAME_COLUMN)
            .hidden(ORGANIZATION_ID_COLUMN)
            .scope(Scoping.organization(ORGANIZATION_ID_COLUMN))
            .relation(TASK_TAGS_REFERENCE, TaskTagsTable.TASK_REFERENCE)
            .build();

    /** The rows of {@link Tag} that the actor may see: where queries start. */
    public static final TagTable<Tag> TAG = new TagTable<>(Path.root(TAG_ENTITY));

    /** The column {@code "public"."tag"."id"}. */
    public final ComparableExpr<S, UUID> id = comparable(ID_COLUMN);

    /** The column {@code "public"."tag"."name"}. */
    public final TextExpr<S> name = text(NAME_COLUMN);

    /** The column {@code "public"."tag"."organization_id"}: the organization to which the row belongs. */
    public final TextExpr<S> organizationId = text(ORGANIZATION_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #TAG}.
     *
     * @param path the way from {@code S} to this table
     */
    public TagTable(Path<S> path) {
        super(TAG_ENTITY, path);
    }

    /**
     * Follows {@code organization_id} to the organization of the tag.
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
     * The rows of {@link StepTags} whose {@code tags_id} points at this tag.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, StepTags> stepTags() {
        return toMany(STEP_TAGS_REFERENCE, StepTagsTable.STEP_TAGS_ENTITY);
    }

    /**
     * The rows of {@link TaskTags} whose {@code label} points at this tag.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, TaskTags> taskTags() {
        return toMany(TASK_TAGS_REFERENCE, TaskTagsTable.TASK_TAGS_ENTITY);
    }

    /**
     * The rows of {@link Step} that a row of {@link StepTags} joins with this tag.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Step> stepsByTags() {
        return across(
                STEP_TAGS_REFERENCE,
                StepTagsTable.STEP_TAGS_ENTITY,
                StepTagsTable.STEP_REFERENCE,
                StepTable.STEP_ENTITY);
    }

    /**
     * The rows of {@link Task} that a row of {@link TaskTags} joins with this tag.
     *
     * @return the way to them, for conditions, counts and loading
     */
    public Many<S, Task> tasks() {
        return across(
                TASK_TAGS_REFERENCE,
                TaskTagsTable.TASK_TAGS_ENTITY,
                TaskTagsTable.TASK_REFERENCE,
                TaskTable.TASK_ENTITY);
    }

    /**
     * The tag with this id.
     *
     * @param id the value of {@code id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<Tag> key(UUID id) {
        return Key.of(Assignments.of(TAG_ENTITY).with(ID_COLUMN, id));
    }

    /**
     * One new tag. Its organization comes from the actor. Its {@code id} is made on insert.
     *
     * @param name the value of {@code name}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public TagInsert insert(String name) {
        return new TagInsert(Assignments.of(TAG_ENTITY).with(NAME_COLUMN, name));
    }

    /**
     * Changes to rows of {@link Tag}, none at first.
     *
     * @return the patch, to be filled and passed to {@code rows.update}
     */
    public TagPatch patch() {
        return new TagPatch(Assignments.of(TAG_ENTITY));
    }

    private static Tag read(Row row) {
        return new Tag(
                row.required(ID_COLUMN),
                row.required(NAME_COLUMN),
                row.many(TASK_TAGS_REFERENCE, TaskTagsTable.TASK_REFERENCE, Task.class));
    }

    /** One tag to be inserted. Immutable: each method returns a new one. */
    public static final class TagInsert implements Insert<Tag> {
        private final Assignments<Tag> assignments;

        private TagInsert(Assignments<Tag> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code id} instead of a new UUID.
         *
         * @param id the value of {@code id}
         * @return the insert with that value
         */
        public TagInsert id(UUID id) {
            return new TagInsert(assignments.with(ID_COLUMN, id));
        }

        @Override
        public Assignments<Tag> assignments() {
            return assignments;
        }
    }

    /** Changes to rows of {@link Tag}. Immutable: each method returns a new one. */
    public static final class TagPatch implements Patch<Tag> {
        private final Assignments<Tag> assignments;

        private TagPatch(Assignments<Tag> assignments) {
            this.assignments = assignments;
        }

        /**
         * Sets {@code name}.
         *
         * @param name the value of {@code name}
         * @return the patch with that change
         */
        public TagPatch name(String name) {
            return new TagPatch(assignments.with(NAME_COLUMN, name));
        }

        @Override
        public Assignments<Tag> assignments() {
            return assignments;
        }
    }

    /** What a later compilation knows of {@code Tag} when it does not get its source. */
    @Described({
            "{\"type\":{\"packageName\":\"com.acme.board\",\"simpleNames\":[\"Tag\"]},\"publicType\":true,",
            "\"marks\":[{\"kind\":\"ORGANIZATION\",\"onDelete\":\"UNSTATED\"}],\"properties\":[{\"name\":\"",
            "id\",\"type\":{\"kind\":\"UUID\",\"name\":\"java.util.UUID\"},\"id\":true,\"generated\":{\"val",
            "ue\":{}}},{\"name\":\"name\",\"type\":{\"kind\":\"STRING\",\"name\":\"java.lang.String\"}}],\"",
            "relations\":[{\"name\":\"tasks\",\"kind\":\"MANY_TO_MANY\",\"form\":\"LIST\",\"target\":{\"val",
            "ue\":{\"packageName\":\"com.acme.board\",\"simpleNames\":[\"Task\"]}},\"mappedBy\":\"tags\",\"",
            "onDelete\":\"UNSTATED\"}],\"construction\":{\"making\":{\"value\":{\"arguments\":[{\"OfColumn",
            "\":{\"property\":\"id\"}},{\"OfColumn\":{\"property\":\"name\"}},{\"Related\":{\"property\":\"",
            "tasks\",\"form\":\"LIST\"}}]}},\"accessors\":[{\"property\":\"id\",\"member\":\"id\",\"method",
            "\":true}]}}"
    })
    private static final class Description {
        private Description() {}
    }
}
