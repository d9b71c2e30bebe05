package dev.freehold.models.tickets;

import java.io.Serializable;
import java.util.UUID;

/** An issue. */
public record IssueId(UUID value) implements Serializable {}
