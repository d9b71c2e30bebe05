package com.acme;

import dev.freehold.OwnedBy;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@OwnedBy(OurAuth.Person.class)
public record Note(@Id @GeneratedValue String id, String text) {}
