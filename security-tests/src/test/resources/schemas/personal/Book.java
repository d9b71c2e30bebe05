package com.acme.personal;

import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.References;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A book on a shelf of its owner. */
@OwnedBy(User.class)
public record Book(
        @Id @GeneratedValue long id,
        @Column(unique = true) String slug,
        String title,
        @Nullable Integer pages,
        @References(value = Shelf.class, name = "shelf", id = "code", onDelete = OnDelete.CASCADE) String shelfCode) {}
