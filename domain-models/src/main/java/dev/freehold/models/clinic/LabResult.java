package dev.freehold.models.clinic;

import dev.freehold.InOrganization;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the laboratory measured: immutable. */
@InOrganization
@Table(name = "lab_results")
public record LabResult(
        @Id @GeneratedValue UUID id,

        @ManyToOne(optional = false) @JoinColumn(name = "patient_id")
        Patient patient,

        @ManyToOne @JoinColumn(name = "ordered_by_id") @Nullable
        Doctor orderedBy,

        @Column(length = 40) String analyte,
        @Column(precision = 12, scale = 4) BigDecimal value,
        @Column(length = 16) String unit,

        @Embedded
        @AttributeOverride(name = "from", column = @Column(name = "reference_low", nullable = true))
        @AttributeOverride(name = "to", column = @Column(name = "reference_high", nullable = true))
        @Nullable
        Range reference,

        OffsetDateTime measuredAt) {
    /** What is usual. */
    @Embeddable
    public record Range(
            @Column(precision = 12, scale = 4) BigDecimal from,
            @Column(precision = 12, scale = 4) BigDecimal to) {}
}
