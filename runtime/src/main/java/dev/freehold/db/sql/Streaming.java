package dev.freehold.db.sql;

import dev.freehold.db.error.DatabaseException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * From the cursor of a query to a stream of its rows, which come some at a time. It is closed with its last row, by the
 * first exception, by whoever has it, and with its transaction.
 *
 * @param <T> the type of what comes back for a row
 */
final class Streaming<T extends @Nullable Object> implements Spliterator<T>, AutoCloseable {
    private final Connections transaction;
    private final PreparedStatement statement;
    private final ResultSet results;
    private final Projection<T> projection;
    private final Function<SQLException, DatabaseException> translation;
    private State state = State.OPEN;

    private enum State {
        OPEN,
        EXHAUSTED,
        CLOSED
    }

    Streaming(
            Connections transaction,
            PreparedStatement statement,
            ResultSet results,
            Projection<T> projection,
            Function<SQLException, DatabaseException> translation) {
        this.transaction = transaction;
        this.statement = statement;
        this.results = results;
        this.projection = projection;
        this.translation = translation;
    }

    Stream<T> stream() {
        return StreamSupport.stream(this, false).onClose(this::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (state == State.EXHAUSTED) {
            return false;
        }
        try {
            if (transaction.with(connection -> next())) {
                action.accept(transaction.with(connection -> projection.read(new Cursor(results))));
                return true;
            }
        } catch (SQLException e) {
            DatabaseException failure = translation.apply(e);
            closeFor(failure);
            throw failure;
        } catch (RuntimeException | Error failure) {
            closeFor(failure);
            throw failure;
        }
        close();
        state = State.EXHAUSTED;
        return false;
    }

    private boolean next() throws SQLException {
        if (state == State.CLOSED) {
            throw new IllegalStateException("The stream is closed.");
        }
        return results.next();
    }

    private void closeFor(Throwable failure) {
        try {
            close();
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    @Override
    public void close() {
        if (state != State.OPEN) {
            return;
        }
        state = State.CLOSED;
        transaction.closed(this);
        try (statement) {
            results.close();
        } catch (SQLException e) {
            throw translation.apply(e);
        }
    }

    /** The rows come from one connection, one after the other. */
    @Override
    public @Nullable Spliterator<T> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED;
    }
}
