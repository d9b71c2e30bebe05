package dev.freehold.processor.model;

/**
 * Where the auth tables of a schema are described.
 *
 * @param holder the qualified name of the type that holds them, or empty
 * @param options how the auth server is configured, as {@code @BetterAuth.Options} says it; empty where it does not
 *     apply
 */
public record AuthSource(String holder, String options) {}
