package com.acme.teams;

import dev.freehold.InTeam;
import dev.freehold.OnDelete;
import dev.freehold.References;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A card on a board of its team. */
public record Card(
        @Id @GeneratedValue long id,
        @References(value = Board.class, onDelete = OnDelete.CASCADE) String boardId,
        @InTeam(name = "squad", inverse = "squadCards") String squadId,
        String text,
        @References(value = Card.class, name = "after", inverse = "followers") @Nullable Long afterId) {}
