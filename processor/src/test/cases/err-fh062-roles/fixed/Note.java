package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@InOrganization(read = {"owner", "admin"}, write = "admin")
public record Note(@Id @GeneratedValue String id, String text) {}
