package com.acme.prices;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Duration;

/** Applies by itself to a type that has a column type of its own. */
@Converter(autoApply = true)
class DurationConverter implements AttributeConverter<Duration, Long> {
    @Override
    public Long convertToDatabaseColumn(Duration duration) {
        return duration.toMillis();
    }

    @Override
    public Duration convertToEntityAttribute(Long millis) {
        return Duration.ofMillis(millis);
    }
}
