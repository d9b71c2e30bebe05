package dev.freehold.models.tickets;

import dev.freehold.CreatedAt;
import dev.freehold.UpdatedAt;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** When a row was made, and when it was last changed. */
@MappedSuperclass
public abstract class Stamped {
    @CreatedAt
    protected Instant createdAt;

    @UpdatedAt
    protected Instant updatedAt;

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }

    protected void setCreatedAt(Instant createdAt) {
        this.createdAt = createdAt;
    }

    protected void setUpdatedAt(Instant updatedAt) {
        this.updatedAt = updatedAt;
    }
}
