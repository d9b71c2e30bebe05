package dev.freehold.db.session;

import dev.freehold.db.schema.AuthNames.Role;
import dev.freehold.db.schema.Schema;
import dev.freehold.db.sql.Lookup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The public keys in the table {@code jwks}, by their ids. Private keys are not read. */
final class StoredKeys {
    /** How long Better Auth publishes a key after its end, unless told otherwise: thirty days. */
    private static final long GRACE_SECONDS = 30L * 24 * 60 * 60;

    private record Stored(
            String id, String publicKey, @Nullable String algorithm) {}

    private final Lookup lookup;
    private final String sql;

    StoredKeys(Lookup lookup, Schema schema) {
        this.lookup = lookup;
        NamedTable key = NamedTable.require(
                schema, Role.SIGNING_KEY, "k", "Add JWT to the plugins of the auth schema: plugins = JWT.");
        this.sql = "select " + key.id() + "::text as id, " + key.text("publicKey") + " as public_key, "
                + key.textIfAny("alg") + " as algorithm"
                + "\nfrom " + key.from()
                + (key.has("expiresAt")
                        ? "\nwhere " + key.column("expiresAt") + " is null or " + key.age("expiresAt") + " < "
                                + GRACE_SECONDS
                        : "");
    }

    KeyRing ring() {
        return new KeyRing(this::read);
    }

    private Map<String, VerificationKey> read() {
        Map<String, VerificationKey> keys = new HashMap<>();
        List<Stored> rows = lookup.rows(
                sql,
                List.of(),
                results -> new Stored(
                        results.getString("id"), results.getString("public_key"), results.getString("algorithm")));
        for (Stored row : rows) {
            Optional<VerificationKey> key = Jwks.read(row.publicKey(), row.algorithm());
            key.ifPresent(usable -> keys.put(row.id(), usable));
        }
        return keys;
    }
}
