package com.acme;

import dev.freehold.InOrganization;
import dev.freehold.References;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@InOrganization
public record Delivery(@Id @GeneratedValue String id, @References(Line.class) String lineId) {}
