package com.acme;

import dev.freehold.OwnedBy;
import dev.freehold.auth.BetterAuth.User;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@OwnedBy(User.class)
@Table(
        catalog = "acme",
        options = "with (fillfactor = 70)",
        check = @CheckConstraint(constraint = "text <> ''", options = "not valid"),
        indexes = {@Index(columnList = "lower(text)"), @Index(columnList = "text", options = "where text <> ''")})
public record Note(@Id @GeneratedValue String id, @Column(table = "other") String text) {}
