package com.acme;

import dev.freehold.InOrganization;
import dev.freehold.References;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@InOrganization
public record Door(@Id @GeneratedValue String id, @References(value = Lock.class, name = "fittingKey") String keyId) {}
