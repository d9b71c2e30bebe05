package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@OwnedBy(User.class)
public class Note {
    @Id
    @GeneratedValue
    private final String id;

    private final String text;

    public Note(String id, String content) {
        this.id = id;
        this.text = content;
    }

    public String getId() {
        return id;
    }

    public String getText() {
        return text;
    }
}
