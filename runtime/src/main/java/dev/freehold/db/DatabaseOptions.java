package dev.freehold.db;

import java.time.Duration;
import java.util.Optional;

/**
 * How {@link Database#connect(String, dev.freehold.db.schema.Schema, DatabaseOptions)} keeps connections and how long
 * it waits. Immutable.
 *
 * <pre>{@code
 * DatabaseOptions.defaults().withMaximumPoolSize(20).withStatementTimeout(Duration.ofSeconds(5))
 * }</pre>
 *
 * @param maximumPoolSize how many connections there are at most
 * @param connectTimeout how long to wait for a connection
 * @param idleTimeout after how long an idle connection is closed; zero is never
 * @param maximumLifetime after how long any connection is closed; zero is never
 * @param statementTimeout after how long a statement is cancelled, rounded up to a second; empty is never
 */
public record DatabaseOptions(
        int maximumPoolSize,
        Duration connectTimeout,
        Duration idleTimeout,
        Duration maximumLifetime,
        Optional<Duration> statementTimeout) {
    /**
     * Checks the values.
     *
     * @param maximumPoolSize at least one
     * @param connectTimeout at least 250 milliseconds
     * @param idleTimeout zero, or at least ten seconds
     * @param maximumLifetime zero, or at least thirty seconds
     * @param statementTimeout more than zero, if there is one
     * @throws IllegalArgumentException if one of them is less
     */
    public DatabaseOptions {
        if (maximumPoolSize < 1) {
            throw new IllegalArgumentException(
                    "maximumPoolSize is " + maximumPoolSize + ", but one connection is needed");
        }
        requireAtLeast("connectTimeout", connectTimeout, Duration.ofMillis(250));
        if (!idleTimeout.isZero()) {
            requireAtLeast("idleTimeout", idleTimeout, Duration.ofSeconds(10));
        }
        if (!maximumLifetime.isZero()) {
            requireAtLeast("maximumLifetime", maximumLifetime, Duration.ofSeconds(30));
        }
        statementTimeout.ifPresent(timeout -> requireAtLeast("statementTimeout", timeout, Duration.ofMillis(1)));
    }

    /**
     * Ten connections, thirty seconds to wait for one, closed after ten idle minutes or half an hour, statements
     * without a limit.
     *
     * @return the options
     */
    public static DatabaseOptions defaults() {
        return new DatabaseOptions(
                10, Duration.ofSeconds(30), Duration.ofMinutes(10), Duration.ofMinutes(30), Optional.empty());
    }

    /**
     * With another number of connections.
     *
     * @param connections how many there are at most
     * @return the options
     * @throws IllegalArgumentException if it is less than one
     */
    public DatabaseOptions withMaximumPoolSize(int connections) {
        return new DatabaseOptions(connections, connectTimeout, idleTimeout, maximumLifetime, statementTimeout);
    }

    /**
     * With another time to wait for a connection.
     *
     * @param timeout how long
     * @return the options
     * @throws IllegalArgumentException if it is less than 250 milliseconds
     */
    public DatabaseOptions withConnectTimeout(Duration timeout) {
        return new DatabaseOptions(maximumPoolSize, timeout, idleTimeout, maximumLifetime, statementTimeout);
    }

    /**
     * With another time after which an idle connection is closed.
     *
     * @param timeout how long; zero is for ever
     * @return the options
     * @throws IllegalArgumentException if it is less than ten seconds and not zero
     */
    public DatabaseOptions withIdleTimeout(Duration timeout) {
        return new DatabaseOptions(maximumPoolSize, connectTimeout, timeout, maximumLifetime, statementTimeout);
    }

    /**
     * With another time after which any connection is closed.
     *
     * @param lifetime how long; zero is for ever
     * @return the options
     * @throws IllegalArgumentException if it is less than thirty seconds and not zero
     */
    public DatabaseOptions withMaximumLifetime(Duration lifetime) {
        return new DatabaseOptions(maximumPoolSize, connectTimeout, idleTimeout, lifetime, statementTimeout);
    }

    /**
     * With a time after which a statement is cancelled.
     *
     * @param timeout how long, rounded up to a second
     * @return the options
     * @throws IllegalArgumentException if it is not more than zero
     */
    public DatabaseOptions withStatementTimeout(Duration timeout) {
        return new DatabaseOptions(maximumPoolSize, connectTimeout, idleTimeout, maximumLifetime, Optional.of(timeout));
    }

    private static void requireAtLeast(String name, Duration value, Duration least) {
        if (value.compareTo(least) < 0) {
            throw new IllegalArgumentException(name + " is " + value + ", but at least " + least + " is needed");
        }
    }
}
