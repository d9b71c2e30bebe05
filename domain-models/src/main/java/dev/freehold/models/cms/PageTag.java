package dev.freehold.models.cms;

import dev.freehold.CreatedAt;
import dev.freehold.InOrganization;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a tag is on a page, since when: an entity of two references. */
@Entity
@Table(name = "page_tags")
@InOrganization
public class PageTag {
    @EmbeddedId
    private PageTagId id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @MapsId("pageId")
    private Page page;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @MapsId("tagId")
    private Tag tag;

    @CreatedAt
    private Instant since;

    public PageTagId getId() {
        return id;
    }

    public void setId(PageTagId id) {
        this.id = id;
    }

    public Page getPage() {
        return page;
    }

    public void setPage(Page page) {
        this.page = page;
    }

    public Tag getTag() {
        return tag;
    }

    public void setTag(Tag tag) {
        this.tag = tag;
    }

    public Instant getSince() {
        return since;
    }

    public void setSince(Instant since) {
        this.since = since;
    }
}
