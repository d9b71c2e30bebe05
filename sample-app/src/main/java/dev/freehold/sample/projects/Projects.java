package dev.freehold.sample.projects;

import static dev.freehold.sample.projects.ProjectTable.PROJECT;
import static dev.freehold.sample.projects.TaskTable.TASK;

import dev.freehold.db.Query;
import dev.freehold.db.Rows;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The projects of the organization in which somebody acts. No method takes an organization: {@link Rows} knows it. */
public final class Projects {
    private final Rows rows;

    public Projects(Rows rows) {
        this.rows = rows;
    }

    /** A project at a glance; {@code owner} is null when that account is deleted. */
    public record Card(Project project, @Nullable String owner, long open) {}

    /** A new project. Its owner and its organization are the actor's. */
    public Project start(String name) {
        return rows.insert(PROJECT.insert(name));
    }

    public Query<Project, Card> withOwner() {
        return rows.from(PROJECT)
                .orderBy(PROJECT.createdAt.asc())
                .select(PROJECT, PROJECT.owner().name, PROJECT.tasks().count(TASK.status.ne("done")), Card::new);
    }

    /** The tasks of many projects, in one statement. */
    public Map<Project, List<Task>> tasks(Collection<Project> projects) {
        return rows.loadAll(projects, PROJECT.tasks());
    }

    public Optional<Project> find(String id) {
        return rows.find(PROJECT.key(id));
    }

    /** Whether there was such a project in the organization. */
    public boolean rename(String id, String name) {
        return rows.update(PROJECT.patch().name(name)).where(PROJECT.key(id)) == 1;
    }

    public Task plan(String projectId, String title) {
        return rows.insert(TASK.insert(projectId, title));
    }

    /** All of the tasks or none. */
    public List<Task> plan(String projectId, List<String> titles) {
        return rows.transaction(tx -> titles.stream()
                .map(title -> tx.insert(TASK.insert(projectId, title)))
                .toList());
    }

    public boolean assign(String taskId, String userId) {
        return rows.update(TASK.patch().status("doing").assigneeId(userId)).where(TASK.key(taskId)) == 1;
    }

    /** How many tasks of a project were not done yet. */
    public int finish(String projectId) {
        return rows.update(TASK.patch().status("done")).where(TASK.projectId.eq(projectId), TASK.status.ne("done"));
    }
}
