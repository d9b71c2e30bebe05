package com.acme;

import dev.freehold.Unscoped;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Unscoped("notes on the wall")
public record Note(@Id @GeneratedValue String id, String text) {}
