package com.acme.company;

import dev.freehold.Unscoped;
import jakarta.persistence.Id;

/** A word for everyone, to which rows of all organizations refer. */
@Unscoped("the same words for everyone")
public record Label(@Id String code, String meaning) {}
