package com.acme.parcels;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody lives.
 *
 * @param street with the number
 */
@Embeddable
public record Address(
        String street,
        @Column(length = 40) String city,
        @Nullable String note,
        @Embedded @AttributeOverride(name = "latitude", column = @Column(name = "lat")) @Nullable Point point) {}
