package dev.freehold.db.session;

import dev.freehold.db.schema.Schema;
import dev.freehold.db.sql.Lookup;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** From the ids that a signed token names to who they are now, by one statement. */
final class UserQuery {
    private final Lookup lookup;
    private final String sql;

    UserQuery(Lookup lookup, Schema schema) {
        this.lookup = lookup;
        AccountSql account = new AccountSql(schema);
        this.sql = "select " + account.items()
                + "\nfrom (select ?::text as user_id, ?::text as organization_id, ?::text as team_id) named"
                + "\n" + account.userOfText("named.user_id")
                + "\n" + account.memberships("named.organization_id", "named.team_id");
    }

    Verdict verdict(TokenClaims claims) {
        return lookup.rows(
                        sql,
                        Arrays.<@Nullable String>asList(claims.subject(), claims.organizationId(), claims.teamId()),
                        Account::read)
                .get(0)
                .verdict(null);
    }
}
