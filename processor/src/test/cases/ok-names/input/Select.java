package com.acme.names;

import dev.freehold.OwnedBy;
import dev.freehold.auth.NeonAuth.Legacy.UsersSync;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.jspecify.annotations.Nullable;

/** Constraints and indexes with names and without. */
@OwnedBy(UsersSync.class)
@Table(
        name = "select",
        uniqueConstraints = {
            @UniqueConstraint(columnNames = {"firstName", "group"}),
            @UniqueConstraint(name = "one \"and\" only", columnNames = "lastName")
        },
        indexes = {@Index(columnList = "lastName, firstName"), @Index(name = "by group", columnList = "group")})
public record Select(
        @Id String id,
        String firstName,
        String lastName,
        @Column(unique = true) @Nullable String group) {}
