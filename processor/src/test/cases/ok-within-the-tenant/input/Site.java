package com.acme.desk;

import dev.freehold.GloballyUnique;
import dev.freehold.InOrganization;
import jakarta.persistence.Id;

/** Where the desk is reached. */
@InOrganization
public record Site(@Id String id, @GloballyUnique("everyone chooses among the same subdomains") String subdomain) {}
