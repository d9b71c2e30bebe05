package dev.freehold.security.attack;

import dev.freehold.db.Expr;
import dev.freehold.db.Insert;
import dev.freehold.db.Many;
import dev.freehold.db.Patch;
import dev.freehold.db.Path;
import dev.freehold.db.Table;
import dev.freehold.db.TextExpr;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Reference;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * One generated table: its columns by their properties, the ways to other tables, and the methods that make keys,
 * inserts and patches.
 */
final class TableSurface {
    /**
     * A way to one row of another table.
     *
     * @param method the accessor
     * @param reference its columns
     * @param target the other table
     */
    record Link(Method method, Reference reference, Entity<?> target) {
        boolean required() {
            return reference.kind() == Reference.Kind.REQUIRED;
        }

        boolean uses(Column<?> column) {
            return reference.pairs().stream().anyMatch(pair -> pair.from().equals(column));
        }
    }

    private final Table<?, ?> root;
    private final Entity<?> entity;
    private final Promise promise;
    private final Map<String, Field> exprs = new LinkedHashMap<>();
    private final Map<String, Column<?>> columns = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Method> relations = new ArrayList<>();
    private final Map<String, Method> makers = new LinkedHashMap<>();

    private TableSurface(Table<?, ?> root, Promise promise) {
        this.root = root;
        this.entity = Inside.entity(root);
        this.promise = promise;
    }

    static TableSurface of(Class<?> type, Properties promises) throws ReflectiveOperationException {
        Table<?, ?> root = root(type);
        TableSurface table = new TableSurface(
                root, Promise.of(promises, Inside.entity(root).type().getSimpleName()));
        for (Field field : type.getFields()) {
            if (Expr.class.isAssignableFrom(field.getType()) && !Modifier.isStatic(field.getModifiers())) {
                table.exprs.put(field.getName(), field);
                table.columns.put(field.getName(), Inside.column((Expr<?, ?>) field.get(root)));
            }
        }
        Method[] methods = type.getDeclaredMethods();
        Arrays.sort(methods, Comparator.comparing(Method::getName));
        for (Method method : methods) {
            if (!Modifier.isPublic(method.getModifiers())) {
                continue;
            }
            if (Table.class.isAssignableFrom(method.getReturnType())) {
                Table<?, ?> target = (Table<?, ?>) method.invoke(root);
                table.links.add(new Link(method, Inside.lastStep(target), Inside.entity(target)));
            } else if (Many.class.isAssignableFrom(method.getReturnType())) {
                table.relations.add(method);
            } else if (List.of("key", "insert", "patch").contains(method.getName())) {
                table.makers.put(method.getName(), method);
            }
        }
        return table;
    }

    /** The constant with which programs begin, or for an entity without one a table of one's own. */
    private static Table<?, ?> root(Class<?> type) throws ReflectiveOperationException {
        Class<?> outer = type.getDeclaringClass() == null ? type : type.getDeclaringClass();
        for (Field field : Stream.concat(Arrays.stream(type.getFields()), Arrays.stream(outer.getFields()))
                .toList()) {
            if (field.getType() == type && Modifier.isStatic(field.getModifiers())) {
                return (Table<?, ?>) field.get(null);
            }
        }
        throw new IllegalStateException("no constant of " + type + ", " + Path.class);
    }

    String name() {
        return entity.name();
    }

    String type() {
        return entity.type().getSimpleName();
    }

    Entity<?> entity() {
        return entity;
    }

    Promise promise() {
        return promise;
    }

    Table<?, ?> root() {
        return root;
    }

    boolean isAuth() {
        return entity.type().getName().startsWith("dev.freehold.auth.");
    }

    /** Whether actors may insert, change and delete rows. */
    boolean isWritable() {
        return !isAuth() && !promise.unscoped() && makers.containsKey("insert");
    }

    List<String> properties() {
        return List.copyOf(columns.keySet());
    }

