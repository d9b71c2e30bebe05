package com.acme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;

@Embeddable
public class Place {
    int position;

    @ManyToOne
    Project project;
}
