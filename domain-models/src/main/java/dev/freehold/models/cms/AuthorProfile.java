package dev.freehold.models.cms;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What readers learn of an author. */
@Table(name = "author_profiles")
public class AuthorProfile {
    @Id
    @OwnedBy(User.class)
    private final String userId;

    private final @Nullable String biography;

    private final Set<String> languages;

    AuthorProfile(String userId, @Nullable String biography, Set<String> languages) {
        this.userId = userId;
        this.biography = biography;
        this.languages = languages;
    }

    public String getUserId() {
        return userId;
    }

    public Optional<String> getBiography() {
        return Optional.ofNullable(biography);
    }

    public Set<String> getLanguages() {
        return languages;
    }
}
