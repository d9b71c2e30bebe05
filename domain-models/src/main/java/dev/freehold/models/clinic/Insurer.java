package dev.freehold.models.clinic;

import dev.freehold.InOrganization;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.util.UUID;

/** Who pays. */
@InOrganization
@Table(name = "insurers")
public record Insurer(
        @Id @GeneratedValue UUID id, @Column(unique = true) String name, URI website) {}
