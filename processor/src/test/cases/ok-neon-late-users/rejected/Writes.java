package com.acme.welcome;

import static com.acme.welcome.AuthTables.USERS_SYNC;
import static com.acme.welcome.GreetingTable.GREETING;

import dev.freehold.db.Rows;

/** Neon alone writes its users, and the actor alone is an owner. */
final class Writes {
    void write(Rows rows) {
        rows.insert(USERS_SYNC.insert("alice")); // error
        rows.update(USERS_SYNC.patch().name("Alice")); // error
        rows.delete(USERS_SYNC).all(); // error
        rows.insert(GREETING.insert("Hello").ownerId("bob")); // error
    }
}
