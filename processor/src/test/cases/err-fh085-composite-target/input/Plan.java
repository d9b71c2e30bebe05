package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;

@InOrganization
public class Plan {
    @Id
    String building;

    @Id
    int floor;

    @MapsId
    @ManyToOne
    Room room;
}
