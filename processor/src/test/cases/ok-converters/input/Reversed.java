package com.acme.prices;

import jakarta.persistence.AttributeConverter;

/** What converters have in common, with the types in another order. */
abstract class Reversed<Y, X> implements AttributeConverter<X, Y> {
    abstract X there(Y stored);

    @Override
    public X convertToEntityAttribute(Y stored) {
        return there(stored);
    }
}
