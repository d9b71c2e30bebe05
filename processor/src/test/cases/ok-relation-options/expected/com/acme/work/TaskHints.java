// Generated from com.acme.work.Task. Do not edit; change the annotations on Task.
package com.acme.work;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Which tasks have which hints. */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class TaskHints {
    private final String taskId;

    private final String labelId;

    /**
     * A row.
     *
     * @param taskId the value of {@code work_item_id}
     * @param labelId the value of {@code hints_id}
     */
    public TaskHints(String taskId, String labelId) {
        this.taskId = taskId;
        this.labelId = labelId;
    }

    /**
     * The value of {@code work_item_id}.
     *
     * @return the value
     */
    public String taskId() {
        return taskId;
    }

    /**
     * The value of {@code hints_id}.
     *
     * @return the value
     */
    public String labelId() {
        return labelId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TaskHints that
                && Objects.equals(taskId, that.taskId)
                && Objects.equals(labelId, that.labelId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(taskId, labelId);
    }

    @Override
    public String toString() {
        return "TaskHints[taskId=" + taskId + ", labelId=" + labelId + "]";
    }
}
