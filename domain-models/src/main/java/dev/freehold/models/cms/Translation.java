package dev.freehold.models.cms;

import dev.freehold.InOrganization;
import dev.freehold.UpdatedAt;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;

/** A page in one language: its id is the page and the language. */
@Entity
@IdClass(Translation.Key.class)
@Table(name = "translations")
@InOrganization
public class Translation {
    @Id
    @Column(name = "page_id")
    private final PageId pageId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "page_id", insertable = false, updatable = false)
    private final Page page;

    @Id
    @Column(length = 35)
    private final Locale language;

    @Column(length = 200)
    private final String title;

    @Column(columnDefinition = "text")
    private final String body;

    @UpdatedAt
    private final Instant updatedAt;

    Translation(PageId pageId, Page page, Locale language, String title, String body, Instant updatedAt) {
        this.pageId = pageId;
        this.page = page;
        this.language = language;
        this.title = title;
        this.body = body;
        this.updatedAt = updatedAt;
    }

    public PageId getPageId() {
        return pageId;
    }

    public Page getPage() {
        return page;
    }

    public Locale getLanguage() {
        return language;
    }

    public String getTitle() {
        return title;
    }

    public String getBody() {
        return body;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }

    /** A page and a language. */
    public record Key(PageId pageId, Locale language) implements Serializable {}
}
