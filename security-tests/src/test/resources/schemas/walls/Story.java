package com.acme.walls;

import dev.freehold.InOrganization;
import dev.freehold.InTeam;
import dev.freehold.OnDelete;
import dev.freehold.References;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** A part of a sprint, behind the same walls. */
@InOrganization
@InTeam
public record Story(
        @Id @GeneratedValue long id,
        @References(value = Sprint.class, onDelete = OnDelete.CASCADE) String sprintId,
        String words,
        int points) {}
