// Generated from com.acme.work.Task. Do not edit; change the annotations on Task.
package com.acme.work;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Work and its words. */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class TaskLabels {
    private final String taskId;

    private final String labelId;

    /**
     * A row.
     *
     * @param taskId the value of {@code work}
     * @param labelId the value of {@code word}
     */
    public TaskLabels(String taskId, String labelId) {
        this.taskId = taskId;
        this.labelId = labelId;
    }

    /**
     * The value of {@code work}.
     *
     * @return the value
     */
    public String taskId() {
        return taskId;
    }

    /**
     * The value of {@code word}.
     *
     * @return the value
     */
    public String labelId() {
        return labelId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TaskLabels that
                && Objects.equals(taskId, that.taskId)
                && Objects.equals(labelId, that.labelId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(taskId, labelId);
    }

    @Override
    public String toString() {
        return "TaskLabels[taskId=" + taskId + ", labelId=" + labelId + "]";
    }
}
