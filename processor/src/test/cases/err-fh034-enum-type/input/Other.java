package com.acme;

import dev.freehold.NativeEnum;

@NativeEnum(name = "mood")
public enum Other {
    CALM
}
