package com.acme.marked;

import dev.freehold.InOrganization;
import dev.freehold.References;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** Everyone's in the company. */
@InOrganization
public record Memo(@Id int id, @References(CompanyAuth.Person.class) @Nullable Long readerId) {}
