package com.acme.ids;

import com.acme.ids.Ids.NoteId;
import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.References;
import dev.freehold.auth.NeonAuth.Legacy.UsersSync;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A class, whose id is a number that the database makes. */
@OwnedBy(UsersSync.class)
public class Note {
    @Id
    @GeneratedValue
    private final NoteId id;

    @References(value = Task.class, onDelete = OnDelete.CASCADE)
    private final TaskId taskId;

    private final @Nullable Priority priority;

    Note(NoteId id, TaskId taskId, @Nullable Priority priority) {
        this.id = id;
        this.taskId = taskId;
        this.priority = priority;
    }

    public NoteId id() {
        return id;
    }

    TaskId taskId() {
        return taskId;
    }

    @Nullable
    Priority priority() {
        return priority;
    }

    /** A value that is no id. */
    public record Priority(int value) {
        public Priority {
            if (value < 0) {
                throw new IllegalArgumentException("a priority is not negative");
            }
        }
    }
}
