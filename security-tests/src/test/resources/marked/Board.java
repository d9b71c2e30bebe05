package com.acme.marked;

import dev.freehold.InTeam;
import jakarta.persistence.Id;

/** What a squad looks at. */
@InTeam
public record Board(@Id int id) {}
