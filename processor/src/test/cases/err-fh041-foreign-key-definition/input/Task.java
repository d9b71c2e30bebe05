package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@InOrganization
public class Task {
    @Id
    @GeneratedValue
    String id;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(foreignKeyDefinition = "foreign key (project_id) references project"))
    Project project;
}
