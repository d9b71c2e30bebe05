package dev.freehold.models.tickets;

import java.io.Serializable;
import java.util.UUID;

/** A project. */
public record ProjectId(UUID value) implements Serializable {}
