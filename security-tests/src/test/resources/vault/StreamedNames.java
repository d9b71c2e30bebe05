package com.acme.vault;

import static com.acme.vault.ProjectTable.PROJECT;

import dev.freehold.db.Rows;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The names of the projects that somebody sees, fetched one by one, with something done after each. */
public final class StreamedNames implements BiFunction<Rows, Runnable, List<String>> {
    @Override
    public List<String> apply(Rows transaction, Runnable meanwhile) {
        List<String> names = new ArrayList<>();
        try (Stream<String> stream = transaction
                .from(PROJECT)
                .orderBy(PROJECT.name.asc())
                .select(PROJECT.name)
                .stream(1)) {
            for (Iterator<String> each = stream.iterator(); each.hasNext(); ) {
                names.add(each.next());
                meanwhile.run();
            }
        }
        return names;
    }
}
