package com.acme.prices;

import jakarta.persistence.AttributeConverter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Converters that are named where they apply. */
final class Converters {
    private Converters() {}

    static final class YesNo implements AttributeConverter<Boolean, Character> {
        @Override
        public Character convertToDatabaseColumn(Boolean value) {
            return value ? 'Y' : 'N';
        }

        @Override
        public Boolean convertToEntityAttribute(Character letter) {
            return letter == 'Y';
        }
    }

    /** The column has a type that nothing in Java looks like. */
    static class Entries implements AttributeConverter<Map<String, Integer>, List<String>> {
        @Override
        public List<String> convertToDatabaseColumn(Map<String, Integer> map) {
            List<String> entries = new ArrayList<>();
            new TreeMap<>(map).forEach((key, value) -> entries.add(key + "=" + value));
            return entries;
        }

        @Override
        public Map<String, Integer> convertToEntityAttribute(List<String> entries) {
            Map<String, Integer> map = new TreeMap<>();
            entries.forEach(entry -> map.put(entry.split("=")[0], Integer.valueOf(entry.split("=")[1])));
            return map;
        }
    }

    static final class Seconds extends Reversed<Long, Instant> {
        @Override
        public Long convertToDatabaseColumn(Instant instant) {
            return instant.getEpochSecond();
        }

        @Override
        Instant there(Long seconds) {
            return Instant.ofEpochSecond(seconds);
        }
    }

    static final class Upper implements AttributeConverter<String, String> {
        @Override
        public String convertToDatabaseColumn(String text) {
            return text.toUpperCase(java.util.Locale.ROOT);
        }

        @Override
        public String convertToEntityAttribute(String text) {
            return text.toLowerCase(java.util.Locale.ROOT);
        }
    }

    static final class IdText implements AttributeConverter<StringBuilder, UUID> {
        @Override
        public UUID convertToDatabaseColumn(StringBuilder text) {
            return UUID.fromString(text.toString());
        }

        @Override
        public StringBuilder convertToEntityAttribute(UUID id) {
            return new StringBuilder(id.toString());
        }
    }

    static final class Sizes implements AttributeConverter<Integer, Offer.Size> {
        @Override
        public Offer.Size convertToDatabaseColumn(Integer size) {
            return Offer.Size.values()[size];
        }

        @Override
        public Integer convertToEntityAttribute(Offer.Size size) {
            return size.ordinal();
        }
    }
}
