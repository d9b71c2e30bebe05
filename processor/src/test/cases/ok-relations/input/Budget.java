package com.acme.board;

import dev.freehold.InOrganization;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a project may cost: it has the project's id. */
@InOrganization
public record Budget(
        @Id String projectId,
        @OneToOne @MapsId @Nullable Project project,
        @Column(precision = 12, scale = 2) BigDecimal amount) {}
