package com.acme;

import jakarta.persistence.AttributeConverter;

class MoneyConverter implements AttributeConverter<Money, String> {
    private final String currency;

    MoneyConverter(String currency) {
        this.currency = currency;
    }

    String currency() {
        return currency;
    }

    @Override
    public String convertToDatabaseColumn(Money value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Money convertToEntityAttribute(String stored) {
        throw new UnsupportedOperationException();
    }
}
