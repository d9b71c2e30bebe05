package dev.freehold.models.cms;

import java.io.Serializable;
import java.util.UUID;

/** A site. */
public record SiteId(UUID value) implements Serializable {}
