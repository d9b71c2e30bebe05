package com.acme.limits;

import dev.freehold.Who;
import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.References;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What all see, and its owner writes; with references to rows that not all see. */
@InOrganization
@OwnedBy(value = User.class, onDelete = OnDelete.CASCADE, writes = Who.OWNER)
public record Ticket(
        @Id @GeneratedValue String id,
        String title,
        @References(value = Note.class, tenantKey = false) @Nullable String noteId,
        @References(Salary.class) @Nullable UUID salaryId,
        @References(Diary.class) @Nullable String diaryId,
        @References(value = User.class, onDelete = OnDelete.SET_NULL) @Nullable String assigneeId) {}
