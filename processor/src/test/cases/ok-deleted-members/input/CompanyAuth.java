package com.acme.memos;

import dev.freehold.AuthTable;
import dev.freehold.AuthTable.Role;
import dev.freehold.OnDelete;
import dev.freehold.References;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Our own sign-in. */
public interface CompanyAuth {
    /** A person, who is marked when the account is closed. */
    @AuthTable(is = Role.USER, deleted = "closed_on")
    record Person(@Id UUID id, String name, @Nullable LocalDate closedOn) {}

    /** A company. */
    @AuthTable(is = Role.ORGANIZATION)
    record Company(@Id UUID id, String title) {}

    /**
     * Who works where.
     *
     * @param leftAt when the person left
     */
    @AuthTable(is = Role.MEMBER, deleted = "leftAt")
    record Employment(
            @Id @References(value = Company.class, onDelete = OnDelete.CASCADE) UUID companyId,
            @Id @References(value = Person.class, onDelete = OnDelete.CASCADE) UUID personId,
            @Column(name = "leftAt") @Nullable Instant leftAt) {}

    /** A badge; the machine that makes them tells of it at night. */
    @AuthTable(is = Role.OTHER, mayBeAbsent = true)
    record Badge(@Id UUID id) {}
}
