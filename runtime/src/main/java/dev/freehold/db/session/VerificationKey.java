package dev.freehold.db.session;

import java.security.Key;
import java.util.Set;

/**
 * A key, and the algorithms by which alone it verifies: a token does not choose how its key is used.
 *
 * @param key the key
 * @param algorithms their names in a JWT
 */
record VerificationKey(Key key, Set<String> algorithms) {
    @Override
    public String toString() {
        return "a key for " + algorithms;
    }
}
