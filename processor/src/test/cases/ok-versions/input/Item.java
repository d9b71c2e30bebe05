package com.acme.versions;

import dev.freehold.GeneratedColumn;
import dev.freehold.Unscoped;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Columns that the database computes. */
@Unscoped("items are for everyone")
public record Item(
        @Id int id,
        int pieces,
        BigDecimal price,

        @GeneratedColumn("pieces * price")
        BigDecimal total,

        @Nullable String name,

        @GeneratedColumn("lower(name)") @Column(unique = true) @Nullable
        String key,

        @GeneratedColumn("array[name, 'x']") @Nullable
        List<String> words) {}
