package com.acme.todos.work;

import com.acme.todos.work.deep.down.Project;
import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.References;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** Something to do for a project; its name is that of another schema's. */
@InOrganization
public record Todo(
        @Id @GeneratedValue String id,
        @References(value = Project.class, onDelete = OnDelete.CASCADE) String projectId,
        String task) {}
