package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;

@InOrganization
public class Budget {
    @Id
    String id;

    @OneToOne
    @PrimaryKeyJoinColumn
    Project project;
}
