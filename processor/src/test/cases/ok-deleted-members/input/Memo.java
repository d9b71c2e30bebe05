package com.acme.memos;

import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.References;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something to be read by everyone in the company. */
@InOrganization
@OwnedBy(value = CompanyAuth.Person.class, onDelete = OnDelete.CASCADE, name = "author")
public record Memo(
        @Id @GeneratedValue UUID id,
        String text,
        @References(CompanyAuth.Person.class) @Nullable UUID readerId,
        @References(value = CompanyAuth.Badge.class, foreignKey = false) @Nullable String badgeId,
        @References(CompanyAuth.Badge.class) @Nullable String stampId) {}
