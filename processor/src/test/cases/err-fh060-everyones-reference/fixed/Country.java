package com.acme;

import dev.freehold.Unscoped;
import jakarta.persistence.Id;

@Unscoped("the same countries for everyone")
public record Country(@Id String code) {}
