package dev.freehold.models.tickets;

import dev.freehold.InOrganization;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What shall be done by a day. */
@Entity
@Table(name = "milestones", indexes = @Index(columnList = "project_id ASC, due DESC"))
@InOrganization
public class Milestone implements Identified<MilestoneId> {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private MilestoneId id;

    @ManyToOne(optional = false)
    @JoinColumn
    private Project project;

    private String title;

    private @Nullable LocalDate due;

    @Version
    private Instant changedAt;

    @Override
    public MilestoneId getId() {
        return id;
    }

    public void setId(MilestoneId id) {
        this.id = id;
    }

    public Project getProject() {
        return project;
    }

    public void setProject(Project project) {
        this.project = project;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public void setDue(@Nullable LocalDate due) {
        this.due = due;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public void setChangedAt(Instant changedAt) {
        this.changedAt = changedAt;
    }
}
