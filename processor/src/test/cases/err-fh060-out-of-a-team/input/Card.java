package com.acme;

import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.References;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@InOrganization
public record Card(
        @Id @GeneratedValue String id,
        @References(value = Board.class, onDelete = OnDelete.CASCADE) String boardId) {}
