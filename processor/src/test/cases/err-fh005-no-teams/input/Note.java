package com.acme;

import dev.freehold.InTeam;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@InTeam
public record Note(@Id @GeneratedValue String id, String text) {}
