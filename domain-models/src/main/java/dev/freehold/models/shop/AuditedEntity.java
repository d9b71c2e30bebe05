package dev.freehold.models.shop;

import dev.freehold.CreatedAt;
import dev.freehold.UpdatedAt;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** A row that knows when it was made and changed. */
@MappedSuperclass
public abstract class AuditedEntity<ID> extends BaseEntity<ID> {
    @CreatedAt
    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @UpdatedAt
    private Instant updatedAt;

    public Instant getCreatedAt() {
        return createdAt;
    }

    protected void setCreatedAt(Instant createdAt) {
        this.createdAt = createdAt;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }

    protected void setUpdatedAt(Instant updatedAt) {
        this.updatedAt = updatedAt;
    }
}
