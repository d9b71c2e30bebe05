package com.acme;

import dev.freehold.NativeEnum;

@NativeEnum
public enum Other {
    CALM
}
