package com.acme.desk;

import dev.freehold.InOrganization;
import dev.freehold.InTeam;
import dev.freehold.OnDelete;
import dev.freehold.References;
import jakarta.persistence.Id;

/** What a team wants of them. */
@InOrganization
@InTeam
public record Goal(@Id String id, @References(value = Sprint.class, onDelete = OnDelete.CASCADE) String sprintId) {}
