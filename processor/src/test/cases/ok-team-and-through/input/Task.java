package com.acme.work;

import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.References;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A step of a project; the organization is the project's. */
@InOrganization(through = "project")
public record Task(
        @Id String id,
        @References(value = Project.class, onDelete = OnDelete.CASCADE) String projectId,
        String title,

        @References(value = Label.class, name = "mark") @Nullable
        String mark) {}
