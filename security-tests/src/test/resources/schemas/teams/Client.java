package com.acme.teams;

import dev.freehold.InOrganization;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.UUID;

/** Whom an organization works for. */
@InOrganization
public record Client(@Id @GeneratedValue UUID id, String name) {}
