package dev.freehold.db.verify;

import dev.freehold.db.error.FreeholdException;
import dev.freehold.db.error.SchemaMismatchException.Difference;
import dev.freehold.db.sql.SqlErrors;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether the policies of a database are those of the code, and hold for the role of a connection. It only reads. */
public final class RowSecurity {
    private static final System.Logger LOG = System.getLogger("dev.freehold.db");

    /** The releases that mended how PostgreSQL keeps rows: by their major version, the least that has it. */
    private static final Map<Integer, Integer> MENDED = Map.of(15, 150018, 16, 160014, 17, 170010, 18, 180004);

    private RowSecurity() {}

    /**
     * Asks the catalog of a database.
     *
     * @param connection to the database; what its login and its current role may do counts
     * @param schemaJson the text of a {@code META-INF/freehold/<package>/schema.json}
     * @return all that keeps policies from holding, in a fixed order; empty if nothing does, or none are asked for
     * @throws FreeholdException if the database does not answer
     */
    public static List<Difference> of(Connection connection, String schemaJson) {
        try {
            return of(new Inquiry(connection), schemaJson);
        } catch (SQLException e) {
            throw SqlErrors.translate(e, null);
        }
    }

    /**
     * Asks whether a role sees the rows of everybody.
     *
     * @param connection of the role
     * @param schemaJson the text of a {@code META-INF/freehold/<package>/schema.json}
     * @return what keeps it from that; empty if nothing does
     * @throws FreeholdException if the database does not answer
     */
    public static List<Difference> ofUnscoped(Connection connection, String schemaJson) {
        try {
            Inquiry inquiry = new Inquiry(connection);
            Optional<CodeSecurity> code = CodeSecurity.read(inquiry, schemaJson);
            return code.isEmpty()
                    ? List.of()
                    : ofUnscoped(inquiry, code.get().roles().unscoped());
        } catch (SQLException e) {
            throw SqlErrors.translate(e, null);
        }
    }

    private static List<Difference> ofUnscoped(Inquiry inquiry, String role) throws SQLException {
        return inquiry.one(
                """
                select current_user as login, exists (
                    select from pg_catalog.pg_roles itself
                    where itself.rolname = current_user and (itself.rolsuper or itself.rolbypassrls)) or exists (
                    select from pg_catalog.pg_roles unscoped
                    where unscoped.rolname = ? and pg_catalog.pg_has_role(unscoped.oid, 'USAGE')) as sees
                """,
                statement -> statement.setString(1, role),
                row -> row.is("sees")
                        ? List.of()
                        : List.of(new Difference(
                                "role " + Quoted.identifier(row.text("login")),
                                "has not the rights of " + Quoted.identifier(role)
                                        + ", so that unscoped statements would see nothing",
                                "give withUnscoped(…) the login of a member: create role \"app_jobs\" login password '…'"
                                        + " in role " + Quoted.identifier(role) + ";")));
    }

    static List<Difference> of(Inquiry inquiry, String schemaJson) throws SQLException {
        Optional<CodeSecurity> code = CodeSecurity.read(inquiry, schemaJson);
        if (code.isEmpty()) {
            return List.of();
        }
        LiveSecurity live = LiveSecurity.read(
                inquiry, code.get().roles().schema(), code.get().tables().keySet());
        warnOfOldServer(live.session().version());
        return SecurityComparison.of(code.get(), live);
    }

    private static void warnOfOldServer(int version) {
        int least = MENDED.getOrDefault(version / 10_000, version);
        if (version < least) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "PostgreSQL {0}.{1} has known faults in row-level security: update to {2}.{3}",
                    String.valueOf(version / 10_000),
                    String.valueOf(version % 10_000),
                    String.valueOf(least / 10_000),
                    String.valueOf(least % 10_000));
        }
    }
}
