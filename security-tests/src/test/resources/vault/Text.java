package com.acme.vault;

import static com.acme.vault.ProjectTable.PROJECT;

import dev.freehold.db.Rows;
import java.util.function.Function;

/** The text of a query. */
public final class Text implements Function<Rows, String> {
    @Override
    public String apply(Rows rows) {
        return rows.from(PROJECT).select(PROJECT.name).sql();
    }
}
