package dev.freehold.models.tickets;

import dev.freehold.InOrganization;
import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How long somebody worked on an issue. */
@InOrganization
@OwnedBy(value = User.class, onDelete = OnDelete.SET_NULL, name = "worker")
@Table(name = "work_logs")
public record WorkLog(
        @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
        long id,

        @ManyToOne(optional = false) @JoinColumn(name = "issue_id")
        Issue issue,

        LocalDate day,
        Duration spent,
        @Nullable String note) {}
