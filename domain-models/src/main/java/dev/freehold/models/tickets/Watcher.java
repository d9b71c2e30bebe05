package dev.freehold.models.tickets;

import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.References;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;

/** Who is told of changes: its id is an issue and a user. */
@Entity
@IdClass(Watcher.Key.class)
@Table(name = "watchers")
@InOrganization
public class Watcher {
    @Id
    @Column(name = "issue_id")
    private IssueId issueId;

    @Id
    @References(value = User.class, onDelete = OnDelete.CASCADE)
    private String userId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "issue_id", insertable = false, updatable = false)
    private Issue issue;

    private boolean byMail;

    public IssueId getIssueId() {
        return issueId;
    }

    public void setIssueId(IssueId issueId) {
        this.issueId = issueId;
    }

    public String getUserId() {
        return userId;
    }

    public void setUserId(String userId) {
        this.userId = userId;
    }

    public Issue getIssue() {
        return issue;
    }

    public void setIssue(Issue issue) {
        this.issue = issue;
    }

    public boolean isByMail() {
        return byMail;
    }

    public void setByMail(boolean byMail) {
        this.byMail = byMail;
    }

    /** An issue and a user. */
    public record Key(IssueId issueId, String userId) implements Serializable {}
}
