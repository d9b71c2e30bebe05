package com.acme;

import dev.freehold.MirrorOf;
import jakarta.persistence.Id;

@MirrorOf(OurAuth.Person.class)
public record Profile(@Id String name) {}
