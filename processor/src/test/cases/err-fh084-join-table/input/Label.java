package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@InOrganization
public class Label {
    @Id
    @GeneratedValue
    String id;
}