    Column<?> column(String property) {
        Column<?> column = columns.get(property);
        if (column == null) {
            throw new IllegalStateException(type() + " has no " + property);
        }
        return column;
    }

    /** The property of a column. */
    String property(Column<?> column) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue().equals(column))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    List<Link> links() {
        return links;
    }

    /** The way that a name of the annotations means. */
    Link link(String name) {
        return links.stream()
                .filter(link -> link.method().getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The links that a program sets, by the columns that it may set. */
    List<Link> settableLinks() {
        return links.stream().filter(link -> !setProperties(link).isEmpty()).toList();
    }

    /** The properties of a link that a program sets: all but those of the tenant. */
    List<String> setProperties(Link link) {
        return link.reference().pairs().stream()
                .map(pair -> property(pair.from()))
                .filter(property -> !isSettled(property))
                .toList();
    }

    boolean isReference(String property) {
        return links.stream().anyMatch(link -> link.uses(column(property)));
    }

    /** Whether the actor decides the value. */
    boolean isSettled(String property) {
        return Stream.of(promise.organization(), promise.team(), promise.owner())
                .flatMap(Optional::stream)
                .anyMatch(property::equals);
    }

    boolean isId(String property) {
        return entity.idColumns().contains(column(property));
    }

    /** Whether the last step of a path leads to whoever made the row. */
    boolean leadsToAuthor(Link link) {
        boolean isToUser = link.target().type().getName().startsWith("dev.freehold.auth.");
        return isAuth()
                || isToUser
                        && promise.owner()
                                .filter(owner -> link.uses(column(owner)))
                                .isPresent();
    }

    List<Method> relations() {
        return relations;
    }

    Expr<?, ?> expr(Table<?, ?> at, String property) {
        try {
            return (Expr<?, ?>) exprs.get(property).get(at);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The Java type of a column's values. */
    Class<?> javaType(String property) {
        if (exprs.get(property).getType() == TextExpr.class) {
            return String.class;
        }
        if (exprs.get(property).getGenericType() instanceof ParameterizedType type) {
            Type[] arguments = type.getActualTypeArguments();
            if (arguments[arguments.length - 1] instanceof Class<?> last) {
                return arguments.length == 1 ? Boolean.class : last;
            }
        }
        return exprs.get(property).getType().getSimpleName().equals("BooleanExpr") ? Boolean.class : Object.class;
    }

    /** The parameters of {@code key} or {@code insert}. */
    List<String> parameters(String maker) {
        return Arrays.stream(makers.get(maker).getParameters())
                .map(java.lang.reflect.Parameter::getName)
                .toList();
    }

    Object make(String maker, Object... arguments) {
        return Calls.invoke(makers.get(maker), root, arguments);
    }

    Optional<Method> maker(String maker) {
        return Optional.ofNullable(makers.get(maker));
    }

    /** The methods of a generated insert or patch that set one property more. */
    static Map<String, Method> withers(Object made) {
        Map<String, Method> withers = new LinkedHashMap<>();
        Arrays.stream(made.getClass().getDeclaredMethods())
                .filter(method -> method.getReturnType() == made.getClass() && method.getParameterCount() == 1)
                .sorted(Comparator.comparing(Method::getName))
                .forEach(method -> withers.put(method.getName(), method));
        if (!(made instanceof Insert<?>) && !(made instanceof Patch<?>)) {
            throw new IllegalArgumentException(made + " is neither an insert nor a patch");
        }
        return withers;
    }

    /** The id of a row, as the database writes it. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // a row of this table
    List<String> key(Object row) {
        List<String> key = new ArrayList<>();
        for (Entity.Id id : entity.ids()) {
            key.add(String.valueOf(id.value().apply(row)));
        }
        return key;
    }

    /** The value of a row's property, if the row shows it. */
    Optional<Object> value(Object row, String property) {
        try {
            return Optional.ofNullable(row.getClass().getMethod(property).invoke(row));
        } catch (NoSuchMethodException e) {
            return Optional.empty(); // a hidden column
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return type();
    }
}
