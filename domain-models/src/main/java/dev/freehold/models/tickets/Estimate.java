package dev.freehold.models.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;

/** How long it will take, and who says so. */
@Embeddable
public class Estimate {
    private Duration effort;

    @Column(name = "confidence")
    private double confidence;

    protected Estimate() {}

    public Estimate(Duration effort, double confidence) {
        this.effort = effort;
        this.confidence = confidence;
    }

    public Duration getEffort() {
        return effort;
    }

    public double getConfidence() {
        return confidence;
    }

    void setEffort(Duration effort) {
        this.effort = effort;
    }

    void setConfidence(double confidence) {
        this.confidence = confidence;
    }
}
