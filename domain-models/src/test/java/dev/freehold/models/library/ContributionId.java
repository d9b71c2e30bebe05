package dev.freehold.models.library;

import java.io.Serializable;
import java.util.UUID;

/** A book and who helped with it. */
public record ContributionId(Long bookId, UUID authorId) implements Serializable {}
