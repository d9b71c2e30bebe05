package com.acme.vault;

import dev.freehold.InTeam;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** What a team looks at. */
@InTeam
public record Board(@Id @GeneratedValue String id, String name) {}
