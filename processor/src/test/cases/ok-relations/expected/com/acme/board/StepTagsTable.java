// Generated from com.acme.board.Step. Do not edit; change the annotations on Step.
package com.acme.board;

import dev.freehold.db.Assignments;
import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Insert;
import dev.freehold.db.Key;
import dev.freehold.db.Path;
import dev.freehold.db.Table;
import dev.freehold.db.TextExpr;
import dev.freehold.db.Writable;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code "public"."step_tag"}: rows of {@link StepTags}, each belonging to whom its step belongs.
 *
 * <p>Which steps have which tags.
 *
 * @param <S> the row type from which a query starts; {@link StepTags} itself for {@link #STEP_TAGS}
 */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class StepTagsTable<S> extends Table<S, StepTags> implements Writable<StepTags> {
    private static final Column<String> STEP_ID_COLUMN = Column.required("step_id", SqlType.TEXT);

    private static final Column<UUID> TAG_ID_COLUMN = Column.required("tags_id", SqlType.UUID);

    /** Used by generated code to go on to {@link Step}. */
    public static final Reference STEP_REFERENCE = Reference.required("step").on(STEP_ID_COLUMN, "id");

    /** Used by generated code to go on to {@link Tag}. */
    public static final Reference TAG_REFERENCE = Reference.required("tag").on(TAG_ID_COLUMN, "id");

    /** What the runtime knows of the table: its columns, its id, and whose its rows are. */
    public static final Entity<StepTags> STEP_TAGS_ENTITY = Entity.of(StepTags.class, "public", "step_tag")
            .id(STEP_ID_COLUMN, StepTags::stepId)
            .id(TAG_ID_COLUMN, StepTags::tagId)
            .row(StepTagsTable::read, STEP_ID_COLUMN, TAG_ID_COLUMN)
            .scope(Scoping.through(STEP_REFERENCE, () -> StepTable.STEP_ENTITY))
            .foreignKey("step_tag_step_id_fkey", STEP_REFERENCE, () -> StepTable.STEP_ENTITY)
            .foreignKey("step_tag_tags_id_fkey", TAG_REFERENCE, () -> TagTable.TAG_ENTITY)
            .build();

    /** The rows of {@link StepTags} that the actor may see: where queries start. */
    public static final StepTagsTable<StepTags> STEP_TAGS = new StepTagsTable<>(Path.root(STEP_TAGS_ENTITY));

    /** The column {@code "public"."step_tag"."step_id"}: points at {@code "public"."step"."id"}. */
    public final TextExpr<S> stepId = text(STEP_ID_COLUMN);

    /** The column {@code "public"."step_tag"."tags_id"}: points at {@code "public"."tag"."id"}. */
    public final ComparableExpr<S, UUID> tagId = comparable(TAG_ID_COLUMN);

    /**
     * Used by generated code to join the table; a query starts with {@link #STEP_TAGS}.
     *
     * @param path the way from {@code S} to this table
     */
    public StepTagsTable(Path<S> path) {
        super(STEP_TAGS_ENTITY, path);
    }

    /**
     * Follows {@code step_id} to the step of the step tags.
     *
     * @return the step, joined
     */
    public StepTable<S> step() {
        return toOne(STEP_REFERENCE, StepTable.STEP_ENTITY, StepTable::new);
    }

    /**
     * Follows {@code tags_id} to the tag of the step tags.
     *
     * @return the tag, joined
     */
    public TagTable<S> tag() {
        return toOne(TAG_REFERENCE, TagTable.TAG_ENTITY, TagTable::new);
    }

    /**
     * The step tags with these ids.
     *
     * @param stepId the value of {@code step_id}
     * @param tagId the value of {@code tags_id}
     * @return the key, a condition that holds for at most one row
     */
    public Key<StepTags> key(String stepId, UUID tagId) {
        return Key.of(Assignments.of(STEP_TAGS_ENTITY).with(STEP_ID_COLUMN, stepId).with(TAG_ID_COLUMN, tagId));
    }

    /**
     * One new step tags.
     *
     * @param stepId the value of {@code step_id}
     * @param tagId the value of {@code tags_id}
     * @return the insert, to be completed and passed to {@code rows.insert}
     */
    public StepTagsInsert insert(String stepId, UUID tagId) {
        return new StepTagsInsert(Assignments.of(STEP_TAGS_ENTITY)
                .with(STEP_ID_COLUMN, stepId)
                .with(TAG_ID_COLUMN, tagId));
    }

    private static StepTags read(Row row) {
        return new StepTags(row.required(STEP_ID_COLUMN), row.required(TAG_ID_COLUMN));
    }

    /** One step tags to be inserted. Immutable: each method returns a new one. */
    public static final class StepTagsInsert implements Insert<StepTags> {
        private final Assignments<StepTags> assignments;

        private StepTagsInsert(Assignments<StepTags> assignments) {
            this.assignments = assignments;
        }

        @Override
        public Assignments<StepTags> assignments() {
            return assignments;
        }
    }
}
