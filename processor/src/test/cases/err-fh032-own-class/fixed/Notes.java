package com.acme;

public final class Notes {
    private Notes() {}
}
