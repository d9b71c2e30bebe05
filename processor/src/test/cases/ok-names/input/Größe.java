package com.acme.names;

import dev.freehold.References;
import dev.freehold.Unscoped;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Größe: names beyond ASCII. */
@Unscoped("it's \"for\" everyone {@code *}/ */ \\u0041")
@Table(schema = "Other \"Schema\"")
public record Größe(
        @Id String ключ,
        int straße,
        @Nullable String 名前,
        @Nullable String éÉ,

        @References(value = Größe.class, name = "größere", inverse = "kleinere") @Nullable
        String größereId) {}
