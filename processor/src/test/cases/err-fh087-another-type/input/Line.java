package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

@InOrganization
@IdClass(LineKey.class)
public class Line {
    @Id
    String invoice;

    @Id
    int number;

    int amount;
}
