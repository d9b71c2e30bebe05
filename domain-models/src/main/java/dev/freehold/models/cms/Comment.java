package dev.freehold.models.cms;

import dev.freehold.CreatedAt;
import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.Who;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a user says to a page; others answer. */
@Entity
@Table(name = "comments")
@InOrganization
@OwnedBy(value = User.class, onDelete = OnDelete.SET_NULL, writes = Who.OWNER, name = "author")
public class Comment {
    @Id
    @GeneratedValue
    protected UUID id;

    @ManyToOne(optional = false)
    protected Page page;

    @ManyToOne
    @JoinColumn(name = "answer_to_id")
    protected @Nullable Comment answerTo;

    @OneToMany(mappedBy = "answerTo")
    protected List<Comment> answers = new ArrayList<>();

    @Column(length = 4000)
    protected String text;

    @CreatedAt
    protected Instant createdAt;

    protected Comment() {}

    public UUID getId() {
        return id;
    }

    public String getText() {
        return text;
    }

    public List<Comment> getAnswers() {
        return answers;
    }
}
