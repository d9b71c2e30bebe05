package com.acme.work;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.LinkedHashSet;
import java.util.Set;

/** What every piece of work has. */
@MappedSuperclass
public class Base {
    @Id
    @GeneratedValue
    String id;

    @ManyToOne
    Project project;

    @ManyToMany
    Set<Label> labels = new LinkedHashSet<>();
}
