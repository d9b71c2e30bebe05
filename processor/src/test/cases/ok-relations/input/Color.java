package com.acme.board;

import dev.freehold.Unscoped;
import jakarta.persistence.Id;

@Unscoped("the same colors for everyone")
public record Color(@Id String name) {}
