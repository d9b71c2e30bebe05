package dev.freehold.db.session;

import dev.freehold.db.error.FreeholdException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the keys of an issuer are found. */
@FunctionalInterface
interface KeySource {
    /**
     * Finds the key that a token names.
     *
     * @param id the token's {@code kid}, null if it names none
     * @return the key, empty if the issuer has no such key
     * @throws FreeholdException if the issuer's keys cannot be had
     */
    Optional<VerificationKey> find(@Nullable String id);
}
