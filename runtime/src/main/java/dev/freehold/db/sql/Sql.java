package dev.freehold.db.sql;

import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.SqlType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of SQL with the values of its placeholders. Identifiers are quoted and values are bound here, and nowhere
 * else.
 */
final class Sql {
    private final StringBuilder text = new StringBuilder();
    private final List<Binding> bindings = new ArrayList<>();

    /** Adds a keyword, an operator, an alias: anything but identifiers and values. */
    Sql add(String fixed) {
        text.append(fixed);
        return this;
    }

    Sql add(Sql piece) {
        text.append(piece.text);
        bindings.addAll(piece.bindings);
        return this;
    }

    /**
     * Adds an identifier in quotes: without them {@code user} is a function, and {@code userId} another name
     * (PostgreSQL manual, 4.1.1).
     */
    Sql identifier(String name) {
        text.append('"').append(name.replace("\"", "\"\"")).append('"');
        return this;
    }

    Sql column(String alias, String name) {
        return add(alias).add(".").identifier(name);
    }

    <T> Sql value(SqlType<T> type, @Nullable T value) {
        return bound(type.placeholder(), (statement, index) -> type.bind(statement, index, value));
    }

    /** Adds a value where nothing but a cast tells PostgreSQL its type. */
    <T> Sql castValue(SqlType<T> type, @Nullable T value) {
        return bound(type.castPlaceholder(), (statement, index) -> type.bind(statement, index, value));
    }

    <T> Sql array(SqlType<T> type, List<? extends @Nullable T> values) {
        return bound(type.arrayPlaceholder(), (statement, index) -> type.bindArray(statement, index, values));
    }

    /** Adds an id that is known as text, for a column of whatever type ids have. */
    Sql id(String id, Column<?> column) {
        return bound(column.type().castPlaceholder(), (statement, index) -> SqlType.TEXT.bind(statement, index, id));
    }

    /** Adds ids that are known as texts, as an array for a column of whatever type ids have. */
    Sql ids(List<String> ids, Column<?> column) {
        return bound(
                "?::" + column.type().name() + "[]",
                (statement, index) -> SqlType.TEXT.bindArray(statement, index, ids));
    }

    private Sql bound(String placeholder, Binding binding) {
        text.append(placeholder);
        bindings.add(binding);
        return this;
    }

    void bindTo(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < bindings.size(); i++) {
            bindings.get(i).bind(statement, i + 1);
        }
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    String text() {
        return text.toString();
    }

    @FunctionalInterface
    private interface Binding {
        void bind(PreparedStatement statement, int index) throws SQLException;
    }
}
