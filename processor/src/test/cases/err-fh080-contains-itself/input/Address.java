package com.acme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

@Embeddable
public record Address(String street, @Embedded Region region) {}
