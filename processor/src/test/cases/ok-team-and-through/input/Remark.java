package com.acme.work;

import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.References;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** What somebody says of a task; the organization is that of the task's project. */
@InOrganization(through = "task")
@OwnedBy(value = User.class, name = "author", onDelete = OnDelete.SET_NULL)
public record Remark(
        @Id @GeneratedValue int id,
        @References(Task.class) String taskId,
        String words) {}
