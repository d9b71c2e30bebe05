package com.acme;

import dev.freehold.NativeEnum;

@NativeEnum(name = "note")
public enum Mood {
    CALM
}
