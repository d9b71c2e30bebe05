package com.acme.shapes;

import dev.freehold.CreatedAt;
import dev.freehold.Default;
import dev.freehold.OwnedBy;
import dev.freehold.auth.NeonAuth.Legacy.UsersSync;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Immutable, with a constructor in an order of its own. */
@OwnedBy(UsersSync.class)
public final class Article {
    /** Not a column. */
    public static final int LONGEST = 100;

    /** What it is about. */
    private final String title;

    @Column(length = 50)
    private final @Nullable String subtitle;

    @Default("1")
    private final int edition;

    @CreatedAt
    private final Instant madeAt;

    @Id
    @GeneratedValue
    private final long id;

    @Transient
    private final int length;

    private transient int reads;

    Article(String title) {
        this(0, 1, title, Instant.EPOCH, null);
    }

    /** The order differs from that of the fields, and what is not stored is not there. */
    Article(long id, int edition, String title, Instant madeAt, @Nullable String subtitle) {
        this.id = id;
        this.edition = edition;
        this.title = title;
        this.madeAt = madeAt;
        this.subtitle = subtitle;
        this.length = title.length();
    }

    public long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public @Nullable String getSubtitle() {
        return subtitle;
    }

    public int getEdition() {
        return edition;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public int getLength() {
        return length;
    }

    public int countReads() {
        return ++reads;
    }
}
