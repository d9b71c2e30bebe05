package dev.freehold.models.library;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps addresses as texts, wherever they stand. */
@Converter(autoApply = true)
public class EmailConverter implements AttributeConverter<Email, String> {
    @Override
    public String convertToDatabaseColumn(Email attribute) {
        return attribute == null ? null : attribute.toString();
    }

    @Override
    public Email convertToEntityAttribute(String dbData) {
        return dbData == null ? null : Email.of(dbData);
    }
}
