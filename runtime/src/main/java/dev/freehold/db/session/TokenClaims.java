package dev.freehold.db.session;

import org.jspecify.annotations.Nullable;

/**
 * What a JWT says whose signature and claims hold.
 *
 * @param subject the user's id
 * @param organizationId the organization in which the user wants to act, null for none; a claim, not yet a membership
 * @param teamId the team likewise
 */
record TokenClaims(
        String subject,
        @Nullable String organizationId,
        @Nullable String teamId) {}
