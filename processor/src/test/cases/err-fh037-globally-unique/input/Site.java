package com.acme;

import dev.freehold.GloballyUnique;
import dev.freehold.InOrganization;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@InOrganization
public record Site(@Id @GeneratedValue String id, @GloballyUnique(" ") String subdomain) {}
