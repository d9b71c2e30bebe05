package dev.freehold.models.cms;

import dev.freehold.Default;
import dev.freehold.InOrganization;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Period;
import java.util.Set;

/** Who is told of changes. */
@InOrganization(
        read = {"owner", "admin"},
        write = {"owner", "admin"})
@Table(name = "webhooks")
public record Webhook(
        @Id @GeneratedValue String id,
        URI address,
        Set<WebhookEvent> events,
        @Column(nullable = true) Period pause,
        @Default("true") boolean active) {}
