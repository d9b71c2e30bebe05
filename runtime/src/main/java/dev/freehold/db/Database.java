package dev.freehold.db;

import dev.freehold.db.error.DatabaseException;
import dev.freehold.db.error.FreeholdException;
import dev.freehold.db.error.RowSecurityException;
import dev.freehold.db.error.SchemaMismatchException;
import dev.freehold.db.error.SchemaMismatchException.Difference;
import dev.freehold.db.schema.Schema;
import dev.freehold.db.sql.Autocommit;
import dev.freehold.db.sql.Borrowed;
import dev.freehold.db.sql.Claim;
import dev.freehold.db.sql.Connections;
import dev.freehold.db.sql.OncePerLogin;
import dev.freehold.db.sql.Secured;
import dev.freehold.db.sql.Session;
import dev.freehold.db.sql.SqlErrors;
import dev.freehold.db.sql.Tested;
import dev.freehold.db.verify.RowSecurity;
import dev.freehold.db.verify.Verification;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL database and the tables that are known of it. It answers nothing itself: one says first who asks.
 *
 * <pre>{@code
 * Database db = Database.open(dataSource, AppSchema.SCHEMA);
 * Rows rows = db.as(Actor.user(userId).inOrganization(organizationId));
 * }</pre>
 */
public final class Database implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Database.class.getName());

    private final Schema schema;
    private final Connections connections;
    private final Connections scoped;
    private final @Nullable Connections unscoped;
    private final OncePerLogin borrowedTest;
    private final OncePerLogin borrowedUnscopedTest;
    private final @Nullable Duration statementTimeout;
    private final @Nullable AutoCloseable ownPool;

    private Database(
            Schema schema,
            DataSource dataSource,
            @Nullable Duration statementTimeout,
            @Nullable AutoCloseable ownPool) {
        this.schema = schema;
        Autocommit each = new Autocommit(dataSource);
        this.connections = each;
        this.scoped = schema.rowLevelSecurity() ? new Tested(new Secured(each), this::requireRowSecurity) : connections;
        this.borrowedTest = new OncePerLogin(connection -> {
            Claim.NOBODY.say(connection); // the transaction may have an actor, who says nothing of the login
            return requireRowSecurity(connection);
        });
        this.borrowedUnscopedTest = new OncePerLogin(this::requireUnscopedRole);
        this.unscoped = schema.rowLevelSecurity() ? null : connections;
        this.statementTimeout = statementTimeout;
        this.ownPool = ownPool;
    }

    private Database(Database other, DataSource unscoped) {
        this.schema = other.schema;
        this.connections = other.connections;
        this.scoped = other.scoped;
        this.unscoped = schema.rowLevelSecurity()
                ? new Tested(new Autocommit(unscoped), this::requireUnscopedRole)
                : new Autocommit(unscoped);
        this.borrowedTest = other.borrowedTest;
        this.borrowedUnscopedTest = other.borrowedUnscopedTest;
        this.statementTimeout = other.statementTimeout;
        this.ownPool = other.ownPool;
    }

    private Database(Database other, Connection connection) throws SQLException {
        this.schema = other.schema;
        Borrowed borrowed = new Borrowed(connection, false);
        borrowed.requireTransaction();
        this.connections = borrowed;
        this.scoped =
                schema.rowLevelSecurity() ? new Tested(new Borrowed(connection, true), other.borrowedTest) : borrowed;
        this.unscoped = schema.rowLevelSecurity() ? new Tested(borrowed, other.borrowedUnscopedTest) : borrowed;
        this.borrowedTest = other.borrowedTest;
        this.borrowedUnscopedTest = other.borrowedUnscopedTest;
        this.statementTimeout = other.statementTimeout;
        this.ownPool = null;
    }

    /**
     * A database by a data source that the program has. Each statement, and each transaction, takes a connection from
     * it and gives it back.
     *
     * @param dataSource where connections come from, in autocommit mode
     * @param schema the tables, such as {@code AppSchema.SCHEMA}
     * @return the database; closing it leaves the data source open
     */
    public static Database open(DataSource dataSource, Schema schema) {
        return new Database(schema, dataSource, null, null);
    }

    /**
     * A database by its address, with a connection pool of ten.
     *
     * @param url as in {@link #connect(String, Schema, DatabaseOptions)}
     * @param schema the tables, such as {@code AppSchema.SCHEMA}
     * @return the database, to be closed at the end
     * @throws IllegalArgumentException if the address is none; the message does not show it
     * @throws FreeholdException if HikariCP is not on the class path
     */
    public static Database connect(String url, Schema schema) {
        return connect(url, schema, DatabaseOptions.defaults());
    }

    /**
     * A database by its address, with a connection pool. The first statement connects.
     *
     * <p>The connection is encrypted and the server's certificate verified by the trust store of the JVM, unless the
     * address says otherwise by {@code sslmode} or {@code sslrootcert} (PostgreSQL manual, 32.19).
     *
     * @param url {@code jdbc:postgresql://host/database?user=…}, or
     *     {@code postgresql://user:password@host:5432/database?sslmode=…} as PostgreSQL's own tools take it,
     *     percent-encoded (manual, 32.1.1.2)
     * @param schema the tables, such as {@code AppSchema.SCHEMA}
     * @param options how connections are kept
     * @return the database, to be closed at the end
     * @throws IllegalArgumentException if the address is none; the message does not show it
     * @throws FreeholdException if HikariCP is not on the class path
     */
    public static Database connect(String url, Schema schema, DatabaseOptions options) {
        ConnectionUrl parsed = ConnectionUrl.parse(url, options.connectTimeout());
        try {
            var pool = Pool.open(parsed, options);
            return new Database(schema, pool, options.statementTimeout().orElse(null), pool);
        } catch (NoClassDefFoundError e) {
            throw new FreeholdException("Database.connect needs HikariCP on the class path: add com.zaxxer:HikariCP,"
                    + " or give Database.open a data source of your own.");
        }
    }

    /**
     * The rows that an actor may see.
     *
     * @param actor who asks
     * @return the rows, without a connection yet
     */
    public Rows as(Actor actor) {
        return new Rows(new Statements(Session.of(schema, scoped, statementTimeout, actor.identity())), actor);
    }

    /**
     * The same database, whose unscoped statements go another way: with {@code rowLevelSecurity = true} the role of the
     * program sees nothing without an actor, so that they need connections of another role, a member of
     * {@code freehold_unscoped}.
     *
     * <pre>{@code
     * Database db = Database.open(app, AppSchema.SCHEMA).withUnscoped(jobs);
     * }</pre>
     *
     * @param dataSource where connections of unscoped statements come from, in autocommit mode
     * @return the database; closing either closes what {@code connect} opened, and this data source stays open
     */
    public Database withUnscoped(DataSource dataSource) {
        return new Database(this, dataSource);
    }

    /**
     * The same database on a connection in the middle of a transaction that somebody else began and will end, such as
     * Hibernate or Spring. Nothing is committed, rolled back or closed here; {@code transaction} makes a savepoint.
     *
     * <pre>{@code
     * hibernate.doWork(connection ->
     *         db.within(connection).as(actor).insert(PROJECT.insert("Apollo")));
     * }</pre>
     *
     * <p>What Hibernate has not yet flushed is not there for the statements, and what they change it does not see in
     * its objects. An error of PostgreSQL ends the transaction for all who use it, unless it leaves a
     * {@code transaction} of these rows.
     *
     * <p>With row-level security the login of the connection is tested before its first statement, once for all
     * connections of that login. A statement names its actor, and names whoever acted before again afterwards: two
     * round trips more. Within {@code transaction} that is done at its end. Unscoped statements take this connection,
     * too, whose role then has to be a member of {@code freehold_unscoped}.
     *
     * @param connection the connection, with autocommit off
     * @return the database, of use until the transaction ends, by one thread at a time; closing it closes nothing
     * @throws IllegalStateException if the connection commits each statement, now or later
     * @throws DatabaseException if the connection is of no use
     */
    public Database within(Connection connection) {
        try {
            return new Database(this, connection);
        } catch (SQLException e) {
            throw SqlErrors.translate(e, null);
        }
    }

    /**
     * The rows of everybody. The one way around the scope: the call is logged, and the reason stands in a comment
     * before every statement.
     *
     * @param reason why, such as {@code nightly report}; a constant, as it ends in logs and in the text of statements
     * @return the rows, without a connection yet
     * @throws IllegalArgumentException if the reason is blank
     * @throws IllegalStateException if PostgreSQL keeps the rows and there is no {@link #withUnscoped}
     */
    public Unscoped unscoped(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("unscoped() needs a reason, such as \"nightly report\"");
        }
        if (unscoped == null) {
            throw new IllegalStateException("With row-level security the role of the program sees nothing without an"
                    + " actor: give unscoped statements connections of a member of freehold_unscoped, by"
                    + " Database.withUnscoped(dataSource).");
        }
        LOG.log(System.Logger.Level.INFO, "unscoped: {0}", reason.replaceAll("\\p{Cntrl}", " "));
        return new Unscoped(new Statements(Session.unlimited(schema, unscoped, statementTimeout, reason)));
    }

    /**
     * Checks that the database has what the code relies on: schemas, tables, columns, their types and whether they take
     * null, keys, indexes, checks, and the rights of the role; with row-level security also whether its policies hold
     * for the role, as is tested before the first statement anyway. More than that is no difference. It only reads, and
     * is meant for the start of a program.
     *
     * @throws SchemaMismatchException with every difference and its fix, if there is one
     * @throws FreeholdException if the schema has no description, or the database does not answer
     */
    public void verify() {
        String description = schema.description();
        try {
            connections
                    .with(connection -> Verification.of(connection, description))
                    .requireNoDifference();
        } catch (SQLException e) {
            throw SqlErrors.translate(e, null);
        }
    }

    /** The test before the first unscoped statement: another role would see nothing, and nobody would know why. */
    private List<Difference> requireUnscopedRole(Connection connection) {
        return require(RowSecurity.ofUnscoped(connection, schema.description()));
    }

    /** The test before the first statement of an actor. */
    private List<Difference> requireRowSecurity(Connection connection) {
        return require(RowSecurity.of(connection, schema.description()));
    }

    private List<Difference> require(List<Difference> findings) {
        if (!findings.isEmpty()) {
            throw new RowSecurityException(schema.name(), findings);
        }
        return findings;
    }

    /** Closes the connection pool that {@code connect} made; a data source of the program stays open. */
    @Override
    public void close() {
        if (ownPool == null) {
            return;
        }
        try {
            ownPool.close();
        } catch (Exception e) { // AutoCloseable allows it; the pool does not do it
            throw new IllegalStateException("the connection pool did not close", e);
        }
    }
}
