package dev.freehold.db.session;

import dev.freehold.db.error.DatabaseException;
import dev.freehold.db.error.FreeholdException;
import dev.freehold.db.schema.Schema;
import dev.freehold.db.sql.Lookup;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * From a credential that Better Auth gave out to who asks: a session cookie, a bearer token, an API key, a JWT.
 *
 * <pre>{@code
 * BetterAuthSessions sessions = BetterAuthSessions.open(
 *         dataSource, AppSchema.SCHEMA, SessionOptions.secret(System.getenv("BETTER_AUTH_SECRET")));
 * Optional<Actor> actor = sessions.ofRequest(request::getHeader).actor();
 * }</pre>
 *
 * <p>Signatures are checked before anything is asked; then one statement asks the database, by its own clock, whether
 * the session is still there, who the user is, and whether the memberships hold. Nothing is kept for the next call but
 * the public keys of JWTs, for five minutes. Nothing is written: Better Auth alone prolongs sessions and counts the
 * uses of keys. The cache cookie {@code session_data} is never read. Immutable, thread-safe.
 */
public final class BetterAuthSessions {
    private final SessionOptions options;
    private final Secrets secrets;
    private final Optional<SessionQuery> sessions;
    private final Optional<ApiKeyQuery> apiKeys;
    private final Optional<Function<String, Verdict>> jwts;

    private BetterAuthSessions(Lookup lookup, Schema schema, SessionOptions options) {
        this.options = options;
        this.secrets = new Secrets(options.secrets());
        this.sessions = options.secrets().isEmpty() ? Optional.empty() : Optional.of(new SessionQuery(lookup, schema));
        this.apiKeys = options.apiKeys().map(rules -> new ApiKeyQuery(lookup, schema, rules));
        this.jwts = options.jwt().map(rules -> {
            UserQuery users = new UserQuery(lookup, schema);
            JwtCheck check = JwtCheck.open(() -> new StoredKeys(lookup, schema).ring(), rules);
            return token -> check.check(token, users::verdict);
        });
    }

    /**
     * Sessions in a database. Its role needs to read the tables of the auth server, tokens included, which the role of
     * a {@code Database} need not.
     *
     * @param dataSource where connections come from, in autocommit mode
     * @param schema the tables, such as {@code AppSchema.SCHEMA}
     * @param options how Better Auth is set up
     * @return the sessions, without a connection yet
     * @throws IllegalStateException if the options ask for what the schema has no tables or columns for
     * @throws FreeholdException if the options have JWTs, and jose4j is not on the class path
     */
    public static BetterAuthSessions open(DataSource dataSource, Schema schema, SessionOptions options) {
        return new BetterAuthSessions(new Lookup(dataSource), schema, options);
    }

    /**
     * Who sent a request, by the first credential of these that it carries: a bearer token, an API key, the session
     * cookie. If that one is refused, so is the request; what the options do not provide for is passed over.
     *
     * @param header gives the value of the header of a name, or null: {@code request::getHeader} of a servlet request,
     *     {@code context::header} of Javalin
     * @return the verdict
     * @throws DatabaseException if PostgreSQL refuses the statement
     */
    public Verdict ofRequest(Function<String, ? extends @Nullable String> header) {
        Optional<String> bearer = BearerToken.of(header.apply("Authorization"));
        if (bearer.isPresent() && (sessions.isPresent() || jwts.isPresent())) {
            return ofToken(bearer.get());
        }
        if (options.apiKeys().isPresent()) {
            String key = header.apply(options.apiKeys().get().header());
            if (key != null) {
                return ofApiKey(key);
            }
        }
        return sessions.isPresent() ? ofCookie(header.apply("Cookie")) : Verdict.refused(Refusal.NO_CREDENTIAL);
    }

    /**
     * Who is signed in by the session cookie.
     *
     * @param header the header {@code Cookie}, with whatever other cookies; null if there is none
     * @return the verdict
     * @throws IllegalStateException if the options have no secret
     * @throws DatabaseException if PostgreSQL refuses the statement
     */
    public Verdict ofCookie(@Nullable String header) {
        return header == null
                ? Verdict.refused(Refusal.NO_CREDENTIAL)
                : ofCookies(Cookies.values(header, options.cookieNames()));
    }

