package com.acme;

import jakarta.persistence.Embeddable;

@Embeddable
public class Address {
    private final String street;

    Address(String street) {
        this.street = street;
    }

    public String getStreet() {
        return street;
    }
}
