package dev.freehold.models.shop;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps carriers by their code. */
@Converter
public class CarrierConverter implements AttributeConverter<Carrier, String> {
    @Override
    public String convertToDatabaseColumn(Carrier attribute) {
        return attribute == null ? null : attribute.code();
    }

    @Override
    public Carrier convertToEntityAttribute(String dbData) {
        return dbData == null ? null : Carrier.ofCode(dbData);
    }
}
