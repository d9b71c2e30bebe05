package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@InOrganization
public class Task {
    @Id
    @GeneratedValue
    String id;

    String title;

    @ManyToOne
    @JoinColumn(name = "in_project")
    Project project;
}
