package com.acme;

import jakarta.persistence.Embeddable;

@Embeddable
public class Place {
    int position;
}
