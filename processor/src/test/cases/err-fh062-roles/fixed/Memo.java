package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@InOrganization
public record Memo(@Id @GeneratedValue String id) {}
