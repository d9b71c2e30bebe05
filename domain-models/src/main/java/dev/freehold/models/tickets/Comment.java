package dev.freehold.models.tickets;

import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.Who;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody says to an issue, and nobody else changes. */
@Entity
@Table(name = "comments")
@InOrganization
@OwnedBy(value = User.class, onDelete = OnDelete.SET_NULL, writes = Who.OWNER, name = "author")
public class Comment extends Stamped {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @ManyToOne(optional = false)
    private Issue issue;

    @Column(columnDefinition = "text")
    private String text;

    /** The comment that this one answers. */
    @ManyToOne
    private @Nullable Comment answerTo;

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Issue getIssue() {
        return issue;
    }

    public void setIssue(Issue issue) {
        this.issue = issue;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public @Nullable Comment getAnswerTo() {
        return answerTo;
    }

    public void setAnswerTo(@Nullable Comment answerTo) {
        this.answerTo = answerTo;
    }
}
