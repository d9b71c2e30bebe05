package com.acme;

/** An amount in cents. */
public record Money(long cents, String currency) {}
