package dev.freehold.db.schema;

import dev.freehold.db.error.InvalidValueException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** From arrays of the database to lists, and from lists to the text of arrays (PostgreSQL manual, 8.15.6). */
final class Elements {
    private Elements() {}

    static <E> @Nullable List<E> list(ResultSet results, int index, SqlType<E> type) throws SQLException {
        Array array = results.getArray(index);
        if (array == null) {
            return null;
        }
        List<E> elements = new ArrayList<>();
        try (ResultSet items = array.getResultSet()) { // each is its place and the element
            if (items.getMetaData().getColumnType(2) == Types.ARRAY) {
                throw severalDimensions();
            }
            while (items.next()) {
                E element = type.read(items, 2);
                if (element == null) {
                    throw nullElement();
                }
                elements.add(element);
            }
        }
        return Collections.unmodifiableList(elements);
    }

    static <E> String text(List<E> elements, Function<E, String> text) {
        StringBuilder literal = new StringBuilder("{");
        for (E element : elements) {
            String plain = text.apply(Objects.requireNonNull(element, "an element of an array is null"));
            String quoted = plain.replace("\\", "\\\\").replace("\"", "\\\"");
            literal.append(literal.length() > 1 ? "," : "")
                    .append('"')
                    .append(quoted)
                    .append('"');
        }
        return literal.append('}').toString();
    }

    static InvalidValueException severalDimensions() {
        return new InvalidValueException("an array of several dimensions, where the code has one");
    }

    static InvalidValueException nullElement() {
        return new InvalidValueException("an array with null in it, where the code has elements that are not null");
    }
}
