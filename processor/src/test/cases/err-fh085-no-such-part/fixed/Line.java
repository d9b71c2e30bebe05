package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;

@InOrganization
public class Line {
    @Id
    String projectId;

    @Id
    int number;

    @MapsId("projectId")
    @ManyToOne
    Project project;
}
