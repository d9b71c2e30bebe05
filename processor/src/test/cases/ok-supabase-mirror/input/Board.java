package com.acme.boards;

import dev.freehold.OwnedBy;
import dev.freehold.References;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A board; its owner is a profile. */
@OwnedBy(Profile.class)
public record Board(
        @Id @GeneratedValue UUID id,
        String title,
        @References(Profile.class) @Nullable UUID reviewerId) {}
