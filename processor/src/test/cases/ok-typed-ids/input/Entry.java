package com.acme.ids;

import com.acme.ids.Ids.LabelId;
import dev.freehold.OnDelete;
import dev.freehold.OwnedBy;
import dev.freehold.References;
import dev.freehold.auth.NeonAuth.Legacy.UsersSync;
import jakarta.persistence.Id;

/** An id of two records, one of them a reference. */
@OwnedBy(UsersSync.class)
public record Entry(
        @Id @References(value = Project.class, onDelete = OnDelete.CASCADE) ProjectId projectId,
        @Id LabelId label,
        String text) {}
