package dev.freehold.models.cms;

import dev.freehold.InOrganization;
import dev.freehold.References;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.UUID;

/** How one gets about on a site. */
@InOrganization
@Table(name = "menus", uniqueConstraints = @UniqueConstraint(columnNames = {"site_id", "name"}))
public record Menu(
        @Id @GeneratedValue UUID id,
        @References(Site.class) SiteId siteId,
        @Column(length = 40) String name) {}
