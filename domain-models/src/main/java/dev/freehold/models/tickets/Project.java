package dev.freehold.models.tickets;

import dev.freehold.InOrganization;
import dev.freehold.References;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What issues are about. */
@Entity
@Table(name = "projects", comment = "What issues are about.")
@InOrganization(write = {"owner", "admin"})
public class Project extends Stamped implements Identified<ProjectId> {
    @Id
    @GeneratedValue
    private ProjectId id;

    @Column(name = "project_key", length = 10, unique = true, nullable = false, updatable = false)
    private String shortName;

    @Column(nullable = false, length = 120)
    private String name;

    @Enumerated
    private Visibility visibility;

    @References(value = User.class, inverse = "ledProjects")
    private @Nullable String leadId;

    /** Where new issues begin; refers to a workflow, whose states refer back. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "workflow_id")
    private @Nullable Workflow workflow;

    private List<String> mailAddresses = List.of();

    @OneToMany(mappedBy = "project")
    private List<Issue> issues = new ArrayList<>();

    @OneToMany(mappedBy = "project")
    private Set<Component> components = new HashSet<>();

    @OneToMany(mappedBy = "project")
    private List<Milestone> milestones = new ArrayList<>();

    public Project() {}

    @Override
    public ProjectId getId() {
        return id;
    }

    public void setId(ProjectId id) {
        this.id = id;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public void setVisibility(Visibility visibility) {
        this.visibility = visibility;
    }

    public @Nullable String getLeadId() {
        return leadId;
    }

    public void setLeadId(@Nullable String leadId) {
        this.leadId = leadId;
    }

    public @Nullable Workflow getWorkflow() {
        return workflow;
    }

    public void setWorkflow(@Nullable Workflow workflow) {
        this.workflow = workflow;
    }

    public List<String> getMailAddresses() {
        return mailAddresses;
    }

    public void setMailAddresses(List<String> mailAddresses) {
        this.mailAddresses = mailAddresses;
    }

    public List<Issue> getIssues() {
        return issues;
    }

    public void setIssues(List<Issue> issues) {
        this.issues = issues;
    }

    public Set<Component> getComponents() {
        return components;
    }

    public void setComponents(Set<Component> components) {
        this.components = components;
    }

    public List<Milestone> getMilestones() {
        return milestones;
    }

    public void setMilestones(List<Milestone> milestones) {
        this.milestones = milestones;
    }
}
