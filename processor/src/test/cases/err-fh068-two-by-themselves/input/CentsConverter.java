package com.acme;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class CentsConverter implements AttributeConverter<Money, Long> {
    @Override
    public Long convertToDatabaseColumn(Money value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Money convertToEntityAttribute(Long stored) {
        throw new UnsupportedOperationException();
    }
}
