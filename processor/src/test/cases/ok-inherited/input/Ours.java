package com.acme.notes;

import com.acme.notes.base.Identified;
import dev.freehold.CreatedAt;
import dev.freehold.InOrganization;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;

/** Everything of an organization: a subclass need not say it again. */
@MappedSuperclass
@InOrganization
abstract class Ours extends Identified<UUID> {
    @CreatedAt
    @Column(name = "made_at")
    Instant createdAt;

    @Transient
    int dirty;
}
