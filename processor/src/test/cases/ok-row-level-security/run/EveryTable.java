package com.acme.vault;

import static com.acme.vault.AuthTables.USER;
import static com.acme.vault.BoardTable.BOARD;
import static com.acme.vault.DiaryTable.DIARY;
import static com.acme.vault.LabelTable.LABEL;
import static com.acme.vault.NotebookTable.NOTEBOOK;
import static com.acme.vault.NoteTable.NOTE;
import static com.acme.vault.PersonTable.PERSON;
import static com.acme.vault.ProjectTable.PROJECT;
import static com.acme.vault.RemarkTable.REMARK;
import static com.acme.vault.ReplyTable.REPLY;
import static com.acme.vault.SprintTable.SPRINT;
import static com.acme.vault.TaskTable.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import javax.sql.DataSource;

/** What a program does every day goes on under policies, on every shape of table. */
final class EveryTable {
    private EveryTable() {}

    static void run(DataSource dataSource) {
        Database db = Database.open(dataSource, AppSchema.SCHEMA);
        db.verify();
        Rows ada = db.as(Actor.user("ada").inOrganization("acme").inTeam("red"));
        Project gemini = ada.insert(PROJECT.insert("Gemini"));
        Task dock = ada.insert(TASK.insert(gemini.id(), "Dock").assigneeId("bob").teamId("blue").labelCode("!"));
        Remark remark = ada.insert(REMARK.insert(dock.id(), "Softly"));
        Reply reply = ada.insert(REPLY.insert(remark.id(), "Of course"));
        Notebook notebook = ada.insert(NOTEBOOK.insert("log", "Log"));
        ada.insert(NOTE.insert("day1", notebook.id(), "Up"));
        ada.insert(BOARD.insert("Wall"));
        ada.insert(SPRINT.insert(7, "Orbit"));
        ada.insert(DIARY.insert("Dear"));
        ada.update(PERSON.patch().nickname("Countess")).where(PERSON.id.eq("ada"));
        assertThat(ada.load(reply, REPLY.remark().task().project().owner()).name()).isEqualTo("Ada");
        assertThat(ada.from(USER).select(USER.id).list()).containsExactlyInAnyOrder("ada", "bob", "cid");
        assertThat(ada.from(PERSON).where(PERSON.nickname.isNotNull()).select(PERSON.id).list()).containsExactly("ada");
        assertThat(ada.from(LABEL).list()).hasSize(1);
        assertThat(ada.from(TASK).where(TASK.remarks().any(REMARK.words.eq("Softly"))).list()).containsExactly(dock);
        assertThat(ada.update(TASK.patch().title("Undock")).where(TASK.key(dock.id()))).isOne();
        assertThat(ada.delete(TASK).where(TASK.key(dock.id()))).isOne();
        assertThat(ada.find(REPLY.key(reply.id()))).isEmpty();
        assertThat(ada.from(SPRINT).select(SPRINT.goal).list()).containsExactlyInAnyOrder("r", "Orbit");
        Rows acme = db.as(Actor.organization("acme"));
        assertThat(acme.from(PROJECT).list()).hasSize(2);
        assertThat(acme.insert(PROJECT.insert("Ours")).name()).isEqualTo("Ours");
        assertThat(db.as(Actor.user("eve")).from(NOTEBOOK).select(NOTEBOOK.id).list()).containsExactly("n-eve");
    }
}
