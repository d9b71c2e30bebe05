package com.acme.enums;

import dev.freehold.NativeEnum;

/** With a name and schema of its own, and constants that need quotes. */
@NativeEnum(name = "Moo\"d", schema = "public")
public enum Mood {
    zufrieden,
    müde,
    HAPPY {
        @Override
        boolean isRare() {
            return true;
        }
    };

    boolean isRare() {
        return false;
    }
}
