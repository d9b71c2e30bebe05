package com.acme.vault;

import dev.freehold.Unscoped;
import jakarta.persistence.Id;

/** A colour with a meaning. */
@Unscoped("the same labels for everyone")
public record Label(@Id String code, String meaning) {}
