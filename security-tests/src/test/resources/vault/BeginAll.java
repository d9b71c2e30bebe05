package com.acme.vault;

import static com.acme.vault.ProjectTable.PROJECT;

import dev.freehold.db.Rows;
import java.util.List;
import java.util.function.BiFunction;

/** Begins projects together; tells their names. */
public final class BeginAll implements BiFunction<Rows, List<String>, List<String>> {
    @Override
    public List<String> apply(Rows rows, List<String> names) {
        return rows.insertAll(names.stream().map(name -> PROJECT.insert(name)).toList()).stream()
                .map(Project::name)
                .toList();
    }
}
