package dev.freehold.security.lint;

import dev.freehold.security.postgres.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Rules over the catalog. Most are what the documentation of Supabase's database linter describes, under its names; the
 * queries are our own, in {@code /catalog-lints}.
 */
enum CatalogLint {
    UNINDEXED_FOREIGN_KEYS,
    AUTH_USERS_EXPOSED,
    AUTH_RLS_INITPLAN,
    NO_PRIMARY_KEY,
    MULTIPLE_PERMISSIVE_POLICIES,
    POLICY_EXISTS_RLS_DISABLED,
    /** Beside each mirror stands the table of its failures, which is nobody's but the owner's to read. */
    RLS_ENABLED_NO_POLICY("_mirror_failures", "_mirror_failures\""),
    /** The user of {@code ok-names} names an index and a unique constraint of the same column. */
    DUPLICATE_INDEX("app.\"by group\""),
    SECURITY_DEFINER_VIEW,
    FUNCTION_SEARCH_PATH_MUTABLE,
    RLS_DISABLED,
    RLS_REFERENCES_USER_METADATA,
    FKEY_TO_AUTH_UNIQUE,
    RLS_POLICY_ALWAYS_TRUE,
    SECURITY_DEFINER_FUNCTION_EXECUTABLE,
    /** No rule of Supabase's, whose owner of tables is not bound by policies. */
    RLS_NOT_FORCED;

    private final List<String> exceptions;

    /** @param exceptions the ends of findings that are on purpose */
    CatalogLint(String... exceptions) {
        this.exceptions = List.of(exceptions);
    }

    /** To be run when the auth tables are there and before the generated scripts run. */
    static String ours() {
        return resource("ours");
    }

    List<String> findings(TestDatabase database) {
        return database.texts(resource(fileName())).stream()
                .filter(finding -> exceptions.stream().noneMatch(finding::endsWith))
                .map(finding -> this + ": " + finding)
                .toList();
    }

    /** A script that breaks this rule. */
    String violation() {
        return resource(fileName() + ".violation");
    }

    static List<String> allFindings(TestDatabase database) {
        return Arrays.stream(values())
                .flatMap(lint -> lint.findings(database).stream())
                .toList();
    }

    private String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String resource(String name) {
        String path = "/catalog-lints/" + name + ".sql";
        try (InputStream stream = CatalogLint.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
