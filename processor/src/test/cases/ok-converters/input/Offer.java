package com.acme.prices;

import dev.freehold.Default;
import dev.freehold.Unscoped;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Properties that converters turn into columns. */
@Unscoped("offers are for everyone")
@Convert(attributeName = "code", converter = Converters.Upper.class)
@Convert(attributeName = "sizeOrNull", converter = Converters.Sizes.class)
public record Offer(
        @Id int id,
        Money price,
        @Nullable Money priceOrNull,
        @Default("5 EUR") Money least,

        @Convert(converter = Converters.YesNo.class)
        boolean open,

        @Convert(converter = Converters.YesNo.class) @Nullable
        Boolean openOrNull,

        @Convert(converter = Converters.Entries.class)
        Map<String, Integer> stock,

        @Convert(converter = Converters.Seconds.class)
        @Default("0")
        Instant since,

        @Column(length = 8) String code,
        @Nullable Integer sizeOrNull,

        @Convert(converter = Converters.IdText.class) @Nullable
        StringBuilder key) {
    /** How much. */
    public enum Size {
        SMALL,
        LARGE
    }
}
