package dev.freehold.processor.link;

import dev.freehold.processor.declared.DeclaredEntity;
import dev.freehold.processor.declared.DeclaredProperty;
import dev.freehold.processor.declared.DeclaredSchema.Naming;
import dev.freehold.processor.model.SqlNames;

/**
 * Turns Java names into the names of tables and columns where none are given.
 *
 * @param naming how
 */
record ColumnNames(Naming naming) {
    String derived(String javaName) {
        return SqlNames.fit(naming == Naming.SNAKE_CASE ? SqlNames.snakeCase(javaName) : javaName);
    }

    /** {@code @Table(name)}, else {@code @Entity(name)} or the class's (Jakarta Persistence 3.2, 11.1, Table). */
    String table(DeclaredEntity entity) {
        return entity.table()
                .orElseGet(() -> derived(Accessors.decapitalized(
                        entity.name().orElseGet(() -> entity.type().simpleName()))));
    }

    String of(DeclaredProperty property) {
        return property.column().name().orElseGet(() -> derived(property.attribute()));
    }

    /** {@code project_id}: the property, and the column to which it points (Jakarta Persistence 3.2, JoinColumn). */
    String ofReference(String property, DeclaredProperty id) {
        return id.column()
                .name()
                .map(column -> SqlNames.fit(derived(property) + "_" + column))
                .orElseGet(() -> derived(property + Accessors.capitalized(id.attribute())));
    }
}
