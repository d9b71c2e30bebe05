package dev.freehold.db.session;

import dev.freehold.db.error.FreeholdException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.crypto.spec.SecretKeySpec;

/** The keys by which an issuer's JWTs are checked, for {@link JwtSessions}. */
public final class JwtKeys {
    private final String kind;
    private final Supplier<KeySource> source;

    private JwtKeys(String kind, Supplier<KeySource> source) {
        this.kind = kind;
        this.source = source;
    }

    /**
     * Public keys that the issuer publishes. They are fetched with the first token and kept for five minutes; a token
     * that names an unknown key has them fetched again, but not more than every thirty seconds. While they cannot be
     * fetched, the old ones hold for an hour.
     *
     * <ul>
     *   <li>Supabase: {@code https://<project>.supabase.co/auth/v1/.well-known/jwks.json}
     *   <li>Neon Auth: {@code <auth URL>/.well-known/jwks.json}
     * </ul>
     *
     * @param url where the JWKS is; {@code https}, or {@code http} on this machine
     * @return the keys, none of them fetched yet
     * @throws IllegalArgumentException if it is no such address
     */
    public static JwtKeys url(String url) {
        URI address = address(url);
        return new JwtKeys("keys of " + address, () -> {
            Supplier<Map<String, VerificationKey>> download = () -> Jwks.download(address);
            return new KeyRing(download);
        });
    }

    /**
     * Public keys that the program knows.
     *
     * @param jwks a JWKS: {@code {"keys":[{"kid":…}, …]}}
     * @return the keys; {@link JwtSessions#open} finds out whether the text has any
     */
    public static JwtKeys json(String jwks) {
        return new JwtKeys("keys in a text", () -> {
            Map<String, VerificationKey> keys = Jwks.read(jwks);
            if (keys.isEmpty()) {
                throw new FreeholdException("the JWKS has no public key with a kid and an algorithm of EdDSA, ES256,"
                        + " ES512, RS256, PS256");
            }
            return id -> Optional.ofNullable(id).map(keys::get);
        });
    }

    /**
     * A secret that the issuer and this program share, by {@code HS256}: Supabase's legacy JWT secret. Whoever has it
     * can be anybody; keys of the issuer's own are better.
     *
     * @param secret the secret, of 32 characters at least
     * @return the key
     * @throws IllegalArgumentException if it is shorter; the message does not show it
     */
    public static JwtKeys secret(String secret) {
        Secrets.requireStrong(secret);
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        VerificationKey key = new VerificationKey(new SecretKeySpec(bytes, "HmacSHA256"), Set.of("HS256"));
        return new JwtKeys("a secret", () -> id -> Optional.of(key));
    }

    KeySource open() {
        return source.get();
    }

    private static URI address(String url) {
        URI address = URI.create(url);
        boolean here = Set.of("localhost", "127.0.0.1", "[::1]").contains(String.valueOf(address.getHost()));
        boolean safe = "https".equals(address.getScheme()) || (here && "http".equals(address.getScheme()));
        if (!safe || address.getHost() == null || address.getRawUserInfo() != null) {
            throw new IllegalArgumentException(
                    "keys are fetched from an https address without a user, or from http on this machine");
        }
        return address;
    }

    @Override
    public String toString() {
        return kind;
    }
}
