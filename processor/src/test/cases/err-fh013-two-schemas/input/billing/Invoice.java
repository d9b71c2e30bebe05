package com.acme.billing;

import com.acme.work.Project;
import dev.freehold.InOrganization;
import dev.freehold.References;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@InOrganization
public record Invoice(@Id @GeneratedValue String id, @References(Project.class) String projectId) {}
