package com.acme;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

public record Label(@Id @GeneratedValue String id, String name) {}
