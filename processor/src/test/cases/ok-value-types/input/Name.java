package com.acme.values;

/** A name that is not empty. */
public record Name(String text) {
    public Name {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a name is not empty");
        }
    }
}
