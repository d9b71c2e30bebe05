package com.acme;

import dev.freehold.Unscoped;
import jakarta.persistence.Id;

@Unscoped("")
public record Country(@Id String code, String name) {}
