// Generated from com.acme.board.Task. Do not edit; change the annotations on Task.
package com.acme.board;

import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Which tasks have which tags. */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class TaskTags {
    private final Long taskId;

    private final UUID tagId;

    /**
     * A row.
     *
     * @param taskId the value of {@code task}
     * @param tagId the value of {@code label}
     */
    public TaskTags(Long taskId, UUID tagId) {
        this.taskId = taskId;
        this.tagId = tagId;
    }

    /**
     * The value of {@code task}.
     *
     * @return the value
     */
    public Long taskId() {
        return taskId;
    }

    /**
     * The value of {@code label}.
     *
     * @return the value
     */
    public UUID tagId() {
        return tagId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TaskTags that
                && Objects.equals(taskId, that.taskId)
                && Objects.equals(tagId, that.tagId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(taskId, tagId);
    }

    @Override
    public String toString() {
        return "TaskTags[taskId=" + taskId + ", tagId=" + tagId + "]";
    }
}
