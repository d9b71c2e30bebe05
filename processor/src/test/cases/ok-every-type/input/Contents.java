package com.acme.types;

import dev.freehold.Unscoped;
import dev.freehold.db.schema.Json;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every Java type that is neither a number nor a time, required and not. */
@Unscoped("contents are for everyone")
public record Contents(
        @Id UUID id,
        String text,
        @Nullable String textOrNull,
        @Column(length = 5) String five,

        @Column(columnDefinition = "VARCHAR(3)") @Nullable
        String threeOrNull,

        char letter,
        @Nullable Character letterOrNull,
        UUID uuid,
        @Nullable UUID uuidOrNull,

        @Column(columnDefinition = "uuid") @Nullable
        String uuidText,

        @Column(columnDefinition = "int") @Nullable
        String numberText,

        @Column(columnDefinition = "int8") @Nullable
        String largeText,

        byte[] bytes,
        byte @Nullable [] bytesOrNull,
        Size size,

        @Enumerated(EnumType.STRING) @Nullable
        Size sizeOrNull,

        @Nullable Colour colour,
        Json json,
        @Nullable Json jsonOrNull,

        @Column(columnDefinition = "jsonb") @Nullable
        String jsonText) {
    /** How much. */
    public enum Size {
        SMALL,
        LARGE
    }
}
