package com.acme.stock;

import dev.freehold.Unscoped;
import jakarta.persistence.Column;
import jakarta.persistence.Id;

/** A country. */
@Unscoped("the same list for everyone")
public record Country(@Id @Column(length = 2) String code, String name) {}
