package com.acme.billing;

import dev.freehold.AuthTable;
import dev.freehold.AuthTable.Role;
import dev.freehold.OnDelete;
import dev.freehold.References;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Our own sign-in. */
public interface OurAuth {
    /**
     * A person.
     *
     * @param email where to reach them
     */
    @AuthTable(is = Role.USER, schema = "login", secrets = "password_hash")
    @Table(name = "accounts")
    record Account(@Id UUID id, String email, @Nullable String displayName, LocalDate madeOn) {}

    /** People who work together. */
    @AuthTable(is = Role.ORGANIZATION, schema = "login")
    @Table(name = "Groups")
    record Group(@Id Long id, String title) {}

    /** Who belongs to which group. */
    @AuthTable(is = Role.MEMBER, schema = "login")
    @Table(name = "group_members")
    record GroupMember(
            @Id @References(value = Group.class, onDelete = OnDelete.CASCADE) long groupId,
            @Id @References(value = Account.class, onDelete = OnDelete.CASCADE) UUID accountId,
            boolean admin) {}

    /** A browser that is signed in. */
    @AuthTable(is = Role.SESSION, schema = "login", secrets = {"token_hash"})
    @Table(name = "sign_ins")
    record SignIn(
            @Id int id,
            @References(value = Account.class, onDelete = OnDelete.CASCADE) UUID accountId,
            @Column(columnDefinition = "timestamp") Instant begun,

            @References(value = Group.class, foreignKey = false, name = "group") @Nullable
            String activeGroup) {}
}
