package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

@InOrganization
public class Budget {
    @Id
    String projectId;

    @MapsId("projectId")
    @OneToOne
    Project project;

    int amount;
}
