package dev.freehold.models.cms;

import dev.freehold.Default;
import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.References;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where an old address leads: its id is the site and the path. */
@InOrganization
@Table(name = "redirects")
public record Redirect(
        @Id @References(Site.class) SiteId siteId,
        @Id @Column(length = 500) String path,

        @References(value = Page.class, onDelete = OnDelete.CASCADE)
        PageId pageId,

        @Default("true") boolean permanent) {}
