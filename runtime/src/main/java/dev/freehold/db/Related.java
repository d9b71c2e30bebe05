package dev.freehold.db;

/**
 * What can come along with rows, into properties that their class has for it: the row to which they refer, or the rows
 * of a relation. For {@link Query#with} and {@link Many#with}.
 *
 * @param <S> the type of the rows
 */
@SuppressWarnings("UnusedTypeParameter") // it tells the compiler with which rows it can come along
public sealed interface Related<S> permits Table, Many {}
