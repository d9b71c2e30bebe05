package com.acme;

import jakarta.persistence.Embeddable;

@Embeddable
public abstract class Address {
    String street;
}
