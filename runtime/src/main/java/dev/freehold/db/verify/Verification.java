package dev.freehold.db.verify;

import dev.freehold.db.error.FreeholdException;
import dev.freehold.db.error.SchemaMismatchException;
import dev.freehold.db.error.SchemaMismatchException.Difference;
import dev.freehold.db.sql.SqlErrors;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the code relies on, held against a database: in what they differ, and the rights that the code needs. Nothing is
 * changed by it, and tables, columns, keys and rights that the code does not need are no difference.
 *
 * <pre>{@code
 * Verification verification = Verification.of(connection, Files.readString(schemaJson));
 * verification.differences().forEach(System.out::println);
 * }</pre>
 *
 * <p>{@link dev.freehold.db.Database#verify()} does it with the description in the class path.
 */
public final class Verification {
    private final Reliance code;
    private final String role;
    private final List<Difference> differences;

    private Verification(Reliance code, String role, List<Difference> differences) {
        this.code = code;
        this.role = role;
        this.differences = differences;
    }

    /**
     * Asks the catalog of a database.
     *
     * @param connection to the database, within a transaction or not; what its role may do counts
     * @param schemaJson the text of a {@code META-INF/freehold/<package>/schema.json}
     * @return what came out
     * @throws FreeholdException if the text is no such description, or the database does not answer
     */
    public static Verification of(Connection connection, String schemaJson) {
        try {
            Inquiry inquiry = new Inquiry(connection);
            Reliance code = Reliance.read(inquiry, schemaJson);
            Live live = Live.read(inquiry, code.asked(), code.enumTypes().keySet());
            List<Difference> differences = Comparison.of(code, live, Surroundings.none());
            if (!differences.isEmpty()) { // only then is it worth looking at all tables
                differences = Comparison.of(code, live, Surroundings.read(inquiry));
            }
            List<Difference> all = new ArrayList<>(differences);
            all.addAll(RowSecurity.of(inquiry, schemaJson));
            return new Verification(code, live.role(), List.copyOf(all));
        } catch (SQLException e) {
            throw SqlErrors.translate(e, null);
        }
    }

    /**
     * The Java package whose tables were verified.
     *
     * @return its name; empty for the unnamed one
     */
    public String packageName() {
        return code.packageName();
    }

    /**
     * The role of the connection, as PostgreSQL's {@code current_user} says.
     *
     * @return its name
     */
    public String role() {
        return role;
    }

    /**
     * All that is missing or different.
     *
     * @return the differences in a fixed order; empty if the database has what the code relies on
     */
    public List<Difference> differences() {
        return differences;
    }

    /**
     * Does nothing if the database has what the code relies on.
     *
     * @throws SchemaMismatchException with all differences, if there are any
     */
    public void requireNoDifference() {
        if (!differences.isEmpty()) {
            throw new SchemaMismatchException(code.packageName(), differences);
        }
    }

    /**
     * The least rights of the role that runs the program: to use the schemas, to read the described columns of auth
     * tables, and to read and write the application's tables.
     *
     * @param runtimeRole the name of the role
     * @return the statements, each with its semicolon
     */
    public List<String> runtimeGrants(String runtimeRole) {
        return new Grants(code).runtime(runtimeRole);
    }

    /**
     * The least rights of the role that applies {@code schema.sql}: to make tables, and to point foreign keys at auth
     * tables.
     *
     * @param migrationRole the name of the role
     * @return the statements, each with its semicolon
     */
    public List<String> migrationGrants(String migrationRole) {
        return new Grants(code).migration(migrationRole);
    }
}
