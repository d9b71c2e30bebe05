package dev.freehold.models.clinic;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps severities as numbers with gaps, so that others may come between. */
@Converter(autoApply = true)
public class SeverityConverter implements AttributeConverter<Severity, Integer> {
    @Override
    public Integer convertToDatabaseColumn(Severity attribute) {
        if (attribute == null) {
            return null;
        }
        return switch (attribute) {
            case MILD -> 10;
            case MODERATE -> 20;
            case SEVERE -> 30;
        };
    }

    @Override
    public Severity convertToEntityAttribute(Integer dbData) {
        if (dbData == null) {
            return null;
        }
        return switch (dbData) {
            case 10 -> Severity.MILD;
            case 20 -> Severity.MODERATE;
            case 30 -> Severity.SEVERE;
            default -> throw new IllegalArgumentException("no severity has such a number");
        };
    }
}
