package dev.freehold.models.shop;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps truth values as one letter, as the shop before this one did. */
@Converter
public class YesNoConverter implements AttributeConverter<Boolean, String> {
    @Override
    public String convertToDatabaseColumn(Boolean attribute) {
        return attribute == null ? null : attribute ? "Y" : "N";
    }

    @Override
    public Boolean convertToEntityAttribute(String dbData) {
        return dbData == null ? null : "Y".equals(dbData);
    }
}
