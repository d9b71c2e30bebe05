package com.acme.options;

import dev.freehold.Default;
import dev.freehold.InOrganization;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.UpdateTimestamp;
import org.jspecify.annotations.Nullable;

/** Documentation, which the comment of the table replaces. */
@InOrganization
@Table(
        name = "articles",
        comment = "What the organization's people write",
        check = {
            @CheckConstraint(name = "articles_are_sane", constraint = "length(title) < 100 or words > 0"),
            @CheckConstraint(constraint = "words <= 1000000")
        },
        indexes = {
            @Index(columnList = "title DESC, id asc"),
            @Index(name = "articles_slug", columnList = "slug", unique = true),
            @Index(columnList = "words, stars desc", unique = true)
        })
@Check(constraints = "stars < 6")
public record Article(
        @Id @GeneratedValue String id,

        @Column(comment = "What it's \"called\"") String title,
        String slug,

        @Column(check = @CheckConstraint(constraint = "words >= 0")) int words,

        @Column(check = {@CheckConstraint(name = "few_stars", constraint = "stars >= 0")})
        @Default("0")
        int stars,

        @Column(updatable = false) String author,

        @Column(insertable = false, updatable = false)
        @Default("new")
        String state,

        @Column(insertable = false) @Nullable
        Instant published,

        @Check(name = "some_tags", constraints = "cardinality(tags) < 9") @ColumnDefault("'{}'")
        List<String> tags,

        @Comment("Set by whom the words are counted") @Nullable
        Kind kind,

        @CreationTimestamp Instant made,
        @UpdateTimestamp Instant changed,
        @GeneratedColumn("words / 200") int minutes) {
    /** What it is. */
    public enum Kind {
        NEWS,
        STORY
    }
}
