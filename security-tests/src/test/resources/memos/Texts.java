package com.acme.memos;

import static com.acme.memos.MemoTable.MEMO;

import dev.freehold.db.Rows;
import java.util.List;
import java.util.function.Function;

/** The texts of the memos that somebody sees. */
public final class Texts implements Function<Rows, List<String>> {
    @Override
    public List<String> apply(Rows rows) {
        return rows.from(MEMO).orderBy(MEMO.text.asc()).select(MEMO.text).list();
    }
}
