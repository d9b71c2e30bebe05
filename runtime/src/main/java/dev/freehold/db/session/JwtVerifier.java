package dev.freehold.db.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * From a JWT to what it says, if it is signed by its issuer's key and meant for this program. The exceptions of jose4j
 * show the token, so none of them leaves this class.
 */
final class JwtVerifier implements JwtCheck {
    /** Longer ones are not parsed at all. */
    private static final int LONGEST = 16 * 1024;

    private final KeySource keys;
    private final JwtConsumer claims;

    JwtVerifier(KeySource keys, JwtRules rules) {
        this.keys = keys;
        this.claims = new JwtConsumerBuilder()
                .setSkipSignatureVerification() // the consumer would parse the claims first, and verify then
                .setExpectedIssuer(rules.issuer())
                .setExpectedAudience(rules.audience())
                .setRequireSubject()
                .setRequireExpirationTime()
                .build();
    }

    @Override
    public Verdict check(String token, Function<TokenClaims, Verdict> next) {
        if (token.length() > LONGEST || !JwtCheck.hasForm(token)) {
            return Verdict.refused(Refusal.MALFORMED);
        }
        JsonWebSignature jws = new JsonWebSignature();
        @Nullable String keyId;
        @Nullable String algorithm;
        try {
            jws.setCompactSerialization(token);
            keyId = jws.getKeyIdHeaderValue();
            algorithm = jws.getAlgorithmHeaderValue();
        } catch (JoseException | ClassCastException e) { // the second for a header of another type
            return Verdict.refused(Refusal.MALFORMED);
        }
        // there are several encodings of one signature, of which jose4j reads any
        if (!token.endsWith("." + jws.getEncodedSignature())) {
            return Verdict.refused(Refusal.MALFORMED);
        }
        Optional<VerificationKey> key = keys.find(keyId);
        if (key.isEmpty()) {
            return Verdict.refused(Refusal.UNKNOWN_KEY);
        }
        if (algorithm == null || !key.get().algorithms().contains(algorithm)) {
            return Verdict.refused(Refusal.WRONG_ALGORITHM);
        }
        return isSigned(jws, key.get(), algorithm) ? read(jws, next) : Verdict.refused(Refusal.BAD_SIGNATURE);
    }

    private static boolean isSigned(JsonWebSignature jws, VerificationKey key, String algorithm) {
        jws.setKey(key.key());
        jws.setAlgorithmConstraints(new AlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT, algorithm));
        try {
            return jws.verifySignature();
            // a signature of another length, or a header that demands what nobody can do or is of another type
        } catch (JoseException | ClassCastException e) {
            return false;
        }
    }

    private Verdict read(JsonWebSignature signed, Function<TokenClaims, Verdict> next) {
        JwtClaims said;
        try {
            said = JwtClaims.parse(signed.getPayload());
            claims.processContext(new JwtContext(said, List.of(signed)));
        } catch (InvalidJwtException e) {
            return Verdict.refused(refusal(e));
        } catch (JoseException e) { // is not thrown where the signature is good
            return Verdict.refused(Refusal.BAD_SIGNATURE);
        }
        String subject = text(said, "sub");
        return subject == null
                ? Verdict.refused(Refusal.INVALID_CLAIMS)
                : next.apply(new TokenClaims(subject, text(said, "activeOrganizationId"), text(said, "activeTeamId")));
    }

    private static Refusal refusal(InvalidJwtException e) {
        if (e.hasErrorCode(ErrorCodes.EXPIRED)) {
            return Refusal.EXPIRED;
        }
        if (e.hasErrorCode(ErrorCodes.ISSUER_INVALID) || e.hasErrorCode(ErrorCodes.ISSUER_MISSING)) {
            return Refusal.WRONG_ISSUER;
        }
        return e.hasErrorCode(ErrorCodes.AUDIENCE_INVALID) || e.hasErrorCode(ErrorCodes.AUDIENCE_MISSING)
                ? Refusal.WRONG_AUDIENCE
                : Refusal.INVALID_CLAIMS;
    }

    private static @Nullable String text(JwtClaims said, String claim) {
        return said.getClaimValue(claim) instanceof String text && TokenForm.holds(text) ? text : null;
    }
}
