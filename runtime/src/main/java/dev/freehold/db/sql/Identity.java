package dev.freehold.db.sql;

import org.jspecify.annotations.Nullable;

/**
 * Who asks, as ids in text: a user, or an organization itself.
 *
 * @param userId the user, null if the organization itself asks
 * @param organizationId the organization in which the user acts, null for none; or the organization that asks
 * @param teamId the team in which the user acts, null for none
 */
public record Identity(
        @Nullable String userId,
        @Nullable String organizationId,
        @Nullable String teamId) {
    /**
     * Checks that somebody asks.
     *
     * @param userId the user
     * @param organizationId the organization
     * @param teamId the team
     * @throws IllegalArgumentException if there is neither a user nor an organization
     */
    public Identity {
        if (userId == null && organizationId == null) {
            throw new IllegalArgumentException("neither a user nor an organization");
        }
    }
}
