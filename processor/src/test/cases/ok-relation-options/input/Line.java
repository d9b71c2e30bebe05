package com.acme.work;

import dev.freehold.InOrganization;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.jspecify.annotations.Nullable;

/** Its key has a class, of the same names and types, as other programs want it. */
@Entity
@InOrganization
@IdClass(LineKey.class)
public class Line {
    @Id
    String invoice;

    @Id
    int number;

    @Embedded
    @AttributeOverride(name = "cents", column = @Column(name = "discount_cents", nullable = true))
    @AttributeOverride(name = "reason", column = @Column(name = "discount_reason", nullable = true))
    @Nullable Discount discount;
}
