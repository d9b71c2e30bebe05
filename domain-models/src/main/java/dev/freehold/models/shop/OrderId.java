package dev.freehold.models.shop;

import java.io.Serializable;

/** The number that a customer is told. */
public record OrderId(long value) implements Serializable {}
