package dev.freehold.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.freehold.processor.model.Codec;
import dev.freehold.processor.model.Column;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Turns each column into the constant that declares it and the field with which queries name it. */
final class ColumnMembers {
    private ColumnMembers() {}

    static List<FieldSpec> constants(Subject table) {
        return table.entity().columns().stream()
                .map(column -> constant(table, column))
                .toList();
    }

    private static FieldSpec constant(Subject table, Column column) {
        TypeName type = Types.boxed(table.entity(), column.javaType());
        String name = table.columnConstant(column);
        CodeBlock declared = CodeBlock.of(
                "$T.$L($S, $L)",
                RuntimeTypes.COLUMN,
                column.nullable() ? "optional" : "required",
                column.name(),
                sqlType(column.codec(), type));
        TypeName constantType = ParameterizedTypeName.get(RuntimeTypes.COLUMN, type);
        return FieldSpec.builder(constantType, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                // nobody inserts into a table of the auth server
                .initializer("$L$L", declared, table.entity().external() ? "" : generation(column))
                .build();
    }

    private static CodeBlock sqlType(Codec codec, TypeName type) {
        return codec == Codec.ENUM_TEXT
                ? CodeBlock.of("$T.enumText($T.class)", RuntimeTypes.SQL_TYPE, type)
                : CodeBlock.of("$T.$L", RuntimeTypes.SQL_TYPE, codec.name());
    }

    private static String generation(Column column) {
        return switch (column.generation()) {
            case UUID -> ".generatedUuid()";
            case IDENTITY -> ".identity()";
            case CREATED_AT -> ".createdAt()";
            case UPDATED_AT -> ".updatedAt()";
            case NONE -> column.defaultValue().isPresent() ? ".defaulted()" : "";
        };
    }

    static List<FieldSpec> fields(Subject table) {
        return table.entity().columns().stream()
                .filter(column -> !table.isConstant(column.property())) // it is reported
                .map(column -> field(table, column))
                .toList();
    }

    private static FieldSpec field(Subject table, Column column) {
        Expression expression = Expression.of(column);
        TypeName value = Types.boxed(table.entity(), column.javaType());
        TypeName type = expression.generic()
                ? ParameterizedTypeName.get(expression.type(), table.start(), value)
                : ParameterizedTypeName.get(expression.type(), table.start());
        return FieldSpec.builder(type, column.property(), Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(ColumnDoc.of(table, column))
                .initializer("$L($N)", expression.factory(), table.columnConstant(column))
                .build();
    }

    /**
     * A kind of expression, with the operators that its values have.
     *
     * @param type the class
     * @param generic whether the class has a parameter for the values
     * @param factory the method that makes one
     */
    private record Expression(ClassName type, boolean generic, String factory) {
        private static final Expression TEXT = new Expression(RuntimeTypes.TEXT_EXPR, false, "text");
        private static final Expression BOOLEAN = new Expression(RuntimeTypes.BOOLEAN_EXPR, false, "bool");
        private static final Expression COMPARABLE = new Expression(RuntimeTypes.COMPARABLE_EXPR, true, "comparable");
        private static final Expression VALUE = new Expression(RuntimeTypes.EXPR, true, "expr");

        static Expression of(Column column) {
            return switch (column.javaType().kind()) {
                case STRING ->
                    switch (column.codec()) {
                        case TEXT -> TEXT;
                        case JSON_TEXT -> VALUE;
                        default -> COMPARABLE; // ids of another type: patterns mean nothing to them
                    };
                case BOOLEAN -> BOOLEAN;
                case ENUM, BYTES, JSON, OTHER, UNRESOLVED -> VALUE;
                case BYTE,
                        SHORT,
                        INT,
                        LONG,
                        FLOAT,
                        DOUBLE,
                        CHAR,
                        UUID,
                        BIG_DECIMAL,
                        INSTANT,
                        OFFSET_DATE_TIME,
                        LOCAL_DATE_TIME,
                        LOCAL_DATE,
                        LOCAL_TIME -> COMPARABLE;
            };
        }
    }
}
