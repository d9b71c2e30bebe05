package com.acme.types;

import dev.freehold.Unscoped;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Every Java number, required and not. */
@Unscoped("numbers are for everyone")
public record Amounts(
        @Id int id,
        byte tiny,
        @Nullable Byte tinyOrNull,
        short small,
        @Nullable Short smallOrNull,
        int whole,
        Integer wholeBoxed,
        @Nullable Integer wholeOrNull,
        long large,
        @Nullable Long largeOrNull,
        float single,
        @Nullable Float singleOrNull,
        double wide,
        @Nullable Double wideOrNull,
        BigDecimal exact,

        @Column(precision = 12, scale = 2) @Nullable
        BigDecimal price,

        @Column(precision = 5) @Nullable BigDecimal digits,
        boolean yes,
        @Nullable Boolean maybe) {}
