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
