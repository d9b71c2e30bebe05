package com.acme;

import jakarta.persistence.Embeddable;

@Embeddable
public record Address(String street) {}
