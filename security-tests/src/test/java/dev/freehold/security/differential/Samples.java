package dev.freehold.security.differential;

import dev.freehold.db.Expr;
import dev.freehold.db.Table;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Values that columns have somewhere, in rows of any tenant. */
final class Samples {
    private final Map<String, List<Object>> values = new HashMap<>();

    /** @param everything reads all rows */
    @SuppressWarnings("unchecked") // the types of rows and columns are known to generated code only
    Samples(Surface surface, Reader everything) {
        for (Table<?, ?> root : surface.roots()) {
            for (Field column : Surface.columns(root)) {
                Expr<Object, Object> expr = (Expr<Object, Object>) Surface.column(root, column);
                values.put(
                        key(root, column),
                        everything.from((Table<Object, Object>) root).distinct().select(expr).list().stream()
                                .filter(Objects::nonNull)
                                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                                .toList());
            }
        }
    }

    List<Object> of(Table<?, ?> table, Field column) {
        return Objects.requireNonNull(values.get(key(table, column)));
    }

    private static String key(Table<?, ?> table, Field column) {
        return table.getClass().getName() + "." + column.getName();
    }
}
