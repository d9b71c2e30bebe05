// Generated from com.acme.board.Task. Do not edit; change the annotations on Task.
package com.acme.board;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Which tasks have which blockers. */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class TaskBlockers {
    private final Long taskId;

    private final Long blockersId;

    /**
     * A row.
     *
     * @param taskId the value of {@code task_id}
     * @param blockersId the value of {@code blockers_id}
     */
    public TaskBlockers(Long taskId, Long blockersId) {
        this.taskId = taskId;
        this.blockersId = blockersId;
    }

    /**
     * The value of {@code task_id}.
     *
     * @return the value
     */
    public Long taskId() {
        return taskId;
    }

    /**
     * The value of {@code blockers_id}.
     *
     * @return the value
     */
    public Long blockersId() {
        return blockersId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TaskBlockers that
                && Objects.equals(taskId, that.taskId)
                && Objects.equals(blockersId, that.blockersId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(taskId, blockersId);
    }

    @Override
    public String toString() {
        return "TaskBlockers[taskId=" + taskId + ", blockersId=" + blockersId + "]";
    }
}
