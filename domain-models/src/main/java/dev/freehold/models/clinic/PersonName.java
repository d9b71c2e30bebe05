package dev.freehold.models.clinic;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What somebody is called. */
@Embeddable
public record PersonName(
        @Column(name = "first_name", length = 60) String first,
        @Column(name = "last_name", length = 60) String last) {
    public String full() {
        return first + " " + last;
    }
}
