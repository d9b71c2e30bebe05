package com.acme;

import jakarta.persistence.Embeddable;

@Embeddable
public class Address {
    String street;
}
