package dev.freehold.security.attack;

import dev.freehold.db.Expr;
import dev.freehold.db.Many;
import dev.freehold.db.Table;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Reference;
import dev.freehold.db.sql.JoinPath;
import dev.freehold.db.sql.Node;
import dev.freehold.db.sql.Relation;
import java.lang.reflect.Field;
import java.util.Objects;

/** Looks into generated tables: which columns their expressions have, and where their paths lead. */
final class Inside {
    private Inside() {}

    static Entity<?> entity(Table<?, ?> table) {
        return (Entity<?>) get(Table.class, "entity", table);
    }

    static Reference lastStep(Table<?, ?> table) {
        return Objects.requireNonNull(((JoinPath) get(Table.class, "join", table)).reference());
    }

    static Entity<?> target(Many<?, ?> many) {
        return ((Relation) get(Many.class, "relation", many)).target();
    }

    static Column<?> column(Expr<?, ?> expr) {
        return ((Node.Cell) get(Expr.class, "node", expr)).column();
    }

    private static Object get(Class<?> type, String field, Object of) {
        try {
            Field found = type.getDeclaredField(field);
            found.setAccessible(true);
            return Objects.requireNonNull(found.get(of));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
