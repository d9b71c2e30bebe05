package dev.freehold.security.pool;

import dev.freehold.security.outside.CannotRun;
import dev.freehold.security.outside.PgBouncer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PgBouncer with transaction pooling, in a process of its own, which ends with this program at the latest. */
public final class Pooler implements AutoCloseable {
    private static final String ADMINISTRATOR = "postgres";

    private final PgBouncer program;
    private final String database;
    private final int port;
    private final Path folder;
    private final Thread end = new Thread(this::stop);
    private Process process;

    private Pooler(PgBouncer program, String database, int port, Path folder) throws IOException {
        this.program = program;
        this.database = database;
        this.port = port;
        this.folder = folder;
        this.process = start();
        Runtime.getRuntime().addShutdownHook(end);
    }

    /**
     * Starts one with a single connection to the server for each user, so that clients must share it.
     *
     * @param port PostgreSQL's, on the loopback interface, with {@code trust} for all users
     * @param database its name
     */
    public static Pooler inFrontOf(int port, String database) throws CannotRun, IOException, InterruptedException {
        return inFrontOf(port, database, 1);
    }

    /** @param connections to the server at most, for each user */
    public static Pooler inFrontOf(int port, String database, int connections)
            throws CannotRun, IOException, InterruptedException {
        PgBouncer program = PgBouncer.find();
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "pooler");
        int own = freePort();
        // Any user of the server may come: it is asked for those that the file does not have.
        Files.writeString(folder.resolve("users.txt"), "\"" + ADMINISTRATOR + "\" \"\"\n");
        Files.writeString(folder.resolve("pgbouncer.ini"), """
                [databases]
                * = host=127.0.0.1 port=%d auth_dbname=postgres
                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = %d
                unix_socket_dir =
                pool_mode = transaction
                default_pool_size = %d
                max_prepared_statements = 200
                max_client_conn = 500
                auth_type = trust
                auth_file = %s
                auth_user = %s
                auth_query = select rolname, '' from pg_catalog.pg_roles where rolname = $1
                ignore_startup_parameters = extra_float_digits
                server_login_retry = 1
                log_connections = 0
                log_disconnections = 0
                """.formatted(
                        port, own, connections, folder.resolve("users.txt"), ADMINISTRATOR));
        return new Pooler(program, database, own, folder);
    }

    /** Connections of a user by way of the pooler; any number may be open at once. */
    public DataSource dataSource(String user) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setServerNames(new String[] {"127.0.0.1"});
        dataSource.setPortNumbers(new int[] {port});
        dataSource.setDatabaseName(database);
        dataSource.setUser(user);
        return dataSource;
    }

    public int port() {
        return port;
    }

    /** Ends it, with every connection of a client, and starts it again on the same port. */
    public void restart() throws IOException {
        stop();
        process = start();
    }

    @Override
    public void close() {
        stop();
        Runtime.getRuntime().removeShutdownHook(end);
    }

    private Process start() throws IOException {
        Path log = folder.resolve("pgbouncer.log");
        List<String> command = new ArrayList<>(program.command());
        command.add(folder.resolve("pgbouncer.ini").toString());
        Process started = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!answers()) {
            if (!started.isAlive() || System.nanoTime() > deadline) {
                started.destroyForcibly();
                throw new IllegalStateException("PgBouncer does not answer:\n" + Files.readString(log));
            }
        }
        return started;
    }

    /** A polite signal would have it wait for its clients. */
    private void stop() {
        process.destroyForcibly().onExit().join();
    }

    private boolean answers() {
        try (Connection connection = dataSource(ADMINISTRATOR).getConnection()) {
            return connection.isValid(5);
        } catch (SQLException e) {
            sleep();
            return false;
        }
    }

    private static void sleep() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
