package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;

@InOrganization
public class Task {
    @Id
    @GeneratedValue
    String id;

    @ManyToOne
    Task parent;

    @OneToMany(mappedBy = "parent")
    List<Task> parts;
}
