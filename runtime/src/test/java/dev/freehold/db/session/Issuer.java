package dev.freehold.db.session;

import java.security.Key;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** Signs JWTs as an auth server does, and as an attacker would. */
final class Issuer {
    final String algorithm;
    final String keyId;
    final PublicJsonWebKey key;

    private Issuer(String algorithm, PublicJsonWebKey key) {
        this.algorithm = algorithm;
        this.keyId = "key-" + algorithm;
        this.key = key;
    }

    static Issuer of(String algorithm) {
        try {
            return new Issuer(
                    algorithm,
                    switch (algorithm) {
                        case "EdDSA" -> OkpJwkGenerator.generateJwk("Ed25519");
                        case "ES256" -> EcJwkGenerator.generateJwk(EllipticCurves.P256);
                        case "ES384" -> EcJwkGenerator.generateJwk(EllipticCurves.P384);
                        case "ES512" -> EcJwkGenerator.generateJwk(EllipticCurves.P521);
                        default -> RsaJwkGenerator.generateJwk(2048);
                    });
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public key as the table jwks has it: without kid and alg. */
    String publicKey() {
        return key.toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    /** The public key as a JWKS has it. */
    String publishedKey() {
        return publicKey().replaceFirst("\\{", "{\"kid\":\"" + keyId + "\",\"alg\":\"" + algorithm + "\",");
    }

    static JwtClaims claims(String subject) {
        JwtClaims claims = new JwtClaims();
        claims.setSubject(subject);
        claims.setIssuer(Sample.ISSUER);
        claims.setAudience(Sample.ISSUER);
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(15);
        return claims;
    }

    String sign(JwtClaims claims) {
        return sign(claims.toJson(), algorithm, keyId, key.getPrivateKey());
    }

    static String sign(String payload, String algorithm, String keyId, Key key) {
        JsonWebSignature jws = new JsonWebSignature();
        jws.setPayload(payload);
        jws.setAlgorithmHeaderValue(algorithm);
        if (keyId != null) {
            jws.setKeyIdHeaderValue(keyId);
        }
        jws.setKey(key);
        jws.setDoKeyValidation(false);
        jws.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        try {
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
