package com.acme.work;

import static com.acme.work.AuthTables.USER;
import static com.acme.work.NoteTable.NOTE;
import static com.acme.work.NotebookTable.NOTEBOOK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.Rows;
import dev.freehold.db.error.ForeignKeyViolationException;
import dev.freehold.db.error.NoRowException;
import java.sql.SQLException;
import java.util.List;

/** Rows of single users: the owner is in every key, so that no note stands in another's notebook. */
final class Owners {
    private Owners() {}

    static void run(Rows alice, Rows bob, Sql sql) throws SQLException {
        assertThat(alice.from(NOTE).orderBy(NOTE.id.asc()).select(NOTE.text, NOTE.notebook().title, NOTE.writer().name, List::of).list())
                .containsExactly(List.of("Monday", "Diary", "Alice"), List.of("Tuesday", "Diary", "Alice"));
        assertThat(alice.from(NOTE).where(NOTE.previous().text.eq("Monday")).select(NOTE.text).one()).isEqualTo("Tuesday");
        assertThat(alice.from(NOTE).where(NOTE.next().any()).select(NOTE.text).one()).isEqualTo("Monday");
        assertThat(alice.from(USER).where(USER.id.in("alice", "bob")).orderBy(USER.id.asc()).select(USER.notes().count()).list())
                .containsExactly(2L, 0L);
        Notebook diary = alice.find(NOTEBOOK.key("n1")).orElseThrow();
        assertThat(alice.load(diary, NOTEBOOK.notes())).hasSize(2);
        assertThat(alice.load(diary, NOTEBOOK.owner()).id()).isEqualTo("alice");

        assertThat(bob.find(NOTE.key("x1"))).isEmpty();
        assertThat(bob.from(NOTEBOOK).where(NOTEBOOK.notes().any(NOTE.text.eq("Monday"))).exists()).isFalse();
        assertThatThrownBy(() -> bob.load(diary, NOTEBOOK.owner())).isInstanceOf(NoRowException.class);
        assertThat(bob.load(diary, NOTEBOOK.notes())).isEmpty();
        assertThat(bob.update(NOTE.patch().text("Mine")).where(NOTE.key("x1"))).isZero();
        assertThat(bob.update(NOTE.patch().text("Hidden")).all()).isEqualTo(1);
        assertThat(bob.delete(NOTE).where(NOTE.id.in("x1", "x2"))).isZero();
        assertThatThrownBy(() -> bob.insert(NOTE.insert("y2", "n1", "spy"))).isInstanceOf(ForeignKeyViolationException.class);
        assertThatThrownBy(() -> bob.insert(NOTE.insert("y2", "n2", "spy").previousId("x1")))
                .isInstanceOf(ForeignKeyViolationException.class);
        assertThatThrownBy(() -> bob.update(NOTE.patch().notebookId("n1")).all()).isInstanceOf(ForeignKeyViolationException.class);

        assertThat(bob.insert(NOTE.insert("y2", "n2", "more").previousId("y1")))
                .isEqualTo(new Note("y2", "n2", "y1", "bob", "more"));
        assertThat(bob.delete(NOTE).where(NOTE.key("y1"))).isEqualTo(1);
        assertThat(sql.column("select writer_id || coalesce(previous_id, '-') from note where id = 'y2'")).containsExactly("bob-");
        assertThat(bob.insert(NOTE.insert("y1", "n2", "again")).writerId()).isEqualTo("bob");
        assertThat(bob.delete(NOTE).where(NOTE.key("y2"))).isEqualTo(1);
    }
}
