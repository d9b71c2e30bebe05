package com.acme.company;

import dev.freehold.InOrganization;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.UUID;

/** Something that lies in buildings. */
@InOrganization
public record Item(@Id @GeneratedValue UUID id, String name) {}
