package dev.freehold.models.clinic;

import dev.freehold.CreatedAt;
import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a user of the clinic must not forget: belongs to nobody else. */
@Entity
@Table(name = "reminders")
@OwnedBy(User.class)
public class Reminder {
    @Id
    @GeneratedValue
    private UUID id;

    private String text;

    private MonthlyDay repeats;

    @CreatedAt
    private Instant createdAt;

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public MonthlyDay getRepeats() {
        return repeats;
    }

    public void setRepeats(MonthlyDay repeats) {
        this.repeats = repeats;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public void setCreatedAt(Instant createdAt) {
        this.createdAt = createdAt;
    }
}
