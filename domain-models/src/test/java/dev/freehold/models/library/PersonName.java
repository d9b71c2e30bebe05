package dev.freehold.models.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What somebody is called. */
@Embeddable
public record PersonName(
        @Column(name = "first_name", length = 80) String first,
        @Column(name = "last_name", length = 80) String last) {}
