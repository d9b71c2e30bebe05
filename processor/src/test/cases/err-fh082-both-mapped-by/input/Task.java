package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

@InOrganization
public class Task {
    @Id
    @GeneratedValue
    String id;

    @OneToOne(mappedBy = "task")
    Project project;
}
