package com.acme.personal;

import dev.freehold.OwnedBy;
import dev.freehold.References;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A note in a notebook of its owner, perhaps after another. */
public record Note(
        @Id String id,
        @References(Notebook.class) UUID notebookId,
        @References(value = Note.class, name = "previous", inverse = "next") @Nullable String previousId,
        @OwnedBy(User.class) UUID writerId,
        String text) {}
