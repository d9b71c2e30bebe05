package com.acme.vault;

import dev.freehold.InOrganization;
import dev.freehold.InTeam;
import jakarta.persistence.Id;

/** A row behind two walls, known by a number of its organization's. */
@InTeam
public record Sprint(@Id @InOrganization String organizationId, @Id int number, String goal) {}
