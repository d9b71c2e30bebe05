package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.util.List;

@OwnedBy(User.class)
public class Note {
    @Id
    @GeneratedValue
    String id;

    @ElementCollection
    @CollectionTable(name = "note_tags")
    @OrderColumn
    List<String> tags;
}
