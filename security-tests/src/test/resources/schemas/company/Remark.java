package com.acme.company;

import dev.freehold.InOrganization;
import dev.freehold.References;
import jakarta.persistence.Id;

/** What is said of a task: two steps away from the organization. */
@InOrganization(through = "task")
public record Remark(@Id String id, @References(Task.class) long taskId, String words) {}
