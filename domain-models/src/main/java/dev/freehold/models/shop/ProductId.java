package dev.freehold.models.shop;

import java.io.Serializable;
import java.util.UUID;

/** What is sold. */
public record ProductId(UUID value) implements Serializable {}
