package com.acme.desk;

import dev.freehold.InOrganization;
import dev.freehold.InTeam;
import jakarta.persistence.Column;
import jakarta.persistence.Id;

/** A team's weeks. */
@InOrganization
@InTeam
public record Sprint(@Id String id, @Column(unique = true) String name) {}
