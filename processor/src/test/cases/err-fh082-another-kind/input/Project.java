package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

@InOrganization
public class Project {
    @Id
    @GeneratedValue
    String id;

    String name;

    @OneToOne(mappedBy = "project")
    Task task;
}
