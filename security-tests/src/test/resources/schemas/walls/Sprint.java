package com.acme.walls;

import dev.freehold.InOrganization;
import dev.freehold.InTeam;
import jakarta.persistence.Id;

/** A row behind two walls: of a team, in an organization. */
@InOrganization
@InTeam
public record Sprint(@Id String id, String goal) {}
