package com.acme.names;

import dev.freehold.OwnedBy;
import dev.freehold.References;
import dev.freehold.auth.NeonAuth.Legacy.UsersSync;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * It's an order: "quoted", with a \ backslash, a \u00e9, a comment's end *&#47; {@literal *}/ <b>bold</b>, 1 &lt; 2, $L $T $$, größer 名前 😀 and a --
 * comment; not 'escaped'. A second sentence.
 *
 * @param order it's
 * @param select {@code select}; drop table "order"
 */
@OwnedBy(UsersSync.class)
public record Order(
        @Id @GeneratedValue long id,
        String order,
        String select,
        String from,
        @References(User.class) @Nullable String row,
        @Nullable String path,
        @Nullable String assignments,
        @Nullable String key,
        @Nullable String insert,
        @Nullable String patch,
        @Nullable String s,
        @Nullable String where,
        @Nullable String table,
        @Nullable String text,
        @Nullable String entity,
        @Nullable String target,

        @Column(name = "we\"ird") @Nullable
        String weird,

        @Column(name = "it's") @Nullable String its,

        @Column(name = " two words ") @Nullable
        String twoWords,

        @Column(name = "a\\b?c:d$1%s{e}") @Nullable
        String signs,

        @Column(name = "UPPER") @Nullable String upper,
        @Nullable String ID_COLUMN,
        @Nullable String SELECT_COLUMN,
        @Nullable String ROW_REFERENCE,
        @Nullable String x$y,
        @Nullable String _leading) {}
