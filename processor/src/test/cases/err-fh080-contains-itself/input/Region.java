package com.acme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

@Embeddable
public record Region(String name, @Embedded @Nullable Address office) {}
