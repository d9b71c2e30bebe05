package com.acme.vault;

import static com.acme.vault.ProjectTable.PROJECT;

import dev.freehold.db.Rows;
import java.util.List;
import java.util.function.Function;

/** The names of the projects that somebody sees. */
public final class Names implements Function<Rows, List<String>> {
    @Override
    public List<String> apply(Rows rows) {
        return rows.from(PROJECT).orderBy(PROJECT.name.asc()).select(PROJECT.name).list();
    }
}
