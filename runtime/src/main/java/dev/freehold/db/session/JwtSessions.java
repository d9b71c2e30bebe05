package dev.freehold.db.session;

import dev.freehold.db.Actor;
import dev.freehold.db.error.DatabaseException;
import dev.freehold.db.error.FreeholdException;
import dev.freehold.db.schema.Schema;
import dev.freehold.db.sql.Lookup;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * From a JWT that an auth server signed, such as Supabase's or Neon's, to who asks. Needs
 * {@code org.bitbucket.b_c:jose4j} on the class path.
 *
 * <pre>{@code
 * JwtSessions sessions = JwtSessions.open(
 *                 JwtKeys.url("https://project.supabase.co/auth/v1/.well-known/jwks.json"),
 *                 new JwtRules("https://project.supabase.co/auth/v1", "authenticated"))
 *         .checkingUsers(dataSource, AppSchema.SCHEMA);
 * Optional<Actor> actor = sessions.ofBearer(request.getHeader("Authorization")).actor();
 * }</pre>
 *
 * <p>A JWT holds until it expires, whatever becomes of the session meanwhile; {@link #checkingUsers} at least refuses
 * users who are deleted or banned.
 */
public final class JwtSessions {
    private final JwtCheck check;
    private final Function<TokenClaims, Verdict> user;

    private JwtSessions(JwtCheck check, Function<TokenClaims, Verdict> user) {
        this.check = check;
        this.user = user;
    }

    /**
     * Sessions by tokens alone: the database is not asked, and the actor is in no organization.
     *
     * @param keys the issuer's keys
     * @param rules what tokens must say
     * @return the sessions
     * @throws FreeholdException if jose4j is not on the class path, or the keys are none
     */
    public static JwtSessions open(JwtKeys keys, JwtRules rules) {
        return new JwtSessions(
                JwtCheck.open(keys::open, rules), claims -> Verdict.accepted(Actor.user(claims.subject())));
    }

    /**
     * The same, and the database is asked for each token, by one statement, whether the user is there, neither deleted
     * nor banned, and what roles there are. An organization and a team that the token names in
     * {@code activeOrganizationId} and {@code activeTeamId} become the actor's if the user is a member now.
     *
     * @param dataSource where connections come from, in autocommit mode
     * @param schema the tables, such as {@code AppSchema.SCHEMA}
     * @return the sessions
     * @throws IllegalStateException if the schema does not name the table of users
     */
    public JwtSessions checkingUsers(DataSource dataSource, Schema schema) {
        return new JwtSessions(check, new UserQuery(new Lookup(dataSource), schema)::verdict);
    }

    /**
     * Who sent a request.
     *
     * @param authorization its header {@code Authorization}, or the token alone; null if there is none
     * @return the verdict
     * @throws FreeholdException if the issuer's keys cannot be had
     * @throws DatabaseException if PostgreSQL refuses the statement
     */
    public Verdict ofBearer(@Nullable String authorization) {
        return BearerToken.of(authorization).map(this::ofJwt).orElse(Verdict.refused(Refusal.NO_CREDENTIAL));
    }

    /**
     * For whom a token stands.
     *
     * @param token the JWT; null if there is none
     * @return the verdict
     * @throws FreeholdException if the issuer's keys cannot be had
     * @throws DatabaseException if PostgreSQL refuses the statement
     */
    public Verdict ofJwt(@Nullable String token) {
        return token == null ? Verdict.refused(Refusal.NO_CREDENTIAL) : check.check(token, user);
    }
}
