package com.acme;

import jakarta.persistence.Embeddable;

@Embeddable
public interface Address {
    String street();
}
