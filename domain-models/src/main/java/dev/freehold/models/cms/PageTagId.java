package dev.freehold.models.cms;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A page and a tag. */
@Embeddable
public record PageTagId(PageId pageId, Long tagId) implements Serializable {}
