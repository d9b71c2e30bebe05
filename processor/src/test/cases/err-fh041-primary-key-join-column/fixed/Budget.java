package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

@InOrganization
public class Budget {
    @Id
    String id;

    @OneToOne
    @MapsId
    Project project;
}
