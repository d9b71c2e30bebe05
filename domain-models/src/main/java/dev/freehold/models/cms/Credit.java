package dev.freehold.models.cms;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Year;

/** Who made it and what one may do with it. */
@Embeddable
public record Credit(
        @Column(name = "credit_name", nullable = true) String name,
        @Column(name = "credit_licence", nullable = true) String licence,
        @Column(name = "credit_year", nullable = true) Year year) {}
