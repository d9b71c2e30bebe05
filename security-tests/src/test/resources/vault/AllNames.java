package com.acme.vault;

import static com.acme.vault.ProjectTable.PROJECT;

import dev.freehold.db.Unscoped;
import java.util.List;
import java.util.function.Function;

/** The names of all projects. */
public final class AllNames implements Function<Unscoped, List<String>> {
    @Override
    public List<String> apply(Unscoped rows) {
        return rows.from(PROJECT).orderBy(PROJECT.name.asc()).select(PROJECT.name).list();
    }
}
