package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@InOrganization
public class Task {
    @Id
    @GeneratedValue
    String id;

    String projectName;

    @ManyToOne
    Project project;
}
