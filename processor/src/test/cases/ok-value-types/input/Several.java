package com.acme.values;

import dev.freehold.Unscoped;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists and sets of values. */
@Unscoped("lists are for everyone")
public record Several(
        @Id int id,
        List<String> texts,
        @Nullable List<String> textsOrNull,

        @Column(length = 5) @Nullable
        List<String> shortTexts,

        @Column(columnDefinition = "text[]") @Nullable
        Set<String> definedTexts,

        Set<UUID> uuids,
        Collection<Integer> numbers,
        List<Long> largeNumbers,
        List<Short> smallNumbers,
        List<Boolean> truths,
        List<Double> doubles,
        List<Float> floats,

        @Column(precision = 10, scale = 2) List<BigDecimal> prices,

        List<Instant> instants,
        List<LocalDate> days,
        List<Duration> durations,
        List<Size> sizes,
        @Nullable Set<Size> sizesOrNull,
        Set<Name> names,
        @Nullable Tags tags) {
    /** How much. */
    public enum Size {
        SMALL,
        LARGE,
        größer
    }

    /** A record around a list. */
    public record Tags(List<String> values) {}
}
