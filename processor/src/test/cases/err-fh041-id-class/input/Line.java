package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

@InOrganization
@IdClass(LineId.class)
public record Line(@Id String orderId, @Id int position) {}
