package com.acme.boards;

import static com.acme.boards.AuthTables.SESSION;
import static com.acme.boards.AuthTables.USER;
import static com.acme.boards.ProfileTable.PROFILE;
import static com.acme.boards.VisitorTable.VISITOR;

import dev.freehold.db.Rows;
import dev.freehold.db.Unscoped;
import java.util.UUID;

/** A mirror's rows come and go with the users, its copies are nobody's to set, and secrets are nowhere. */
final class Copies {
    void rows(Rows rows, Unscoped everyone) {
        rows.insert(PROFILE.insert("alice@example.com")); // error
        rows.delete(PROFILE).all(); // error
        everyone.delete(PROFILE).all(); // error
    }

    void copies(Rows rows) {
        rows.update(PROFILE.patch().email("x")).all(); // error
        rows.update(PROFILE.patch().id(UUID.randomUUID())).all(); // error
        rows.update(VISITOR.patch().deletedAt(null)).all(); // error
        rows.update(VISITOR.patch().isAnonymous(true)).all(); // error
    }

    void secrets(Rows rows) {
        rows.from(USER).select(USER.encryptedPassword); // error
        rows.from(USER).select(USER.recoveryToken); // error
        rows.from(SESSION).select(SESSION.refreshTokenHmacKey); // error
    }
}
