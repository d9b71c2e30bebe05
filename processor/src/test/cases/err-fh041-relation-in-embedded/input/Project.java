package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@InOrganization
public class Project {
    @Id
    @GeneratedValue
    String id;

    String name;
}
