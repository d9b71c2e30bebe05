package dev.freehold.models.shop;

import java.io.Serializable;
import java.util.UUID;

/** Whose orders they are. */
public record CustomerId(UUID value) implements Serializable {}
