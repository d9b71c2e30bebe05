package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.Id;

@InOrganization
public record Room(@Id String building, @Id int number, String name) {}
