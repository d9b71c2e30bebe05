package dev.freehold.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.JavaType;
import java.util.ArrayList;
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
        CodeBlock declared = Layout.value(
                CodeBlock.of("$T.$L", RuntimeTypes.COLUMN, column.nullable() ? "optional" : "required"),
                List.of(CodeBlock.of("$S", column.name()), SqlTypeCode.of(table, column)));
        TypeName constantType = ParameterizedTypeName.get(RuntimeTypes.COLUMN, type);
        return FieldSpec.builder(constantType, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                // nobody inserts into a table of the auth server
                .initializer("$L$L", declared, table.entity().external() ? "" : generation(column))
                .build();
    }

    private static String generation(Column column) {
        return switch (column.generation()) {
            case UUID -> ".generatedUuid()";
            case IDENTITY -> ".identity()";
            case CREATED_AT -> ".createdAt()";
            case UPDATED_AT -> ".updatedAt()";
            case VERSION -> ".version()";
            case COMPUTED -> ".computed()";
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
        List<TypeName> arguments = new ArrayList<>(List.of(table.start()));
        if (expression.generic()) {
            arguments.add(Types.boxed(table.entity(), column.javaType()));
        }
        if (expression.equals(Expression.LIST)) {
            arguments.add(Types.element(table.entity(), column.javaType()).box());
        }
        CodeBlock element = expression.equals(Expression.LIST)
                ? CodeBlock.of(", $L", SqlTypeCode.element(table, column))
                : CodeBlock.of("");
        return FieldSpec.builder(
                        ParameterizedTypeName.get(expression.type(), arguments.toArray(TypeName[]::new)),
                        column.property(),
                        Modifier.PUBLIC,
                        Modifier.FINAL)
                .addJavadoc(ColumnDoc.of(table, column))
                .initializer("$L($N$L)", expression.factory(), table.columnConstant(column), element)
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
        private static final Expression LIST = new Expression(RuntimeTypes.LIST_EXPR, true, "list");
        private static final Expression VALUE = new Expression(RuntimeTypes.EXPR, true, "expr");

        static Expression of(Column column) {
            if (column.conversion().isPresent()) {
                return VALUE; // what the database compares is not what the program sees
            }
            JavaType type = column.javaType();
            return switch (type.kind()) {
                case STRING ->
                    switch (column.codec()) {
                        case TEXT -> TEXT;
                        case JSON_TEXT -> VALUE;
                        default -> COMPARABLE; // ids of another type: patterns mean nothing to them
                    };
                case BOOLEAN -> BOOLEAN;
                case LIST, SET, ARRAY -> LIST;
                case WRAPPER -> isOrdered(column.stored()) ? COMPARABLE : VALUE;
                default -> isOrdered(type) ? COMPARABLE : VALUE;
            };
        }

        /** Whether Java and the database have one order of the values. */
        private static boolean isOrdered(JavaType type) {
            return !type.isSeveral()
                    && switch (type.stored().kind()) {
                        case BYTE,
                                SHORT,
                                INT,
                                LONG,
                                FLOAT,
                                DOUBLE,
                                CHAR,
                                STRING,
                                UUID,
                                BIG_DECIMAL,
                                BIG_INTEGER,
                                INSTANT,
                                OFFSET_DATE_TIME,
                                LOCAL_DATE_TIME,
                                LOCAL_DATE,
                                LOCAL_TIME,
                                DURATION,
                                YEAR_MONTH,
                                YEAR,
                                ENUM_ORDINAL,
                                ENUM_NATIVE -> true;
                        default -> false;
                    };
        }
    }
}
