package com.acme.board;

import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.References;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import org.jspecify.annotations.Nullable;

/** Joins a user with a task: its key is the ids of both. */
@InOrganization
public record Watch(
        @EmbeddedId Key key,
        @ManyToOne @MapsId("taskId") @References(value = Task.class, onDelete = OnDelete.CASCADE) @Nullable Task task,
        boolean loud) {
    /** Both ids. */
    @Embeddable
    public record Key(
            Long taskId, @References(value = User.class, onDelete = OnDelete.CASCADE) String userId) {}
}
