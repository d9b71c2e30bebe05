package dev.freehold.db.session;

import dev.freehold.db.error.FreeholdException;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jose4j.http.Get;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** From public keys as JSON (RFC 7517) to keys that verify. Any other kind of key in it is passed over. */
final class Jwks {
    private static final int TIMEOUT_MILLIS = 5_000;
    private static final int LARGEST = 512 * 1024;

    private Jwks() {}

    /** The keys of a set, by their ids. */
    static Map<String, VerificationKey> read(String json) {
        try {
            Map<String, VerificationKey> keys = new HashMap<>();
            for (JsonWebKey jwk : new JsonWebKeySet(json).getJsonWebKeys()) {
                String id = jwk.getKeyId();
                if (id != null && jwk instanceof PublicJsonWebKey publicKey) {
                    key(publicKey, jwk.getAlgorithm()).ifPresent(key -> keys.put(id, key));
                }
            }
            return keys;
        } catch (JoseException | RuntimeException e) { // also when the text is other JSON; its message shows the text
            throw new FreeholdException("the text is no set of keys (JWKS)");
        }
    }

    /** One key, with the algorithm that is noted beside it if it is not noted within. */
    static Optional<VerificationKey> read(String json, @Nullable String algorithm) {
        try {
            PublicJsonWebKey jwk = PublicJsonWebKey.Factory.newPublicJwk(json);
            return key(jwk, algorithm == null ? jwk.getAlgorithm() : algorithm);
        } catch (JoseException | RuntimeException e) { // also when the text is other JSON
            return Optional.empty();
        }
    }

    /** The keys that are published at an address. */
    static Map<String, VerificationKey> download(URI url) {
        Get get = new Get();
        get.setConnectTimeout(TIMEOUT_MILLIS);
        get.setReadTimeout(TIMEOUT_MILLIS);
        get.setRetries(1);
        get.setResponseBodySizeLimit(LARGEST);
        try {
            return read(get.get(url.toString()).getBody());
        } catch (IOException e) {
            throw new FreeholdException("GET " + url + " failed: " + e.getMessage());
        }
    }

    private static Optional<VerificationKey> key(PublicJsonWebKey jwk, @Nullable String algorithm) {
        Set<String> algorithms = new HashSet<>(algorithmsOf(jwk));
        if (algorithm != null) {
            algorithms.retainAll(Set.of(algorithm));
        }
        boolean signs = jwk.getUse() == null || jwk.getUse().equals("sig");
        return signs && !algorithms.isEmpty()
                ? Optional.of(new VerificationKey(jwk.getPublicKey(), Set.copyOf(algorithms)))
                : Optional.empty();
    }

    /** What a key of this kind can do, of what auth servers use. */
    private static Set<String> algorithmsOf(PublicJsonWebKey jwk) {
        if (jwk instanceof OctetKeyPairJsonWebKey key && key.getSubtype().equals("Ed25519")) {
            return Set.of("EdDSA");
        }
        if (jwk instanceof EllipticCurveJsonWebKey key) {
            return switch (key.getCurveName()) {
                case "P-256" -> Set.of("ES256");
                case "P-521" -> Set.of("ES512");
                default -> Set.of();
            };
        }
        return jwk instanceof RsaJsonWebKey ? Set.of("RS256", "PS256") : Set.of();
    }
}
