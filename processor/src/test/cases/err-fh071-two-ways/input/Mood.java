package com.acme;

import dev.freehold.NativeEnum;

@NativeEnum
public enum Mood {
    CALM,
    URGENT
}
