package com.acme;

import dev.freehold.AuthTable;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Our own tables of users. */
public final class OurAuth {
    private OurAuth() {}

    /** A person. */
    @AuthTable(is = AuthTable.Role.USER)
    @Table(name = "person")
    public record Person(@Id String id, String name) {}

    /** A program that calls us. */
    @AuthTable(is = AuthTable.Role.USER)
    @Table(name = "robot")
    public record Robot(@Id String id, String name) {}
}
