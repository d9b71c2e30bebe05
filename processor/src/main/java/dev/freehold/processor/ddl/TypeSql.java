package dev.freehold.processor.ddl;

import dev.freehold.processor.model.ColumnType;
import dev.freehold.processor.model.ColumnType.EnumType;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns a column type into its name in SQL. */
final class TypeSql {
    private TypeSql() {}

    static String of(ColumnType type) {
        String element = type.named().map(TypeSql::name).orElseGet(() -> builtIn(type));
        return type.array() ? element + "[]" : element;
    }

    /** The qualified name of a type that the application makes. */
    static String name(EnumType type) {
        return Quoted.identifier(type.schema()) + "." + Quoted.identifier(type.name());
    }

    private static String builtIn(ColumnType type) {
        String parameters = Stream.of(type.length(), type.scale())
                .flatMap(Optional::stream)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        if (parameters.isEmpty()) {
            return name(type.base());
        }
        return switch (type.base()) {
            case TIMESTAMP -> "timestamp(" + parameters + ") without time zone";
            case TIMESTAMPTZ -> "timestamp(" + parameters + ") with time zone";
            case TIME -> "time(" + parameters + ") without time zone";
            default -> name(type.base()) + "(" + parameters + ")";
        };
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
            case INTERVAL -> "interval";
            case INET -> "inet";
            case ENUM -> throw new IllegalArgumentException("an enum type has a name of its own");
        };
    }
}
