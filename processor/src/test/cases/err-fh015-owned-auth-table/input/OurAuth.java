package com.acme;

import dev.freehold.AuthTable;
import dev.freehold.OwnedBy;
import dev.freehold.References;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Our own table of users. */
public final class OurAuth {
    private OurAuth() {}

    /** A person. */
    @AuthTable(is = AuthTable.Role.USER)
    @Table(name = "person")
    public record Person(@Id String id, String name) {}

    /** Where people live. */
    @OwnedBy(Person.class)
    @AuthTable(is = AuthTable.Role.OTHER)
    @Table(name = "address")
    public record Address(@Id String id, @References(Person.class) String personId) {}
}
