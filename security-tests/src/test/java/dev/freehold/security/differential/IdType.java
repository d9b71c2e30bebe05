package dev.freehold.security.differential;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The Java type of a random table's id. */
enum IdType {
    TEXT("String", "String"),
    NUMBER("long", "Long"),
    UUIDS("java.util.UUID", "java.util.UUID");

    private final String required;
    private final String optional;

    IdType(String required, String optional) {
        this.required = required;
        this.optional = optional;
    }

    String java(boolean isRequired) {
        return isRequired ? required : optional;
    }

    /** The id of the n-th row of a table, as PostgreSQL writes it. */
    String value(String table, int n) {
        return switch (this) {
            case TEXT -> table.toLowerCase(java.util.Locale.ROOT) + n;
            case NUMBER -> String.valueOf(1000 + n);
            case UUIDS ->
                UUID.nameUUIDFromBytes((table + n).getBytes(StandardCharsets.UTF_8))
                        .toString();
        };
    }
}
