package dev.freehold.db;

/**
 * What is done within a transaction.
 *
 * @param <Q> {@link Rows} or {@link Unscoped}
 * @param <T> the type of the result
 * @param <X> what it may throw
 */
@FunctionalInterface
public interface Work<Q, T, X extends Exception> {
    /**
     * Does it.
     *
     * @param transaction where statements of the transaction are made; of use until this method returns
     * @return the result
     * @throws X what it throws; the transaction is then rolled back
     */
    T run(Q transaction) throws X;
}
