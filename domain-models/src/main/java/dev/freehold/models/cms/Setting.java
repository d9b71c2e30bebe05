package dev.freehold.models.cms;

import dev.freehold.InOrganization;
import dev.freehold.db.schema.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How an organization wants it: its id has the organization. */
@Table(name = "settings")
public record Setting(
        @Id @InOrganization String organizationId,
        @Id @Column(length = 60) String name,
        Json value) {}
