package dev.freehold.models.tickets;

import java.io.Serializable;

/** A milestone. */
public record MilestoneId(long value) implements Serializable {}
