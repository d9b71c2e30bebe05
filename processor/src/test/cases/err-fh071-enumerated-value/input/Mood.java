package com.acme;

import jakarta.persistence.EnumeratedValue;

public enum Mood {
    CALM("c"),
    URGENT("u");

    @EnumeratedValue
    private final String code;

    Mood(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
