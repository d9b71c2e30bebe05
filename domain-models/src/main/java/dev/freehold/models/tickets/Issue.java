package dev.freehold.models.tickets;

import dev.freehold.Default;
import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.References;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody wants changed. */
@Entity
@Table(
        name = "issues",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "issues_number_key",
                        columnNames = {"project_id", "number"}),
        indexes = {
            @Index(name = "issues_recent_idx", columnList = "project_id, created_at desc"),
            @Index(name = "issues_state_idx", columnList = "state_id")
        })
@InOrganization
@OwnedBy(value = User.class, onDelete = OnDelete.SET_NULL, name = "reporter", inverse = "reportedIssues")
public class Issue extends Stamped implements Identified<IssueId> {
    @Id
    @GeneratedValue
    private IssueId id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "project_id", nullable = false, updatable = false)
    private Project project;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, length = 250)
    private String title;

    @Basic(optional = true)
    @Column(columnDefinition = "text", nullable = true)
    private String body;

    @Enumerated(EnumType.ORDINAL)
    @Default("NORMAL")
    private Priority priority;

    @ManyToOne(optional = false)
    @JoinColumn(name = "state_id")
    private WorkflowState state;

    @References(value = User.class, name = "assignee", inverse = "assignedIssues")
    private @Nullable String assigneeId;

    @ManyToOne
    @JoinColumn(name = "milestone_id")
    private @Nullable Milestone milestone;

    @ManyToOne
    @JoinColumn(name = "component_id")
    private @Nullable Component component;

    /** The issue of which this is a part. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private @Nullable Issue parent;

    @OneToMany(mappedBy = "parent")
    private List<Issue> parts = new ArrayList<>();

    /** The issue that says the same. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "duplicate_of_id")
    private @Nullable Issue duplicateOf;

    @ManyToMany
    @JoinTable(
            name = "issue_labels",
            joinColumns = @JoinColumn(name = "issue_id", nullable = false),
            inverseJoinColumns = @JoinColumn(name = "label_id", nullable = false))
    private Set<Label> labels = new LinkedHashSet<>();

    @OneToMany(mappedBy = "issue", cascade = CascadeType.REMOVE)
    @OrderBy("createdAt")
    private List<Comment> comments = new ArrayList<>();

    @OneToMany(mappedBy = "source")
    private List<IssueLink> links = new ArrayList<>();

    @Embedded
    @AttributeOverride(name = "effort", column = @Column(name = "estimated_effort", nullable = true))
    @AttributeOverride(name = "confidence", column = @Column(name = "estimate_confidence", nullable = true))
    private @Nullable Estimate estimate;

    @Version
    private Long version;

    protected Issue() {}

    @Override
    public IssueId getId() {
        return id;
    }

    public void setId(IssueId id) {
        this.id = id;
    }

    public Project getProject() {
        return project;
    }

    public void setProject(Project project) {
        this.project = project;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public Priority getPriority() {
        return priority;
    }

    public void setPriority(Priority priority) {
        this.priority = priority;
    }

    public WorkflowState getState() {
        return state;
    }

    public void setState(WorkflowState state) {
        this.state = state;
    }

    public @Nullable String getAssigneeId() {
        return assigneeId;
    }

    public void setAssigneeId(@Nullable String assigneeId) {
        this.assigneeId = assigneeId;
    }

    public @Nullable Milestone getMilestone() {
        return milestone;
    }

    public void setMilestone(@Nullable Milestone milestone) {
        this.milestone = milestone;
    }

    public @Nullable Component getComponent() {
        return component;
    }

    public void setComponent(@Nullable Component component) {
        this.component = component;
    }

    public @Nullable Issue getParent() {
        return parent;
    }

    public void setParent(@Nullable Issue parent) {
        this.parent = parent;
    }

    public List<Issue> getParts() {
        return parts;
    }

    public void setParts(List<Issue> parts) {
        this.parts = parts;
    }

    public @Nullable Issue getDuplicateOf() {
        return duplicateOf;
    }

    public void setDuplicateOf(@Nullable Issue duplicateOf) {
        this.duplicateOf = duplicateOf;
    }

    public Set<Label> getLabels() {
        return labels;
    }

    public void setLabels(Set<Label> labels) {
        this.labels = labels;
    }

    public List<Comment> getComments() {
        return comments;
    }

    public void setComments(List<Comment> comments) {
        this.comments = comments;
    }

    public List<IssueLink> getLinks() {
        return links;
    }

    public void setLinks(List<IssueLink> links) {
        this.links = links;
    }

    public @Nullable Estimate getEstimate() {
        return estimate;
    }

    public void setEstimate(@Nullable Estimate estimate) {
        this.estimate = estimate;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
