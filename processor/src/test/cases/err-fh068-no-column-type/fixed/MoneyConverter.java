package com.acme;

import jakarta.persistence.AttributeConverter;

class MoneyConverter implements AttributeConverter<Money, java.time.Instant> {
    @Override
    public java.time.Instant convertToDatabaseColumn(Money value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Money convertToEntityAttribute(java.time.Instant stored) {
        throw new UnsupportedOperationException();
    }
}
