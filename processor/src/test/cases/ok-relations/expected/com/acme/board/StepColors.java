// Generated from com.acme.board.Step. Do not edit; change the annotations on Step.
package com.acme.board;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Which steps have which colors. */
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class StepColors {
    private final String stepId;

    private final String colorName;

    /**
     * A row.
     *
     * @param stepId the value of {@code step_id}
     * @param colorName the value of {@code colors_name}
     */
    public StepColors(String stepId, String colorName) {
        this.stepId = stepId;
        this.colorName = colorName;
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
     * The value of {@code colors_name}.
     *
     * @return the value
     */
    public String colorName() {
        return colorName;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StepColors that
                && Objects.equals(stepId, that.stepId)
                && Objects.equals(colorName, that.colorName);
    }

    @Override
    public int hashCode() {
        return Objects.hash(stepId, colorName);
    }

    @Override
    public String toString() {
        return "StepColors[stepId=" + stepId + ", colorName=" + colorName + "]";
    }
}
