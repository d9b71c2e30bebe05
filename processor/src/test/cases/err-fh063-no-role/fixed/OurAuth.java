package com.acme;

import dev.freehold.AuthTable;
import dev.freehold.OnDelete;
import dev.freehold.References;
import jakarta.persistence.Column;
import jakarta.persistence.Id;

interface OurAuth {
    @AuthTable(is = AuthTable.Role.USER)
    record Account(@Id String id) {}

    @AuthTable(is = AuthTable.Role.ORGANIZATION)
    record Company(@Id String id) {}

    @AuthTable(is = AuthTable.Role.MEMBER)
    record Employee(
            @Id @References(value = Account.class, onDelete = OnDelete.CASCADE) @Column(name = "account_id") String accountId,
            @References(value = Company.class, onDelete = OnDelete.CASCADE) @Column(name = "company_id") String companyId,
            @Column(name = "position") String role) {}
}
