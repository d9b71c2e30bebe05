package dev.freehold.providers;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Looks into credentials, and changes them as somebody would who has no secret. */
final class Tokens {
    private Tokens() {}

    /** The text with another character at a place. */
    static String changed(String text, int index) {
        char other = text.charAt(index) == 'x' ? 'y' : 'x';
        return text.substring(0, index) + other + text.substring(index + 1);
    }

    /** The header of a JWT. */
    static String header(String jwt) {
        return decoded(jwt.split("\\.")[0]);
    }

    /** A JWT whose claims are for another user, under the signature that it has. */
    static String withSubject(String jwt, String subject, String other) {
        String[] parts = jwt.split("\\.");
        return parts[0] + "." + encoded(decoded(parts[1]).replace(subject, other)) + "." + parts[2];
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
