package com.acme.vault;

import static com.acme.vault.TaskTable.TASK;

import dev.freehold.db.Rows;
import java.util.function.BiFunction;

/** Gives all tasks that somebody sees to a user; tells how many. */
public final class Assign implements BiFunction<Rows, String, Integer> {
    @Override
    public Integer apply(Rows rows, String user) {
        return rows.update(TASK.patch().assigneeId(user)).all();
    }
}
