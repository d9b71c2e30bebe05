package com.acme.billing;

import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.References;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A demand for money; group and author are hidden columns with the types of the ids. */
@InOrganization(name = "group")
@OwnedBy(value = OurAuth.Account.class, onDelete = OnDelete.SET_NULL, name = "author")
public record Invoice(
        @Id @GeneratedValue UUID id,
        String customer,

        @References(OurAuth.Account.class) @Nullable UUID approverId) {}
