package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;

@OwnedBy(User.class)
@Table(
        name = "notes",
        indexes = @Index(columnList = "written_at"))
public class Note {
    @Id
    @GeneratedValue
    String id;

    Instant writtenAt;
}
