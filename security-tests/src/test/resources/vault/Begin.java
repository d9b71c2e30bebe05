package com.acme.vault;

import static com.acme.vault.ProjectTable.PROJECT;

import dev.freehold.db.Rows;
import java.util.function.BiFunction;

/** Begins a project; tells its id. */
public final class Begin implements BiFunction<Rows, String, String> {
    @Override
    public String apply(Rows rows, String name) {
        return rows.insert(PROJECT.insert(name)).id();
    }
}
