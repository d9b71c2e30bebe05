package com.acme;

import dev.freehold.OwnedBy;
import jakarta.persistence.Id;

@OwnedBy(Profile.class)
public record Note(@Id long id) {}
