package com.acme;

import dev.freehold.AuthTable;
import dev.freehold.Exposed;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Our own table of users. */
public final class OurAuth {
    private OurAuth() {}

    /** A person. */
    @AuthTable(is = AuthTable.Role.USER)
    @Table(name = "person")
    public record Person(@Id String id, String name, @Exposed("") String apiToken) {}
}
