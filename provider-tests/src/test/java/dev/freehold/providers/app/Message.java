package dev.freehold.providers.app;

import dev.freehold.InTeam;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** What is said within a team. */
@InTeam
public record Message(@Id @GeneratedValue String id, String text) {}
