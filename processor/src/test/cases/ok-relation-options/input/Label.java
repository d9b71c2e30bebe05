package com.acme.work;

import dev.freehold.InOrganization;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** A word for work. */
@Entity
@InOrganization
public class Label {
    @Id
    @GeneratedValue
    String id;

    String name;
}
