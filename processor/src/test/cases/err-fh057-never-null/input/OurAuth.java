package com.acme;

import dev.freehold.AuthTable;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Our own table of users. */
public final class OurAuth {
    private OurAuth() {}

    /** A person. */
    @AuthTable(is = AuthTable.Role.USER, deleted = "deleted_at")
    @Table(name = "person")
    public record Person(@Id String id, String name, Instant deletedAt) {}
}
