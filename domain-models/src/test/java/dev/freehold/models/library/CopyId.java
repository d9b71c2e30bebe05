package dev.freehold.models.library;

import java.io.Serializable;

/** A book and the number of a copy. */
public record CopyId(Long bookId, Integer number) implements Serializable {}
