package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.util.Set;

@InOrganization
public class Task {
    @Id
    @GeneratedValue
    String id;

    @ManyToMany
    @JoinTable(indexes = @Index(columnList = "labels_id"))
    Set<Label> labels;
}
