package com.acme.prices;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Applies by itself to every property of type Money. */
@Converter(autoApply = true)
public class MoneyConverter implements AttributeConverter<Money, String> {
    @Override
    public String convertToDatabaseColumn(Money money) {
        return money.cents() + " " + money.currency(); // fails for null
    }

    @Override
    public Money convertToEntityAttribute(String text) {
        String[] parts = text.split(" ");
        return new Money(Long.parseLong(parts[0]), parts[1]);
    }
}
