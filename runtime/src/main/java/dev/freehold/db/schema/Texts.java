package dev.freehold.db.schema;

import dev.freehold.db.error.InvalidValueException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.UUID;

/** From texts of the database to what they name and back, refusing what names nothing. Messages never show the text. */
final class Texts {
    private Texts() {}

    static String withoutNul(String value) {
        if (value.indexOf('\0') >= 0) {
            throw new InvalidValueException("a text with the character NUL cannot be stored (PostgreSQL manual, 8.3)");
        }
        return value;
    }

    static Character character(String text) {
        if (text.length() != 1) {
            throw new InvalidValueException("a text of another length than one is no Character");
        }
        return text.charAt(0);
    }

    static String uuid(String value) {
        try {
            return UUID.fromString(value).toString();
        } catch (IllegalArgumentException e) {
            throw new InvalidValueException("a text that is no UUID stands where the column has the type uuid");
        }
    }

    static <E extends Enum<E>> E constant(String name, Class<E> type) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw new InvalidValueException("a text that is no constant of " + type.getName());
        }
    }

    static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw new InvalidValueException("a text that is no id of a time zone that Java knows");
        }
    }

    static ZoneOffset offset(String id) {
        try {
            return ZoneOffset.of(id);
        } catch (DateTimeException e) {
            throw new InvalidValueException("a text that is no offset from UTC");
        }
    }

    static Locale locale(String tag) {
        try {
            if (!tag.isEmpty()) { // the builder would take it for no language
                return new Locale.Builder().setLanguageTag(tag).build();
            }
        } catch (IllformedLocaleException e) {
            // refused below
        }
        throw new InvalidValueException("a text that is no language tag of BCP 47");
    }

    static String tag(Locale locale) {
        String tag = locale.toLanguageTag();
        if (!Locale.forLanguageTag(tag).equals(locale)) {
            throw new InvalidValueException("a locale that a language tag of BCP 47 does not hold as it is");
        }
        return tag;
    }

    static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new InvalidValueException("a text that is no URI");
        }
    }

    static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new InvalidValueException("a text that is no code of a currency that Java knows");
        }
    }
}
