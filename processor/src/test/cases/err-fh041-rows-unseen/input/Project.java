package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.SQLDelete;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

@InOrganization
@SQLDelete("update project set deleted_at = now() where id = ?")
@SQLRestriction("deleted_at is null")
public class Project {
    @Id
    @GeneratedValue
    String id;

    @Nullable Instant deletedAt;

    @OneToMany(mappedBy = "project")
    @SQLRestriction("open")
    List<Task> tasks;
}
