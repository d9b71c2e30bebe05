package dev.freehold.security.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;

/** One PostgreSQL for the whole JVM, which ends with it, and as many databases as tests ask for. */
public final class TestServer {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestServer() {}

    /** Starts the server when it is first touched. */
    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setRegisterShutdownHook(true)
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A new database without any table. */
    public static TestDatabase freshDatabase() {
        String name = "test_" + DATABASES.incrementAndGet();
        database("postgres").run("create database " + name);
        return database(name);
    }

    /** Gives back the room that a database takes, for tests that make many. */
    public static void drop(TestDatabase database) {
        database("postgres").run("drop database " + database.name() + " with (force)");
    }

    private static TestDatabase database(String name) {
        return new TestDatabase(Server.RUNNING.getPort(), name);
    }
}
