package com.acme;

import dev.freehold.AuthTable;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Our own table of users. */
public final class OurAuth {
    private OurAuth() {}

    /** A person. */
    @AuthTable(is = AuthTable.Role.USER, deleted = "deletedAt")
    @Table(name = "person")
    public record Person(@Id String id, String name, @Nullable Instant deletedAt) {}
}
