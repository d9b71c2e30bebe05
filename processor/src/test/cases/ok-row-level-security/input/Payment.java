package com.acme.vault;

import dev.freehold.InOrganization;
import dev.freehold.References;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** Everyone's to see, though it refers to a row that is not. */
@InOrganization
public record Payment(@Id @GeneratedValue String id, @References(Salary.class) @Nullable String salaryId) {}
