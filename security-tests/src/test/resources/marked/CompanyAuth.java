package com.acme.marked;

import dev.freehold.AuthTable;
import dev.freehold.AuthTable.Role;
import dev.freehold.OnDelete;
import dev.freehold.References;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Our own sign-in, that marks what it deletes. */
public interface CompanyAuth {
    @AuthTable(is = Role.USER)
    record Person(@Id long id, String name) {}

    @AuthTable(is = Role.ORGANIZATION, deleted = "closed_at")
    record Company(@Id long id, @Nullable Instant closedAt) {}

    @AuthTable(is = Role.MEMBER, deleted = "left_at")
    record Employment(
            @Id @References(value = Company.class, onDelete = OnDelete.CASCADE) long companyId,
            @Id @References(value = Person.class, onDelete = OnDelete.CASCADE) long personId,
            @Column(columnDefinition = "text") String role,
            @Nullable Instant leftAt) {}

    @AuthTable(is = Role.TEAM, deleted = "split_at")
    record Squad(
            @Id long id,
            @References(value = Company.class, onDelete = OnDelete.CASCADE) long companyId,
            @Nullable Instant splitAt) {}

    @AuthTable(is = Role.TEAM_MEMBER, deleted = "left_at")
    record Squadmate(
            @Id @References(value = Squad.class, onDelete = OnDelete.CASCADE) long squadId,
            @Id @References(value = Person.class, onDelete = OnDelete.CASCADE) long personId,
            @Nullable Instant leftAt) {}
}
