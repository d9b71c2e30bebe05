package dev.freehold.models.cms;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The name of a template. */
@Embeddable
public record TemplateName(
        @Column(name = "name", length = 60) String value) implements Serializable {}
