package dev.freehold.models.cms;

import java.io.Serializable;
import java.util.UUID;

/** A page. */
public record PageId(UUID value) implements Serializable {}
