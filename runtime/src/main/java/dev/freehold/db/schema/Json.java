package dev.freehold.db.schema;

/**
 * A JSON document as text, held in a {@code jsonb} column. PostgreSQL keeps its meaning, not its spaces, key order or
 * duplicate keys (manual, 8.14).
 *
 * @param text the document
 */
public record Json(String text) {}
