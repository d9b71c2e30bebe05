package dev.freehold.models.library;

/** An address to which one writes. */
public record Email(String local, String domain) {
    static Email of(String text) {
        int at = text.lastIndexOf('@');
        return new Email(text.substring(0, at), text.substring(at + 1));
    }

    @Override
    public String toString() {
        return local + "@" + domain;
    }
}
