package com.acme.work;

import jakarta.persistence.Embeddable;

/** What is taken off. */
@Embeddable
public record Discount(int cents, String reason) {}
