package dev.freehold.db;

/**
 * A table whose rows programs may insert, change and delete. The tables of the auth server are not.
 *
 * @param <R> the type of its rows
 */
@SuppressWarnings("UnusedTypeParameter") // it ties the table to its rows
public interface Writable<R> {}
