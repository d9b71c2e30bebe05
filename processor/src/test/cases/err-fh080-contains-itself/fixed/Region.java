package com.acme;

import jakarta.persistence.Embeddable;

@Embeddable
public record Region(String name, String office) {}
