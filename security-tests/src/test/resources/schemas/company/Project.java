package com.acme.company;

import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.References;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** Work of an organization, perhaps a part of other work. */
@InOrganization
@OwnedBy(value = User.class, onDelete = OnDelete.SET_NULL)
public record Project(
        @Id @GeneratedValue String id,
        String name,
        @Column(unique = true) String slug,
        int budget,
        @References(value = Project.class, inverse = "parts") @Nullable String parentId,
        @References(value = User.class, onDelete = OnDelete.SET_NULL) @Nullable String assigneeId,
        @References(value = Label.class, name = "label") @Nullable String labelCode) {}
