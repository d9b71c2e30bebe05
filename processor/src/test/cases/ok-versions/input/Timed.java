package com.acme.versions;

import dev.freehold.Unscoped;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** A version that is a time. */
@Unscoped("pages are for everyone")
public record Timed(@Id int id, String text, @Version Instant changed) {}
