package com.acme.desk;

import dev.freehold.InOrganization;
import jakarta.persistence.Id;

/** Where things lie. */
@InOrganization
public record Shelf(@Id String room, @Id int number) {}
