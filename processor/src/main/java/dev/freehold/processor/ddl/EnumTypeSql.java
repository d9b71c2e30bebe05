package dev.freehold.processor.ddl;

import dev.freehold.processor.model.ColumnType.EnumType;

/** Turns an enum type into the statement that makes it. */
final class EnumTypeSql {
    private EnumTypeSql() {}

    static String of(EnumType type) {
        return "create type " + TypeSql.name(type) + " as enum " + Quoted.texts(type.values()) + ";";
    }
}
