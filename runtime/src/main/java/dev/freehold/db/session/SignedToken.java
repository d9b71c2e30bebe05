package dev.freehold.db.session;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * {@code token.signature}, as the session cookie and the bearer token carry it.
 *
 * @param token the session's token
 * @param signature its signature, in Base64
 */
record SignedToken(String token, String signature) {
    /** 32 bytes in Base64, of which the last character is padding. */
    private static final int SIGNATURE_LENGTH = 44;

    /** Reads what was sent; empty if it has not that form. */
    static Optional<SignedToken> parse(String sent) {
        if (!TokenForm.holds(sent)) {
            return Optional.empty();
        }
        return decoded(sent).flatMap(text -> {
            int dot = text.lastIndexOf('.');
            String signature = text.substring(dot + 1);
            boolean formed = dot > 0
                    && signature.length() == SIGNATURE_LENGTH
                    && signature.endsWith("=")
                    && TokenForm.holds(text);
            return formed ? Optional.of(new SignedToken(text.substring(0, dot), signature)) : Optional.empty();
        });
    }

    /** A plus sign is itself here: in a signature the decoder must not make a blank of it. */
    private static Optional<String> decoded(String sent) {
        try {
            return Optional.of(URLDecoder.decode(sent.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) { // a percent sign without two digits
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "a signed token";
    }
}
