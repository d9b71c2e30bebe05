package com.acme.desk;

import dev.freehold.InOrganization;
import dev.freehold.References;
import dev.freehold.auth.BetterAuth.Organization;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** What points at rows that not all members see. */
@InOrganization
public record Mention(
        @Id String id,
        @References(Diary.class) @Nullable String diaryId,
        @References(Ruling.class) @Nullable String rulingId,
        @References(User.class) @Nullable String userId,
        @References(value = Organization.class, name = "partner") @Nullable String partnerId) {}
