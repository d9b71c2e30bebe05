package com.acme;

import dev.freehold.InOrganization;
import dev.freehold.InTeam;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@InOrganization
@InTeam
public record Board(@Id @GeneratedValue String id, String title) {}
