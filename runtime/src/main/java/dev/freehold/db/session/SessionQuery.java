package dev.freehold.db.session;

import dev.freehold.db.schema.AuthNames.Role;
import dev.freehold.db.schema.Schema;
import dev.freehold.db.sql.Lookup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From the token of a session to who is signed in, by one statement. */
final class SessionQuery {
    private record Found(boolean expired, @Nullable String impersonatorId, Account account) {}

    private final Lookup lookup;
    private final String sql;

    SessionQuery(Lookup lookup, Schema schema) {
        this.lookup = lookup;
        NamedTable session = NamedTable.require(
                schema,
                Role.SESSION,
                "s",
                "Without it, as with sessions in a secondary storage only, no cookie can be checked here.");
        AccountSql account = new AccountSql(schema);
        this.sql = "select " + session.age("expiresAt") + " >= 0 as expired, " + session.textIfAny("impersonatedBy")
                + " as impersonator_id, " + account.items()
                + "\nfrom " + session.from()
                + "\n" + account.user(session.column("userId"))
                + "\n"
                + account.memberships(session.textIfAny("activeOrganizationId"), session.textIfAny("activeTeamId"))
                + "\nwhere " + session.column("token") + " = ?" + session.andAlive();
    }

    Verdict verdict(String token) {
        return lookup
                .rows(
                        sql,
                        List.of(token),
                        results -> new Found(
                                results.getBoolean("expired"),
                                results.getString("impersonator_id"),
                                Account.read(results)))
                .stream()
                .findFirst()
                .map(SessionQuery::verdict)
                .orElse(Verdict.refused(Refusal.UNKNOWN));
    }

    private static Verdict verdict(Found found) {
        return found.expired()
                ? Verdict.refused(Refusal.EXPIRED)
                : found.account().verdict(found.impersonatorId());
    }
}
