package com.acme;

import dev.freehold.AuthTable;
import dev.freehold.AuthTable.Role;
import jakarta.persistence.Id;

public interface OurAuth {
    @AuthTable(is = Role.USER)
    record Person(@Id String realm, @Id String name) {}
}
