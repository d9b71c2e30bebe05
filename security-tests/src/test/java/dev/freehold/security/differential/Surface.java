package dev.freehold.security.differential;

import dev.freehold.db.Expr;
import dev.freehold.db.Many;
import dev.freehold.db.Table;
import dev.freehold.security.generated.GeneratedCode;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What generated code offers to a query: columns, ways to one row and to many, each always in the same order. */
final class Surface {
    private final Map<Type, Table<?, ?>> rootsByRow = new LinkedHashMap<>();

    Surface(GeneratedCode code) {
        for (Table<?, ?> root : code.tables()) {
            rootsByRow.put(rowType(root.getClass()), root);
        }
    }

    List<Table<?, ?>> roots() {
        return List.copyOf(rootsByRow.values());
    }

    /** The table with which a query of rows begins to which a relation leads. */
    Table<?, ?> root(Method relation) {
        Type[] types = ((ParameterizedType) relation.getGenericReturnType()).getActualTypeArguments();
        return Objects.requireNonNull(rootsByRow.get(types[1]), relation::toString);
    }

    static List<Field> columns(Table<?, ?> table) {
        return Arrays.stream(table.getClass().getFields())
                .filter(field -> Expr.class.isAssignableFrom(field.getType()))
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .sorted(Comparator.comparing(Field::getName))
                .toList();
    }

    static Expr<?, ?> column(Table<?, ?> table, Field field) {
        try {
            return (Expr<?, ?>) field.get(table);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Accessors of one row of another table. */
    static List<Method> steps(Table<?, ?> table) {
        return accessors(table, Table.class);
    }

    /** Accessors of all rows of another table that refer to this one. */
    static List<Method> relations(Table<?, ?> table) {
        return accessors(table, Many.class);
    }

    static Object call(Object on, Method method, Object... arguments) {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Method> accessors(Table<?, ?> table, Class<?> result) {
        return Arrays.stream(table.getClass().getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 0)
                .filter(method -> result.isAssignableFrom(method.getReturnType()))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static Type rowType(Class<?> table) {
        return ((ParameterizedType) table.getGenericSuperclass()).getActualTypeArguments()[1];
    }
}
