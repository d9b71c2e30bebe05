package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.Set;

@InOrganization
public class Task {
    @Id
    @GeneratedValue
    String id;

    @ManyToOne
    Project project;

    @ManyToMany
    @JoinTable(joinColumns = @JoinColumn(name = "task"))
    Set<Label> labels;
}
