package dev.freehold.sample.todos;

import dev.freehold.CreatedAt;
import dev.freehold.Default;
import dev.freehold.OwnedBy;
import dev.freehold.auth.NeonAuth.Legacy.UsersSync;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Something that its owner wants to get done.
 *
 * @param task what is to be done
 */
@Table(name = "todos")
@OwnedBy(UsersSync.class)
public record Todo(
        @Id @GeneratedValue long id,
        String task,
        @Default("false") boolean isComplete,
        @CreatedAt Instant insertedAt) {}
