package com.acme.vault;

import dev.freehold.OwnedBy;
import dev.freehold.References;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.Id;

/** A page of a notebook of the same user. */
@OwnedBy(User.class)
public record Note(@Id String id, @References(Notebook.class) String notebookId, String text) {}
