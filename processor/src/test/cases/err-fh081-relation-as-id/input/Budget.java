package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

@InOrganization
public class Budget {
    @Id
    @OneToOne
    Project project;

    int amount;
}
