package com.acme;

import jakarta.persistence.AttributeConverter;

class MoneyConverter implements AttributeConverter<Money, java.util.Date> {
    @Override
    public java.util.Date convertToDatabaseColumn(Money value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Money convertToEntityAttribute(java.util.Date stored) {
        throw new UnsupportedOperationException();
    }
}
