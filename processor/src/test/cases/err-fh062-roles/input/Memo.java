package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@InOrganization(read = {})
public record Memo(@Id @GeneratedValue String id) {}
