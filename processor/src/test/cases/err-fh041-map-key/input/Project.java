package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import java.util.Map;

@InOrganization
public class Project {
    @Id
    @GeneratedValue
    String id;

    String name;

    @OneToMany(mappedBy = "project")
    @MapKey(name = "title")
    Map<String, Task> tasks;
}
