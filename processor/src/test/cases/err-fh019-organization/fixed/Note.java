package com.acme;

import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@InOrganization(onDelete = OnDelete.CASCADE)
public record Note(@Id @GeneratedValue String id, String text) {}
