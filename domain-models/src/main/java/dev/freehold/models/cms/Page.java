package dev.freehold.models.cms;

import dev.freehold.Default;
import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.References;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A page: in a tree by its super class, with its site, its template and its tags. */
@Entity
@Table(
        name = "pages",
        uniqueConstraints = @UniqueConstraint(columnNames = {"site_id", "parent_id", "slug"}),
        indexes = @Index(columnList = "site_id, published_at desc"))
@InOrganization
@OwnedBy(value = User.class, onDelete = OnDelete.SET_NULL, name = "author", inverse = "authoredPages")
public class Page extends Node<PageId, Page> {
    @References(Site.class)
    private SiteId siteId;

    @Column(length = 120)
    private String slug;

    @Enumerated(EnumType.STRING)
    @Default("DRAFT")
    private PageStatus status;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @ManyToOne
    @JoinColumn(name = "template_name", referencedColumnName = "name")
    private @Nullable Template template;

    @ManyToOne
    @JoinColumn(name = "cover_id")
    private @Nullable Media cover;

    @OneToMany(mappedBy = "parent")
    private List<Page> children = new ArrayList<>();

    @OneToMany(mappedBy = "page")
    private List<Translation> translations = new ArrayList<>();

    @OneToMany(mappedBy = "page")
    private Set<PageTag> pageTags = new HashSet<>();

    @Version
    private Integer version;

    protected Page() {}

    public SiteId getSiteId() {
        return siteId;
    }

    public void setSiteId(SiteId siteId) {
        this.siteId = siteId;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public PageStatus getStatus() {
        return status;
    }

    public void setStatus(PageStatus status) {
        this.status = status;
    }

    public @Nullable Instant getPublishedAt() {
        return publishedAt;
    }

    public void setPublishedAt(@Nullable Instant publishedAt) {
        this.publishedAt = publishedAt;
    }

    public @Nullable Template getTemplate() {
        return template;
    }

    public void setTemplate(@Nullable Template template) {
        this.template = template;
    }

    public @Nullable Media getCover() {
        return cover;
    }

    public void setCover(@Nullable Media cover) {
        this.cover = cover;
    }

    public List<Page> getChildren() {
        return children;
    }

    public void setChildren(List<Page> children) {
        this.children = children;
    }

    public List<Translation> getTranslations() {
        return translations;
    }

    public void setTranslations(List<Translation> translations) {
        this.translations = translations;
    }

    public Set<PageTag> getPageTags() {
        return pageTags;
    }

    public void setPageTags(Set<PageTag> pageTags) {
        this.pageTags = pageTags;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
