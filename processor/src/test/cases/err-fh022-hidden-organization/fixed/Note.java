package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@InOrganization
public record Note(@Id @GeneratedValue String id, @Column(name = "for_organization") String forOrganizationId) {}
