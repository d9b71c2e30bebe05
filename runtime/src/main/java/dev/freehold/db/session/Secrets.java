package dev.freehold.db.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secrets by which an auth server signs, of which one must have signed what is checked. */
final class Secrets {
    private static final int SHORTEST = 32;

    /** What Better Auth takes where none is set: everybody knows it. */
    private static final String DEFAULT = "better-auth-secret-12345678901234567890";

    private final List<SecretKeySpec> keys;

    Secrets(List<String> secrets) {
        this.keys = secrets.stream()
                .map(secret -> new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"))
                .toList();
    }

    /** The messages do not show the secret. */
    static void requireStrong(String secret) {
        if (secret.equals(DEFAULT)) {
            throw new IllegalArgumentException("the secret is Better Auth's built-in default, which everybody knows:"
                    + " set BETTER_AUTH_SECRET for the auth server and here");
        }
        if (secret.isBlank() || secret.length() < SHORTEST) {
            throw new IllegalArgumentException("a secret needs " + SHORTEST + " characters at least; it has "
                    + (secret.isBlank() ? "none but blanks" : String.valueOf(secret.length())));
        }
    }

    /** Compares in constant time, and in the encoded form: there are several encodings of one signature. */
    boolean haveSigned(SignedToken token) {
        byte[] given = token.signature().getBytes(StandardCharsets.US_ASCII);
        boolean signed = false;
        for (SecretKeySpec key : keys) {
            signed |= MessageDigest.isEqual(signature(key, token.token()), given);
        }
        return signed;
    }

    private static byte[] signature(SecretKeySpec key, String token) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return Base64.getEncoder().encode(mac.doFinal(token.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JVM has no HmacSHA256", e); // every one has (JDK, Mac)
        }
    }

    @Override
    public String toString() {
        return keys.size() + " secrets";
    }
}
