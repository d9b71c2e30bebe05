package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.Id;

@InOrganization
public record Line(@Id String orderId, @Id int position) {}
