package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@InOrganization
public class Task {
    @Id
    String id;

    @ManyToOne
    Project project;
}
