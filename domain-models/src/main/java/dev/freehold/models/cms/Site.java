package dev.freehold.models.cms;

import dev.freehold.GloballyUnique;
import dev.freehold.InOrganization;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Where pages are found: a record, with languages as an array. */
@InOrganization
@Table(name = "sites")
public record Site(
        @Id @GeneratedValue SiteId id,

        @GloballyUnique("everyone chooses among the same subdomains") @Column(length = 63)
        String subdomain,

        String title,
        Locale mainLanguage,
        List<String> languages,
        ZoneId zone,
        @Version long version) {}
