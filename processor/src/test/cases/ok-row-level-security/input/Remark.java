package com.acme.vault;

import dev.freehold.Who;
import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.References;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** What somebody says of a task; the organization is the task's. */
@InOrganization(through = "task")
@OwnedBy(value = User.class, name = "author", onDelete = OnDelete.SET_NULL, writes = Who.OWNER)
public record Remark(@Id @GeneratedValue long id, @References(Task.class) String taskId, String words) {}
