package dev.freehold.db.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.Database;
import dev.freehold.db.TestDatabase;
import dev.freehold.db.error.DatabaseException;
import dev.freehold.db.schema.AuthNames;
import dev.freehold.db.schema.Schema;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Secrets that are none, and where secrets, tokens and keys must not show. */
class SecrecyTest {
    private static final Issuer ED = Issuer.of("EdDSA");

    @Test
    void weakSecretsAreRefused() {
        for (String weak : List.of(
                "", " ".repeat(40), "short-secret-4711", "x".repeat(31), "better-auth-secret-12345678901234567890")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SessionOptions.secret(weak))
                    .withMessageNotContaining("4711")
                    .withMessageNotContaining("1234567890");
            assertThatIllegalArgumentException().isThrownBy(() -> SessionOptions.secrets(List.of(Sample.SECRET, weak)));
        }
        assertThatThrownBy(() -> SessionOptions.secret(null)).hasMessageContaining("BETTER_AUTH_SECRET");
        assertThat(SessionOptions.secret("x".repeat(32)).secrets()).hasSize(1);
    }

    @Test
    void cookiesThatAreNotTheSessionsAreRefused() {
        SessionOptions options = SessionOptions.secret(Sample.SECRET);
        for (String name : List.of("", " ", "__Secure-x", "__Host-x", "better-auth.session_data")) {
            assertThatIllegalArgumentException().isThrownBy(() -> options.withCookieName(name));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new JwtRules("", "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> new JwtRules("i", " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Verdict(java.util.Optional.empty(), java.util.Optional.empty()));
    }

    /** Every way a credential can go, with the database there and away, and every log at every level. */
    @Test
    void nothingShowsThem() throws SQLException {
        TestDatabase database = AuthLayout.BUILT_IN.database();
        database.sql(
                "insert into jwks (id, \"publicKey\", \"privateKey\", \"createdAt\") values ('%s', '%s', 'PRIVATE', now())"
                        .formatted(ED.keyId, ED.publicKey()));
        SessionOptions options = SessionOptions.secret(Sample.SECRET)
                .withRawBearerTokens()
                .withApiKeys(ApiKeyRules.of("default", ApiKeyOwner.USER))
                .withJwt(new JwtRules(Sample.ISSUER, Sample.ISSUER));
        String jwt = ED.sign(Issuer.claims(Sample.ALICE));
        PGSimpleDataSource away = new PGSimpleDataSource();
        away.setPortNumbers(new int[] {1});
        away.setConnectTimeout(1);

        List<String> shown = new ArrayList<>();
        shown.add(options.toString());
        shown.add(SignedToken.parse(Sample.value(Sample.COOKIE)).orElseThrow().toString());
        shown.add(new Secrets(options.secrets()).toString());
        shown.add(JwtKeys.secret(Sample.SECRET).toString());
        shown.addAll(Logged.during(() -> {
            for (BetterAuthSessions sessions : List.of(
                    BetterAuthSessions.open(database.counted(), AuthLayout.BUILT_IN.schema(), options),
                    BetterAuthSessions.open(database.counted(), AuthLayout.DRIZZLE.schema(), options),
                    BetterAuthSessions.open(away, AuthLayout.BUILT_IN.schema(), options))) {
                shown.add(sessions.toString());
                shown.add(said(() -> sessions.ofCookie(Sample.COOKIE)));
                shown.add(said(() -> sessions.ofCookie(Sample.COOKIE + "x")));
                shown.add(said(() -> sessions.ofBearer("Bearer " + Sample.TOKEN)));
                shown.add(said(() -> sessions.ofApiKey(Sample.API_KEY)));
                shown.add(said(() -> sessions.ofApiKey(Sample.API_KEY + "x")));
                shown.add(said(() -> sessions.ofJwt(jwt)));
                shown.add(said(() -> sessions.ofJwt(jwt.substring(0, jwt.length() - 4))));
                shown.add(said(() -> sessions.ofJwt(Sample.JWT)));
            }
        }));
        assertThat(shown).anyMatch(text -> text.contains("from \"public\".\"session\""));
        assertThat(shown).anyMatch(text -> text.contains("does not exist"));
        assertThat(shown).anyMatch(text -> text.contains("no connection"));
        for (String secret : List.of(
                Sample.SECRET,
                Sample.TOKEN,
                Sample.API_KEY.substring(4),
                "-jpNnk8WSQien-vbgUd9eYqww6SmePJyiA0V-Cb8REY",
                jwt.split("\\.")[2],
                jwt.split("\\.")[1].substring(0, 20),
                Sample.JWT.split("\\.")[2],
                "mrPush05XKGB",
                "PRIVATE",
                "privateKey")) {
            assertThat(shown).noneMatch(text -> text.contains(secret));
        }
    }

    private static String said(java.util.function.Supplier<Verdict> check) {
        try {
            return check.get().toString();
        } catch (DatabaseException e) {
            StringWriter text = new StringWriter();
            e.printStackTrace(new PrintWriter(text));
            return text + e.sql().orElse("");
        } catch (RuntimeException e) {
            StringWriter text = new StringWriter();
            e.printStackTrace(new PrintWriter(text));
            return text.toString();
        }
    }

    @Test
    void withoutJose4jTheErrorSaysWhatToAdd() throws Exception {
        URL[] classPath = {location(Database.class), location(org.postgresql.Driver.class)};
        try (URLClassLoader loader = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
            String home = "dev.freehold.db.session.";
            Class<?> keys = loader.loadClass(home + "JwtKeys");
            Class<?> rules = loader.loadClass(home + "JwtRules");
            Object rule = rules.getConstructor(String.class, String.class).newInstance("i", "a");
            Method open = loader.loadClass(home + "JwtSessions").getMethod("open", keys, rules);
            for (Map.Entry<String, String> source : Map.of(
                            "secret", Sample.SECRET, "url", "https://x.test/jwks", "json", "{}")
                    .entrySet()) {
                Object key = keys.getMethod(source.getKey(), String.class).invoke(null, source.getValue());
                assertThatThrownBy(() -> open.invoke(null, key, rule))
                        .isInstanceOf(InvocationTargetException.class)
                        .cause()
                        .hasMessageContaining("org.bitbucket.b_c:jose4j")
                        .hasNoCause();
            }
        }
    }

    @Test
    void cookiesNeedNoJose4j() throws Exception {
        URL[] classPath = {location(Alone.class), location(Database.class), location(org.postgresql.Driver.class)};
        try (URLClassLoader loader = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
            Object verdict =
                    loader.loadClass(Alone.class.getName()).getConstructor().newInstance();
            assertThat(verdict.toString()).contains("NO_CREDENTIAL", "BAD_SIGNATURE");
        }
    }

    /** A program that knows cookies only. */
    public static final class Alone {
        @Override
        public String toString() {
            BetterAuthSessions sessions = BetterAuthSessions.open(
                    new PGSimpleDataSource(),
                    Schema.of("alone")
                            .authNames(
                                    AuthNames.of(AuthNames.Role.USER, "public", "user"),
                                    AuthNames.of(AuthNames.Role.SESSION, "public", "session")
                                            .column("token", "token")
                                            .column("userId", "userId")
                                            .column("expiresAt", "expiresAt"))
                            .build(),
                    SessionOptions.secret("x".repeat(32)));
            return sessions.ofRequest(name -> null)
                    + sessions.ofCookie("better-auth.session_token=a." + "A".repeat(43) + "=")
                            .toString();
        }
    }

    private static URL location(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
