package dev.freehold.models.tickets;

import dev.freehold.InOrganization;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What was delivered, with the issues it fixes. */
@Entity
@Table(name = "releases")
@InOrganization
class Release {
    @Id
    @GeneratedValue
    private UUID id;

    @ManyToOne(optional = false)
    private Project project;

    private String name;

    @Column(nullable = true)
    private LocalDateTime releasedAt;

    @ManyToMany
    @JoinTable(
            name = "release_issues",
            joinColumns = @JoinColumn(name = "release_id"),
            inverseJoinColumns = @JoinColumn(name = "issue_id"))
    private List<Issue> fixes = new ArrayList<>();

    Release() {}

    public UUID getId() {
        return id;
    }

    void setId(UUID id) {
        this.id = id;
    }

    public Project getProject() {
        return project;
    }

    void setProject(Project project) {
        this.project = project;
    }

    public String getName() {
        return name;
    }

    void setName(String name) {
        this.name = name;
    }

    public LocalDateTime getReleasedAt() {
        return releasedAt;
    }

    void setReleasedAt(LocalDateTime releasedAt) {
        this.releasedAt = releasedAt;
    }

    public List<Issue> getFixes() {
        return fixes;
    }

    void setFixes(List<Issue> fixes) {
        this.fixes = fixes;
    }
}
