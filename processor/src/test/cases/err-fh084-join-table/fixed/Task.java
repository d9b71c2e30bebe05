package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.util.Set;

@InOrganization
public class Task {
    @Id
    @GeneratedValue
    String id;

    @ManyToMany
    @JoinTable(inverseJoinColumns = @JoinColumn(name = "label", referencedColumnName = "id"))
    Set<Label> labels;
}
