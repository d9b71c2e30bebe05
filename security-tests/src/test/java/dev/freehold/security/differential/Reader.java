package dev.freehold.security.differential;

import dev.freehold.db.Key;
import dev.freehold.db.Many;
import dev.freehold.db.Query;
import dev.freehold.db.Rows;
import dev.freehold.db.Table;
import dev.freehold.db.Unscoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@link Rows} and {@link Unscoped} have in common for reading, of rows whose type generated code only knows. */
interface Reader {
    Query<Object, Object> from(Table<Object, Object> table);

    Optional<Object> find(Key<Object> key);

    Map<Object, Object> one(Collection<Object> rows, Table<Object, Object> target);

    Map<Object, List<Object>> many(Collection<Object> rows, Many<Object, Object> targets);

    static Reader of(Rows rows) {
        return new Reader() {
            @Override
            public Query<Object, Object> from(Table<Object, Object> table) {
                return rows.from(table);
            }

            @Override
            public Optional<Object> find(Key<Object> key) {
                return rows.find(key);
            }

            @Override
            public Map<Object, Object> one(Collection<Object> of, Table<Object, Object> target) {
                return rows.loadAll(of, target);
            }

            @Override
            public Map<Object, List<Object>> many(Collection<Object> of, Many<Object, Object> targets) {
                return rows.loadAll(of, targets);
            }
        };
    }

    static Reader of(Unscoped rows) {
        return new Reader() {
            @Override
            public Query<Object, Object> from(Table<Object, Object> table) {
                return rows.from(table);
            }

            @Override
            public Optional<Object> find(Key<Object> key) {
                return rows.find(key);
            }

            @Override
            public Map<Object, Object> one(Collection<Object> of, Table<Object, Object> target) {
                return rows.loadAll(of, target);
            }

            @Override
            public Map<Object, List<Object>> many(Collection<Object> of, Many<Object, Object> targets) {
                return rows.loadAll(of, targets);
            }
        };
    }
}
