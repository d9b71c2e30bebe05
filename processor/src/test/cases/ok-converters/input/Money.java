package com.acme.prices;

/** An amount in cents. */
public record Money(long cents, String currency) {}
