package com.acme;

import dev.freehold.InOrganization;
import jakarta.persistence.EmbeddedId;

@InOrganization
public record Line(@EmbeddedId LineKey lineKey, String text) {}
