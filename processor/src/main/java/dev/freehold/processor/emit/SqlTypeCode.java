package dev.freehold.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.freehold.processor.model.Codec;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.ColumnType.EnumType;
import dev.freehold.processor.model.JavaType;
import dev.freehold.processor.model.JavaType.Kind;
import dev.freehold.processor.model.JavaType.Wrapped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Turns the types of a column into the expression that carries values from one to the other. */
final class SqlTypeCode {
    private SqlTypeCode() {}

    static CodeBlock of(Subject table, Column column) {
        CodeBlock stored = whole(table, column, column.stored());
        return column.conversion()
                .map(conversion -> {
                    String converter = table.converterConstant(conversion.converter());
                    return CodeBlock.of(
                            "$L.as($N::convertToEntityAttribute, $N::convertToDatabaseColumn)",
                            stored,
                            converter,
                            converter);
                })
                .orElse(stored);
    }

    /** The type of the elements of a column that has several. */
    static CodeBlock element(Subject table, Column column) {
        return isPlain(element(column))
                ? scalar(table, column, element(column))
                : CodeBlock.of("$N", table.elementConstant(column));
    }

    /** The converters, and the types of elements that have no constant in the runtime. */
    static List<FieldSpec> constants(Subject table) {
        Map<String, FieldSpec> constants = new LinkedHashMap<>();
        for (Column column : table.entity().columns()) {
            column.conversion().ifPresent(conversion -> {
                ClassName type = Types.named(conversion.converter());
                String name = table.converterConstant(conversion.converter());
                constants.putIfAbsent(name, constant(type, name, CodeBlock.of("new $T()", type)));
            });
            if (isList(column.stored()) && !isPlain(element(column)) && !isOfPrimitives(column.stored())) {
                String name = table.elementConstant(column);
                TypeName type = ParameterizedTypeName.get(
                        RuntimeTypes.SQL_TYPE,
                        Types.element(table.entity(), column.stored()).box());
                constants.put(name, constant(type, name, whole(table, column, element(column))));
            }
        }
        return new ArrayList<>(constants.values());
    }

    private static FieldSpec constant(TypeName type, String name, CodeBlock value) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }

    private static JavaType element(Column column) {
        return column.stored().arguments().get(0);
    }

    private static boolean isList(JavaType type) {
        return type.kind() == Kind.LIST || type.kind() == Kind.SET || type.kind() == Kind.ARRAY;
    }

    private static boolean isOfPrimitives(JavaType type) {
        return type.kind() == Kind.ARRAY && type.arguments().get(0).isPrimitive();
    }

    /** Whether the runtime has a constant for it. */
    private static boolean isPlain(JavaType type) {
        return switch (type.kind()) {
            case ENUM, ENUM_ORDINAL, ENUM_NATIVE, WRAPPER -> false;
            default -> true;
        };
    }

    private static CodeBlock whole(Subject table, Column column, JavaType type) {
        if (isOfPrimitives(type)) {
            return CodeBlock.of(
                    "$T.$L_ARRAY", RuntimeTypes.SQL_TYPE, column.codec().name());
        }
        return switch (type.kind()) {
            case LIST -> CodeBlock.of("$L.list()", elements(table, column, type));
            case SET -> CodeBlock.of("$L.set()", elements(table, column, type));
            case ARRAY ->
                CodeBlock.of("$L.array($T[]::new)", elements(table, column, type), Types.element(table.entity(), type));
            case WRAPPER -> wrapper(table, column, type);
            default -> scalar(table, column, type);
        };
    }

    private static CodeBlock elements(Subject table, Column column, JavaType type) {
        // a record around a list has no constant for the elements
        return type.equals(column.stored())
                ? element(table, column)
                : whole(table, column, type.arguments().get(0));
    }

    private static CodeBlock wrapper(Subject table, Column column, JavaType type) {
        Wrapped wrapped = type.wrapped().orElseThrow();
        TypeName name = Types.boxed(table.entity(), type);
        CodeBlock inner = whole(table, column, wrapped.type());
        return table.isField(type.name())
                ? CodeBlock.of(
                        "$L.as(value -> new $T(value), wrapper -> wrapper.$N())", inner, name, wrapped.component())
                : CodeBlock.of("$L.as($T::new, $T::$N)", inner, name, name, wrapped.component());
    }

    private static CodeBlock scalar(Subject table, Column column, JavaType type) {
        TypeName name = Types.boxed(table.entity(), type);
        if (column.codec() == Codec.ENUM_NATIVE) {
            EnumType named = column.type().named().orElseThrow();
            return CodeBlock.of(
                    "$T.enumNative($T.class, $S, $S)", RuntimeTypes.SQL_TYPE, name, named.schema(), named.name());
        }
        return switch (column.codec()) {
            case ENUM_TEXT -> CodeBlock.of("$T.enumText($T.class)", RuntimeTypes.SQL_TYPE, name);
            case ENUM_ORDINAL -> CodeBlock.of("$T.enumOrdinal($T.class)", RuntimeTypes.SQL_TYPE, name);
            default ->
                CodeBlock.of("$T.$L", RuntimeTypes.SQL_TYPE, column.codec().name());
        };
    }
}