    /**
     * Who is signed in by the session cookie, if the web framework has found it already.
     *
     * @param value the cookie's value, percent-encoded as it was sent; null if there is no such cookie
     * @return the verdict
     * @throws IllegalStateException if the options have no secret
     * @throws DatabaseException if PostgreSQL refuses the statement
     */
    public Verdict ofCookieValue(@Nullable String value) {
        return ofCookies(value == null ? List.of() : List.of(value));
    }

    /**
     * Who is signed in by a bearer token: {@code token.signature}, as the plugin {@code bearer} sends it in
     * {@code set-auth-token}.
     *
     * @param authorization the header {@code Authorization}, or the token alone; null if there is none
     * @return the verdict
     * @throws IllegalStateException if the options have no secret
     * @throws DatabaseException if PostgreSQL refuses the statement
     */
    public Verdict ofBearer(@Nullable String authorization) {
        return BearerToken.of(authorization).map(this::ofSessionToken).orElse(Verdict.refused(Refusal.NO_CREDENTIAL));
    }

    /**
     * Whose an API key is. The permissions of the key are not looked at: the actor may do what its owner may.
     *
     * @param key the whole key; null if there is none
     * @return the verdict
     * @throws IllegalStateException if the options have no rules for API keys
     * @throws DatabaseException if PostgreSQL refuses the statement
     */
    public Verdict ofApiKey(@Nullable String key) {
        ApiKeyQuery query = apiKeys.orElseThrow(
                () -> new IllegalStateException(
                        "no API keys are taken: say SessionOptions.withApiKeys(ApiKeyRules.of(\"default\", ApiKeyOwner.USER))"));
        return key == null ? Verdict.refused(Refusal.NO_CREDENTIAL) : query.verdict(key);
    }

    /**
     * For whom a JWT stands that the plugin {@code jwt} signed. An organization and a team that it names in
     * {@code activeOrganizationId} and {@code activeTeamId} become the actor's if the user is a member now.
     *
     * @param token the JWT; null if there is none
     * @return the verdict
     * @throws IllegalStateException if the options have no rules for JWTs
     * @throws FreeholdException if the keys cannot be read
     * @throws DatabaseException if PostgreSQL refuses the statement
     */
    public Verdict ofJwt(@Nullable String token) {
        Function<String, Verdict> check = jwts.orElseThrow(() -> new IllegalStateException(
                "no JWTs are taken: say SessionOptions.withJwt(new JwtRules(issuer, audience))"));
        return token == null ? Verdict.refused(Refusal.NO_CREDENTIAL) : check.apply(token);
    }

    private Verdict ofToken(String bearer) {
        boolean jwt = jwts.isPresent() && (sessions.isEmpty() || JwtCheck.hasForm(bearer));
        return jwt ? ofJwt(bearer) : ofSessionToken(bearer);
    }

    private Verdict ofCookies(List<String> values) {
        SessionQuery query = sessions();
        Refusal refusal = Refusal.NO_CREDENTIAL;
        for (String value : values) {
            Optional<SignedToken> token = SignedToken.parse(value);
            if (token.isPresent() && secrets.haveSigned(token.get())) {
                return query.verdict(token.get().token());
            }
            refusal = token.isPresent() ? Refusal.BAD_SIGNATURE : Refusal.MALFORMED;
        }
        return Verdict.refused(refusal);
    }

    private Verdict ofSessionToken(String sent) {
        SessionQuery query = sessions();
        if (sent.indexOf('.') >= 0) {
            return ofCookies(List.of(sent));
        }
        if (!options.rawBearerTokens()) {
            return Verdict.refused(Refusal.UNSIGNED);
        }
        return TokenForm.holds(sent) ? query.verdict(sent) : Verdict.refused(Refusal.MALFORMED);
    }

    private SessionQuery sessions() {
        return sessions.orElseThrow(() -> new IllegalStateException(
                "no secret to check a signature with: say SessionOptions.secret(BETTER_AUTH_SECRET)"));
    }
}
