package com.acme;

import dev.freehold.Unscoped;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A country. */
@Unscoped("")
public record Country(@Id @Nullable String code, String name, @GeneratedValue long number) {}
