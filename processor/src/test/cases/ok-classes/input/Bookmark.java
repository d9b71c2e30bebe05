package com.acme.shapes;

import dev.freehold.OwnedBy;
import dev.freehold.References;
import dev.freehold.auth.NeonAuth.Legacy.UsersSync;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A bean as JPA users write it, with the mapping on the getters. */
@OwnedBy(UsersSync.class)
@Table(name = "bookmarks")
public class Bookmark {
    private UUID id = new UUID(0, 0);

    @References(Article.class)
    private long articleId;

    private boolean done;
    private @Nullable Boolean shared;
    private String URL = "";
    private @Nullable String label;
    private int clicks;

    @Id
    @GeneratedValue
    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public long getArticleId() {
        return articleId;
    }

    public void setArticleId(long articleId) {
        this.articleId = articleId;
    }

    @Column(name = "is_done")
    public boolean isDone() {
        return done;
    }

    public void setDone(boolean done) {
        this.done = done;
    }

    public @Nullable Boolean getShared() {
        return shared;
    }

    /** Takes another type, and is not the setter. */
    public void setShared(String shared) {
        this.shared = Boolean.valueOf(shared);
    }

    public void setShared(@Nullable Boolean shared) {
        this.shared = shared;
    }

    @Column(name = "address", unique = true)
    public String getURL() {
        return URL;
    }

    public void setURL(String URL) {
        this.URL = URL;
    }

    @Column(nullable = true, length = 10)
    public @Nullable String getLabel() {
        return label;
    }

    public Bookmark setLabel(@Nullable String label) {
        this.label = label;
        return this;
    }

    @jakarta.persistence.Transient
    public int getClicks() {
        return clicks;
    }
}
