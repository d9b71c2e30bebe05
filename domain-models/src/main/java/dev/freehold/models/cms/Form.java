package dev.freehold.models.cms;

import dev.freehold.InOrganization;
import dev.freehold.References;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.util.UUID;

/** What visitors fill in. */
@InOrganization
@Table(name = "forms")
public record Form(
        @Id @GeneratedValue UUID id, @References(Site.class) SiteId siteId, String title, Duration cooldown) {}
