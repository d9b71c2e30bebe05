package dev.freehold.security.differential;

import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Condition;
import dev.freehold.db.Expr;
import dev.freehold.db.Key;
import dev.freehold.db.Many;
import dev.freehold.db.Order;
import dev.freehold.db.Query;
import dev.freehold.db.Selection;
import dev.freehold.db.Shape;
import dev.freehold.db.Table;
import dev.freehold.db.TextExpr;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Random questions to a schema: everything that a query can say, in any combination. */
@SuppressWarnings("unchecked") // the types of rows and columns are known to generated code only
final class Questions {
    private static final int STEPS = 3;

    private final Surface surface;
    private final Samples samples;
    private final Random random;

    Questions(Surface surface, Samples samples, Random random) {
        this.surface = surface;
        this.samples = samples;
        this.random = random;
    }

    Question next() {
        Table<Object, Object> root = (Table<Object, Object>) pick(surface.roots());
        return switch (random.nextInt(10)) {
            case 0 -> find(root);
            case 1 -> loadOne(root);
            case 2 -> loadMany(root);
            default -> query(root);
        };
    }

    private Question query(Table<Object, Object> root) {
        List<Condition<Object>> conditions = new ArrayList<>();
        for (int count = random.nextInt(3); count > 0; count--) {
            conditions.add(condition(root, 2));
        }
        boolean wholeRows = random.nextInt(4) == 0;
        Selection<Object, ?> selection = wholeRows ? root : selection(root);
        boolean ordered = random.nextBoolean();
        boolean distinct = !ordered && random.nextInt(3) == 0;
        List<Order<Object>> orders = ordered ? orders(root) : List.of();
        int limit = random.nextInt(8);
        int offset = random.nextInt(3) == 0 ? random.nextInt(3) : 0;
        int end = random.nextInt(6);
        return reader -> {
            Query<Object, Object> query =
                    reader.from(root).where(conditions.toArray((Condition<Object>[]) new Condition<?>[0]));
            switch (end) {
                case 0:
                    return Answer.inOrder(() -> List.of(query.count()));
                case 1:
                    return Answer.inOrder(() -> List.of(query.exists()));
                default:
                    Query<Object, ?> selected = query.select(selection);
                    if (!ordered) {
                        Query<Object, ?> all = distinct ? selected.distinct() : selected;
                        return Answer.inAnyOrder(all::list);
                    }
                    Query<Object, ?> inOrder = selected.orderBy(orders.toArray((Order<Object>[]) new Order<?>[0]));
                    return end == 2
                            ? Answer.inOrder(() -> inOrder.first().stream().toList())
                            : Answer.inOrder(inOrder.offset(offset).limit(limit)::list);
            }
        };
    }

    private Question find(Table<Object, Object> root) {
        Optional<Method> maker = Arrays.stream(root.getClass().getMethods())
                .filter(method -> method.getName().equals("key") && method.getReturnType() == Key.class)
                .findFirst();
        if (maker.isEmpty()) {
            return query(root);
        }
        Object[] id = ids(root).stream()
                .limit(maker.get().getParameterCount())
                .map(column -> pick(samples.of(root, column)))
                .toArray();
        if (id.length != maker.get().getParameterCount()) {
            return query(root);
        }
        Key<Object> key = (Key<Object>) Surface.call(root, maker.get(), id);
        return reader -> Answer.inOrder(() -> reader.find(key).stream().toList());
    }

    private Question loadOne(Table<Object, Object> root) {
        Table<Object, Object> target = walk(root);
        if (target == root) {
            return query(root);
        }
        Condition<Object> condition = condition(root, 1);
        return reader -> Answer.inAnyOrder(() ->
                reader.one(reader.from(root).where(condition).list(), target).entrySet());
    }

    private Question loadMany(Table<Object, Object> root) {
        Table<Object, Object> source = random.nextBoolean() ? root : walk(root);
        List<Method> relations = Surface.relations(source);
        if (relations.isEmpty()) {
            return query(root);
        }
        Many<Object, Object> targets = (Many<Object, Object>) Surface.call(source, pick(relations));
        return reader -> Answer.inAnyOrder(() -> reader.many(reader.from(root).list(), targets).entrySet().stream()
                .map(entry -> entry.getKey() + " = "
                        + entry.getValue().stream()
                                .map(String::valueOf)
                                .sorted()
                                .toList())
                .toList());
    }

    /** The table itself, or one to which a few references lead. */
    private Table<Object, Object> walk(Table<Object, Object> from) {
        Table<Object, Object> at = from;
        int steps = random.nextInt(STEPS + 1);
        for (int step = 0; step < steps; step++) {
            List<Method> possible = Surface.steps(at);
            if (possible.isEmpty()) {
                return at;
            }
            at = (Table<Object, Object>) Surface.call(at, pick(possible));
        }
        return at;
    }

    private Selection<Object, ?> selection(Table<Object, Object> root) {
        Selection<Object, List<Object>> shape = Shape.of(part(root), part(root), Questions::both);
        for (int more = random.nextInt(4); more > 0; more--) {
            shape = Shape.of(shape, part(root), Questions::added);
        }
        return shape;
    }

