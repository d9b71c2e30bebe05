package com.acme.notes;

import static com.acme.notes.LabelTable.LABEL;
import static com.acme.notes.NoteTable.NOTE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Inherited properties are columns with the types that the subclass gives them. */
public final class Behaviour {
    private Behaviour() {}

    public static void run(DataSource dataSource) throws SQLException {
        try (Database database = Database.open(dataSource, AppSchema.SCHEMA)) {
            Rows alice = database.as(Actor.user("alice").inOrganization("acme"));
            Note note = alice.insert(NOTE.insert("Buy milk", true).title("Shopping"));
            UUID id = note.getId();
            assertThat(note.createdAt).isNotNull();
            assertThat(note.heading()).isEqualTo("Shopping");
            assertThat(note.isPinned()).isTrue();
            assertThat(alice.find(NOTE.key(id))).map(Note::getText).contains("Buy milk");
            assertThat(alice.from(NOTE).where(NOTE.createdAt.le(note.createdAt)).count()).isEqualTo(1);
            assertThat(database.as(Actor.user("carol").inOrganization("globex")).find(NOTE.key(id)))
                    .isEmpty();
            Label label = alice.insert(LABEL.insert("red").color("#f00"));
            assertThat(label.getName()).isEqualTo("red");
            assertThat(label.getColor()).contains("#f00");
            assertThat(alice.insert(LABEL.insert("none")).getColor()).isEmpty();
        }
    }
}
