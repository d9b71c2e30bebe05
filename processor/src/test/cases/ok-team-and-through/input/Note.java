package com.acme.work;

import dev.freehold.OwnedBy;
import dev.freehold.References;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A note in a notebook of its owner, perhaps after another. */
public record Note(
        @Id String id,
        @References(Notebook.class) String notebookId,

        @References(value = Note.class, name = "previous", inverse = "next") @Nullable
        String previousId,

        @OwnedBy(User.class) String writerId,
        String text) {}
