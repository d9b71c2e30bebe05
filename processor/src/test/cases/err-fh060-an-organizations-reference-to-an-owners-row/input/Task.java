package com.acme;

import dev.freehold.InOrganization;
import dev.freehold.References;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@InOrganization
public record Task(@Id @GeneratedValue String id, @References(Note.class) String noteId) {}
