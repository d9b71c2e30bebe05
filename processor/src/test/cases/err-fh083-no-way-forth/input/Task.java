package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.List;

@InOrganization
public class Task {
    @Id
    @GeneratedValue
    String id;

    @OneToMany
    List<Task> parts;
}
