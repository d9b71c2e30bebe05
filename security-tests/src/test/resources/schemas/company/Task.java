package com.acme.company;

import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.References;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A step of a project; the organization is that of the project. */
@InOrganization(through = "project")
@OwnedBy(value = User.class, name = "author", onDelete = OnDelete.SET_NULL)
public record Task(
        @Id @GeneratedValue long id,
        @References(value = Project.class, onDelete = OnDelete.CASCADE) String projectId,
        String title,
        @Nullable Integer hours,
        @References(value = Label.class, name = "label") @Nullable String labelCode) {}
