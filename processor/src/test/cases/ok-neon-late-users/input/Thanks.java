package com.acme.welcome;

import dev.freehold.OwnedBy;
import dev.freehold.auth.NeonAuth.Legacy.UsersSync;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** Thanks to somebody who may not be copied yet, as Jakarta Persistence says it. */
@OwnedBy(value = UsersSync.class, foreignKey = false)
public record Thanks(
        @Id @GeneratedValue long id,
        @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) @Nullable UsersSync to) {}
