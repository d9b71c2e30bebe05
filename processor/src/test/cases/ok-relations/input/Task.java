package com.acme.board;

import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.References;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A constructor takes the columns, setters the relations. */
@Entity
@InOrganization
public class Task {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private final Long id;

    private final String title;

    @ManyToOne(optional = false)
    @JoinColumn(name = "project_id")
    private @Nullable Project project;

    /** The same column once more, to be read only. */
    @Column(name = "project_id", insertable = false, updatable = false)
    private final String projectId;

    @ManyToOne
    @References(value = User.class, onDelete = OnDelete.SET_NULL)
    private @Nullable User assignee;

    @ManyToOne
    @JoinColumn(name = "reporter", referencedColumnName = "id")
    private @Nullable User reporter;

    @ManyToMany
    @JoinTable(
            name = "task_label",
            joinColumns = @JoinColumn(name = "task"),
            inverseJoinColumns = @JoinColumn(name = "label"))
    private Set<Tag> tags = Set.of();

    @ManyToMany
    private Set<Task> blockers = Set.of();

    Task(Long id, String title, String projectId) {
        this.id = id;
        this.title = title;
        this.projectId = projectId;
    }

    public Long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public @Nullable Project getProject() {
        return project;
    }

    void setProject(@Nullable Project project) {
        this.project = project;
    }

    public String getProjectId() {
        return projectId;
    }

    public @Nullable User getAssignee() {
        return assignee;
    }

    void setAssignee(@Nullable User assignee) {
        this.assignee = assignee;
    }

    public @Nullable User getReporter() {
        return reporter;
    }

    void setReporter(@Nullable User reporter) {
        this.reporter = reporter;
    }

    public Set<Tag> getTags() {
        return tags;
    }

    void setTags(Set<Tag> tags) {
        this.tags = tags;
    }

    public Set<Task> getBlockers() {
        return blockers;
    }

    void setBlockers(Set<Task> blockers) {
        this.blockers = blockers;
    }
}
