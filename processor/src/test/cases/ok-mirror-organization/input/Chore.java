package com.acme.chores;

import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.References;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** Something to do in the house. */
@InOrganization
@OwnedBy(value = Person.class, onDelete = OnDelete.SET_NULL)
public record Chore(
        @Id @GeneratedValue long id,
        String title,
        @References(Person.class) @Nullable String doerId) {}
