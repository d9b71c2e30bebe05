// Generated from com.acme.board.Step. Do not edit; change the annotations on Step.
package com.acme.board;

import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Which steps have which tags. */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class StepTags {
    private final String stepId;

    private final UUID tagId;

    /**
     * A row.
     *
     * @param stepId the value of {@code step_id}
     * @param tagId the value of {@code tags_id}
     */
    public StepTags(String stepId, UUID tagId) {
        this.stepId = stepId;
        this.tagId = tagId;
    }

    /**
     * The value of {@code step_id}.
     *
     * @return the value
     */
    public String stepId() {
        return stepId;
    }

    /**
     * The value of {@code tags_id}.
     *
     * @return the value
     */
    public UUID tagId() {
        return tagId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StepTags that
                && Objects.equals(stepId, that.stepId)
                && Objects.equals(tagId, that.tagId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(stepId, tagId);
    }

    @Override
    public String toString() {
        return "StepTags[stepId=" + stepId + ", tagId=" + tagId + "]";
    }
}
