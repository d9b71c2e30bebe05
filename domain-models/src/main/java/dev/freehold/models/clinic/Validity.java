package dev.freehold.models.clinic;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From one day to another, if it ends. */
@Embeddable
public record Validity(
        @Column(name = "valid_from") LocalDate from,
        @Column(name = "valid_to") @Nullable LocalDate to) {
    public boolean isOpen() {
        return to == null;
    }
}
