package com.acme.work;

import dev.freehold.InOrganization;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** Work with an end. */
@Entity
@InOrganization
public class Project {
    @Id
    @GeneratedValue
    String id;

    String name;
}
