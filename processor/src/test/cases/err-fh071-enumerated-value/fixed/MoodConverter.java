package com.acme;

import jakarta.persistence.AttributeConverter;

class MoodConverter implements AttributeConverter<Mood, String> {
    @Override
    public String convertToDatabaseColumn(Mood value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Mood convertToEntityAttribute(String stored) {
        throw new UnsupportedOperationException();
    }
}
