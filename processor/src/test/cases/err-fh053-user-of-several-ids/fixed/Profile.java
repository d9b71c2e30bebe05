package com.acme;

import dev.freehold.OnDelete;
import dev.freehold.References;
import dev.freehold.Unscoped;
import jakarta.persistence.Id;

@Unscoped("everyone knows everyone")
public record Profile(
        @Id @References(value = OurAuth.Person.class, name = "person", id = "realm", onDelete = OnDelete.CASCADE) String realm,
        @Id @References(value = OurAuth.Person.class, name = "person", id = "name", onDelete = OnDelete.CASCADE) String name) {}
