package dev.freehold.models.tickets;

import dev.freehold.InOrganization;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A word on issues. */
@InOrganization
@Table(name = "labels")
public record Label(
        @Id @GeneratedValue UUID id,
        @Column(unique = true, length = 40) String name,

        @Column(length = 7, check = @CheckConstraint(constraint = "color like '#%'"))
        String color) {
    public Label {
        name = name.strip();
    }
}
