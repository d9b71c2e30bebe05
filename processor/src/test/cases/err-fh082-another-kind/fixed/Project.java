package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.List;

@InOrganization
public class Project {
    @Id
    @GeneratedValue
    String id;

    String name;

    @OneToMany(mappedBy = "project")
    List<Task> tasks;
}
