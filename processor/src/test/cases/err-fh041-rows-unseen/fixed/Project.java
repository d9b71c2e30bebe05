package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@InOrganization
public class Project {
    @Id
    @GeneratedValue
    String id;

    @Nullable Instant deletedAt;

    @OneToMany(mappedBy = "project")
    List<Task> tasks;
}
