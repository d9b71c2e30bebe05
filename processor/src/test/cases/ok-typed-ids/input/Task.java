package com.acme.ids;

import com.acme.ids.Ids.LabelId;
import com.acme.ids.Ids.Reviewer;
import com.acme.ids.Ids.UserId;
import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.References;
import dev.freehold.auth.NeonAuth.Legacy.UsersSync;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Its id is a text that the runtime makes. */
@OwnedBy(UsersSync.class)
public record Task(
        @Id @GeneratedValue TaskId id,

        @References(value = Project.class, onDelete = OnDelete.CASCADE)
        ProjectId projectId,

        @References(value = Task.class) @Nullable
        TaskId parentId,

        @References(UsersSync.class) @Nullable
        UserId assigneeId,

        @References(UsersSync.class) @Nullable
        Reviewer reviewerId,

        List<TaskId> blockedBy,
        @Nullable Set<LabelId> labels) {}
