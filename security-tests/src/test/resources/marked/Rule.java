package com.acme.marked;

import dev.freehold.InOrganization;
import jakarta.persistence.Id;

/** For those who lead. */
@InOrganization(read = "lead")
public record Rule(@Id int id) {}