    /** A column, a whole row or a number of rows, at the end of some path. */
    private Selection<Object, Object> part(Table<Object, Object> root) {
        Table<Object, Object> at = walk(root);
        int what = random.nextInt(8);
        if (what == 0) {
            return at;
        }
        List<Method> relations = Surface.relations(at);
        if (what <= 2 && !relations.isEmpty()) {
            return (Selection<Object, Object>) (Selection<Object, ?>) number(at, 1);
        }
        return column(at);
    }

    private Expr<Object, Object> column(Table<Object, Object> at) {
        return (Expr<Object, Object>) Surface.column(at, pick(Surface.columns(at)));
    }

    private ComparableExpr<Object, Long> number(Table<Object, Object> at, int depth) {
        Method relation = pick(Surface.relations(at));
        Many<Object, Object> many = (Many<Object, Object>) Surface.call(at, relation);
        return random.nextBoolean()
                ? many.count()
                : many.count(condition((Table<Object, Object>) surface.root(relation), depth - 1));
    }

    /** By anything, and by the id in the end, so that there is one order only. */
    private List<Order<Object>> orders(Table<Object, Object> root) {
        List<Order<Object>> orders = new ArrayList<>();
        if (random.nextBoolean()) {
            Expr<Object, Object> column = column(walk(root));
            orders.add(random.nextBoolean() ? column.asc() : column.desc().nullsLast());
        }
        for (Field id : ids(root)) {
            Expr<Object, Object> column = (Expr<Object, Object>) Surface.column(root, id);
            orders.add(random.nextBoolean() ? column.asc() : column.desc());
        }
        return orders;
    }

    private static List<Field> ids(Table<?, ?> root) {
        return Surface.columns(root).stream()
                .filter(column -> List.of("id", "part").contains(column.getName()))
                .toList();
    }

    private Condition<Object> condition(Table<Object, Object> root, int depth) {
        if (depth > 0 && random.nextInt(4) == 0) {
            Condition<Object> one = condition(root, depth - 1);
            Condition<Object> other = condition(root, depth - 1);
            return switch (random.nextInt(3)) {
                case 0 -> one.and(other);
                case 1 -> one.or(other);
                default -> one.not();
            };
        }
        Table<Object, Object> at = walk(root);
        if (depth > 0 && random.nextInt(3) == 0 && !Surface.relations(at).isEmpty()) {
            return ofMany(at, depth);
        }
        return ofColumn(root, at);
    }

    private Condition<Object> ofMany(Table<Object, Object> at, int depth) {
        Method relation = pick(Surface.relations(at));
        Many<Object, Object> many = (Many<Object, Object>) Surface.call(at, relation);
        Condition<Object> inner = condition((Table<Object, Object>) surface.root(relation), depth - 1);
        return switch (random.nextInt(5)) {
            case 0 -> many.any();
            case 1 -> many.any(inner);
            case 2 -> many.none();
            case 3 -> many.none(inner);
            default -> many.count(inner).ge((long) random.nextInt(4));
        };
    }

    private Condition<Object> ofColumn(Table<Object, Object> root, Table<Object, Object> at) {
        Field field = pick(Surface.columns(at));
        Expr<Object, Object> column = (Expr<Object, Object>) Surface.column(at, field);
        List<Object> values = samples.of(at, field);
        if (values.isEmpty() || random.nextInt(8) == 0) {
            return random.nextBoolean() ? column.isNull() : column.isNotNull();
        }
        Object value = pick(values);
        Expr<Object, ?> unknown = column;
        if (unknown instanceof TextExpr<?> text && random.nextInt(3) == 0) {
            return ofText(root, (TextExpr<Object>) text, value.toString());
        }
        if (column instanceof ComparableExpr<Object, Object> comparable && random.nextBoolean()) {
            return switch (random.nextInt(4)) {
                case 0 -> comparable.lt(value);
                case 1 -> comparable.ge(value);
                case 2 -> comparable.gt(value);
                default -> comparable.between(value, pick(values));
            };
        }
        return switch (random.nextInt(4)) {
            case 0 -> column.ne(value);
            case 1 -> column.in(List.of(value, pick(values)));
            case 2 -> column.notIn(List.of(value));
            default -> column.eq(value);
        };
    }

    private Condition<Object> ofText(Table<Object, Object> root, TextExpr<Object> text, String value) {
        Expr<Object, ?> other = column(walk(root));
        if (other instanceof TextExpr<?> another && random.nextBoolean()) {
            return random.nextBoolean() ? text.eq((TextExpr<Object>) another) : text.ne((TextExpr<Object>) another);
        }
        return switch (random.nextInt(3)) {
            case 0 -> text.startsWith(value.substring(0, 1));
            case 1 -> text.containsIgnoringCase(value.substring(value.length() - 1));
            default -> text.like("%" + value.substring(1));
        };
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<Object> both(Object one, Object other) {
        return new ArrayList<>(Arrays.asList(one, other));
    }

    private static List<Object> added(List<Object> list, Object more) {
        List<Object> all = new ArrayList<>(list);
        Collections.addAll(all, more);
        return all;
    }
}
