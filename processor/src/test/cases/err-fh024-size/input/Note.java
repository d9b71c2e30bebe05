package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.auth.NeonAuth.Legacy.UsersSync;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import java.math.BigDecimal;

@OwnedBy(UsersSync.class)
public record Note(
        @Id String id,
        @Column(length = 0) String title,
        @Column(precision = 2000, scale = 2) BigDecimal price,
        @Column(columnDefinition = "varchar(20000000)") String body) {}
