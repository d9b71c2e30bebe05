package com.acme.ids;

import static com.acme.ids.EntryTable.ENTRY;
import static com.acme.ids.NoteTable.NOTE;
import static com.acme.ids.ProjectTable.PROJECT;
import static com.acme.ids.TaskTable.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import com.acme.ids.Ids.LabelId;
import com.acme.ids.Ids.NoteId;
import com.acme.ids.Ids.Reviewer;
import com.acme.ids.Ids.UserId;
import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Records around ids, as ids, as references and in lists. */
public final class Behaviour {
    private Behaviour() {}

    public static void run(DataSource dataSource) {
        Sql sql = new Sql(dataSource);
        try (Database database = Database.open(dataSource, AppSchema.SCHEMA)) {
            Rows alice = database.as(Actor.user("alice"));
            Project project = alice.insert(PROJECT.insert("first"));
            assertThat(project.id().value().version()).isEqualTo(7);
            assertThat(project.ownerId()).isEqualTo(new UserId("alice"));
            assertThat(sql.one("select pg_typeof(id)::text from public.project")).isEqualTo("uuid");
            tasks(alice, project);
            notes(alice);
            entries(alice, project);
            ProjectId own = new ProjectId(new UUID(0, 1));
            assertThat(alice.insert(PROJECT.insert("given").id(own)).id()).isEqualTo(own);
        }
    }

    private static void tasks(Rows alice, Project project) {
        Task parent = alice.insert(TASK.insert(project.id(), List.of()));
        Task task = alice.insert(TASK.insert(project.id(), List.of(parent.id()))
                .parentId(parent.id())
                .assigneeId(new UserId("alice"))
                .reviewerId(new Reviewer(new UserId("alice")))
                .labels(Set.of(new LabelId(3), new LabelId(-3))));
        assertThat(alice.find(TASK.key(task.id()))).contains(task);
        assertThat(task.blockedBy()).containsExactly(parent.id());
        assertThat(task.labels()).containsExactlyInAnyOrder(new LabelId(3), new LabelId(-3));
        assertThat(alice.from(TASK).where(TASK.id.eq(task.id())).list()).containsExactly(task);
        assertThat(alice.from(TASK).where(TASK.id.in(task.id(), parent.id())).count()).isEqualTo(2);
        assertThat(alice.from(TASK).where(TASK.id.gt(parent.id())).list()).containsExactly(task);
        assertThat(alice.from(TASK).where(TASK.projectId.eq(TASK.project().id)).count()).isEqualTo(2);
        assertThat(alice.from(TASK).where(TASK.blockedBy.contains(parent.id())).list()).containsExactly(task);
        assertThat(alice.from(TASK).where(TASK.labels.overlaps(List.of(new LabelId(3), new LabelId(4)))).list())
                .containsExactly(task);
        assertThat(alice.from(TASK).where(TASK.assignee().id.eq("alice")).list()).containsExactly(task);
        assertThat(alice.from(TASK).where(TASK.reviewerId.eq(new Reviewer(new UserId("alice")))).list())
                .containsExactly(task);
        assertThat(alice.from(TASK).select(TASK.project().id).distinct().list()).containsExactly(project.id());
        assertThat(alice.load(project, PROJECT.tasks())).containsExactlyInAnyOrder(parent, task);
        assertThat(alice.loadAll(List.of(project), PROJECT.tasks()).get(project)).hasSize(2);
        alice.update(TASK.patch().parentId(null).blockedBy(List.of(task.id(), parent.id())).labels(null))
                .where(TASK.key(task.id()));
        assertThat(alice.find(TASK.key(task.id())).orElseThrow().blockedBy()).containsExactly(task.id(), parent.id());
        assertThat(alice.find(TASK.key(task.id())).orElseThrow().parentId()).isNull();
    }

    private static void notes(Rows alice) {
        TaskId task = alice.from(TASK).select(TASK.id).list().get(0);
        Note first = alice.insert(NOTE.insert(task));
        Note second = alice.insert(NOTE.insert(task).priority(new Note.Priority(3)));
        assertThat(first.id()).isEqualTo(new NoteId(1));
        assertThat(second.id()).isEqualTo(new NoteId(2));
        assertThat(second.priority()).isEqualTo(new Note.Priority(3));
        assertThat(first.priority()).isNull();
        assertThat(alice.find(NOTE.key(new NoteId(2))).orElseThrow().taskId()).isEqualTo(task);
        assertThat(alice.from(NOTE).where(NOTE.priority.ge(new Note.Priority(3))).select(NOTE.id).list())
                .containsExactly(new NoteId(2));
        assertThat(alice.from(NOTE).orderBy(NOTE.id.desc()).select(NOTE.id).list())
                .containsExactly(new NoteId(2), new NoteId(1));
    }

    private static void entries(Rows alice, Project project) {
        Entry entry = alice.insert(ENTRY.insert(project.id(), new LabelId(7), "text"));
        assertThat(alice.find(ENTRY.key(project.id(), new LabelId(7)))).contains(entry);
        assertThat(alice.load(project, PROJECT.entries())).containsExactly(entry);
    }
}
