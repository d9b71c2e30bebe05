package com.acme.projects;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the tests read of Better Auth's tables. Hand-written twin of an auth schema. */
public final class Auth {
    private Auth() {}

    /** A user. */
    public record User(String id, String name, String email, boolean emailVerified, Instant createdAt) {}

    /** An organization. */
    public record Organization(String id, String name, String slug) {}

    /** A membership of an organization. */
    public record Member(String id, String organizationId, String userId, String role) {}

    /** A sign-in. */
    public record Session(
            String id, String userId, @Nullable String activeOrganizationId) {}
}
