package dev.freehold.models.shop;

import dev.freehold.InOrganization;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who made it. */
@InOrganization
@Table(name = "brands")
public record Brand(
        @Id @GeneratedValue UUID id,
        @Column(unique = true, length = 80) String name,
        @Nullable URI website) {
    public Brand {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a brand has a name");
        }
    }
}
