package dev.freehold.sample.projects;

import static dev.freehold.sample.projects.AuthTables.API_KEY;
import static dev.freehold.sample.projects.AuthTables.MEMBER;
import static dev.freehold.sample.projects.AuthTables.USER;
import static dev.freehold.sample.projects.UserProfileTable.USER_PROFILE;

import dev.freehold.auth.BetterAuth.ApiKey;
import dev.freehold.auth.BetterAuth.Member;
import dev.freehold.auth.BetterAuth.User;
import dev.freehold.db.Query;
import dev.freehold.db.Rows;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the auth server knows of people, as far as whoever asks may see it, and what they say about themselves. */
public final class People {
    private final Rows rows;

    public People(Rows rows) {
        this.rows = rows;
    }

    /** That somebody belongs to an organization. */
    public record Membership(String user, String organization, String role, Instant since) {}

    /** Somebody who belongs to an organization. */
    public record Colleague(String name, String email, String role) {}

    /** An API key as its owner sees it. The hash could not be named here if one tried. */
    public record Key(
            String id,
            @Nullable String name,
            @Nullable String start,
            Instant createdAt,
            @Nullable Instant expiresAt) {}

    /** Oneself, or somebody with whom one shares an organization. */
    public Optional<User> find(String userId) {
        return rows.find(USER.key(userId));
    }

    /** A user's memberships of organizations, of those that the actor is in, too. */
    public Query<Member, Membership> memberships(String userId) {
        return rows.from(MEMBER)
                .where(MEMBER.userId.eq(userId))
                .orderBy(MEMBER.createdAt.asc())
                .select(MEMBER.user().name, MEMBER.organization().name, MEMBER.role, MEMBER.createdAt, Membership::new);
    }

    public Query<Member, Colleague> membersOf(String organizationId) {
        return rows.from(MEMBER)
                .where(MEMBER.organizationId.eq(organizationId))
                .orderBy(MEMBER.user().name.asc())
                .select(MEMBER.user().name, MEMBER.user().email, MEMBER.role, Colleague::new);
    }

    /** The actor's own. */
    public Query<ApiKey, Key> apiKeys() {
        return rows.from(API_KEY)
                .orderBy(API_KEY.createdAt.asc())
                .select(API_KEY.id, API_KEY.name, API_KEY.start, API_KEY.createdAt, API_KEY.expiresAt, Key::new);
    }

    /** The actor's profile, of which there is none yet. */
    public UserProfile introduce(String bio, String preferences) {
        return rows.insert(USER_PROFILE.insert().bio(bio).preferences(preferences));
    }

    public Optional<UserProfile> profile(String userId) {
        return rows.find(USER_PROFILE.key(userId));
    }
}
