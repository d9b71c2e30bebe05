package com.acme;

import dev.freehold.GloballyUnique;
import dev.freehold.InOrganization;
import dev.freehold.References;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@InOrganization(through = "project")
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"project_id", "code", "year"}))
public record Task(
        @Id @GeneratedValue String id,
        @References(Project.class) String projectId,
        @GloballyUnique("slugs are public addresses") String slug,
        String code,
        int year) {}
