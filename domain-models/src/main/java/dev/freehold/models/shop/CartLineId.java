package dev.freehold.models.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A cart and what is in it. */
@Embeddable
public record CartLineId(
        @Column(name = "cart_id") UUID cartId,
        @Column(name = "variant_id") UUID variantId) implements Serializable {}
