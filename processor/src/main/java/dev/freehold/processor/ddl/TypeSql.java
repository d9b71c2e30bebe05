package dev.freehold.processor.ddl;

import dev.freehold.processor.model.ColumnType;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns a column type into its name in SQL. */
final class TypeSql {
    private TypeSql() {}

    static String of(ColumnType type) {
        String parameters = Stream.of(type.length(), type.scale())
                .flatMap(Optional::stream)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        if (parameters.isEmpty()) {
            return name(type.base());
        }
        return type.base() == ColumnType.Base.TIMESTAMP
                ? "timestamp(" + parameters + ") without time zone"
                : name(type.base()) + "(" + parameters + ")";
    }

    private static String name(ColumnType.Base base) {
        return switch (base) {
            case TEXT -> "text";
            case VARCHAR -> "varchar";
            case UUID -> "uuid";
            case SMALLINT -> "smallint";
            case INTEGER -> "integer";
            case BIGINT -> "bigint";
            case REAL -> "real";
            case DOUBLE_PRECISION -> "double precision";
            case NUMERIC -> "numeric";
            case BOOLEAN -> "boolean";
            case BYTEA -> "bytea";
            case TIMESTAMPTZ -> "timestamp with time zone";
            case TIMESTAMP -> "timestamp without time zone";
            case DATE -> "date";
            case TIME -> "time without time zone";
            case JSONB -> "jsonb";
        };
    }
}
