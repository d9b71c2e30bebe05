package com.acme.versions;

import dev.freehold.Unscoped;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A version that is a number. */
@Unscoped("pages are for everyone")
public record Page(@Id int id, String text, @Version long version) {}
