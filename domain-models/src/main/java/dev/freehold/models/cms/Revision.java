package dev.freehold.models.cms;

import dev.freehold.CreatedAt;
import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.UUID;

/** What a page was: kept for ever, with the person who made it. */
@InOrganization
@OwnedBy(value = User.class, onDelete = OnDelete.SET_NULL, name = "editor")
@Table(name = "revisions", uniqueConstraints = @UniqueConstraint(columnNames = {"page_id", "language", "number"}))
public record Revision(
        @Id @GeneratedValue UUID id,

        @ManyToOne(optional = false)
        @JoinColumn(name = "page_id", referencedColumnName = "page_id")
        @JoinColumn(name = "language", referencedColumnName = "language")
        Translation translation,

        int number,
        @Column(columnDefinition = "text") String body,
        @CreatedAt Instant createdAt) {}
