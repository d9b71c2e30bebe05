package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@InOrganization(write = "owner, admin")
public record Plan(@Id @GeneratedValue String id) {}
