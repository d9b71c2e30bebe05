package dev.freehold.db.sql;

import org.jspecify.annotations.Nullable;

/**
 * Who asks, as ids in text.
 *
 * @param userId the user
 * @param organizationId the organization in which the user acts, null for none
 * @param teamId the team in which the user acts, null for none
 */
public record Identity(
        String userId,
        @Nullable String organizationId,
        @Nullable String teamId) {}
