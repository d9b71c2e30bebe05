package dev.freehold.security.attack;

import dev.freehold.db.ComparableExpr;
import dev.freehold.db.Condition;
import dev.freehold.db.Expr;
import dev.freehold.db.Many;
import dev.freehold.db.Table;
import dev.freehold.db.TextExpr;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;

/**
 * Draws conditions: over any column at any distance, over rows that refer to a row, and combinations. Some of them are
 * impossible: only a row out of sight meets them, so that whatever they let through is a leak, be it a number.
 */
@SuppressWarnings({"unchecked", "rawtypes"}) // the types of the rows are known to generated code only
final class Guesses {
    private static final int STEPS = 3;

    private final Surface surface;
    private final Registry registry;
    private final Oracle oracle;
    private final Values values;

    Guesses(Surface surface, Registry registry, Oracle oracle, Values values) {
        this.surface = surface;
        this.registry = registry;
        this.oracle = oracle;
        this.values = values;
    }

    /**
     * A condition.
     *
     * @param condition the condition
     * @param isImpossible whether no row in sight meets it
     * @param words the condition as one would write it
     */
    record Guess(Condition condition, boolean isImpossible, String words) {}

    /**
     * The end of a path.
     *
     * @param table the table there
     * @param at the path
     * @param asAuthor whether it leads to those who made rows
     * @param words the path as one would write it
     */
    record Spot(TableSurface table, Table<?, ?> at, boolean asAuthor, String words) {}

    /** Goes some steps from a table. */
    Spot walk(Turn turn, TableSurface start, int steps) {
        Spot spot = new Spot(start, start.root(), false, start.type());
        for (int i = turn.random().nextInt(steps + 1);
                i > 0 && !spot.table().links().isEmpty();
                i--) {
            spot = step(spot, pick(turn, spot.table().links()));
        }
        return spot;
    }

    Spot walk(Turn turn, TableSurface start) {
        return walk(turn, start, STEPS);
    }

    Spot step(Spot from, TableSurface.Link link) {
        Table<?, ?> next = (Table<?, ?>) Calls.invoke(link.method(), from.at());
        return new Spot(
                surface.table(link.target()),
                next,
                from.table().leadsToAuthor(link),
                from.words() + "." + link.method().getName() + "()");
    }

    /** Some condition on the rows of a table. */
    Guess guess(Turn turn, TableSurface start, int depth) {
        int choice = turn.random().nextInt(depth > 0 ? 10 : 5);
        if (choice < 3) {
            Optional<Guess> impossible = impossible(turn, start);
            if (impossible.isPresent()) {
                return impossible.get();
            }
        }
        if (choice < 5) {
            return simple(turn, start);
        }
        return choice < 8 ? related(turn, start, depth) : combined(turn, start, depth);
    }

    /** A condition that only rows out of sight meet, if there are such rows. */
    Optional<Guess> impossible(Turn turn, TableSurface start) {
        Spot spot = walk(turn, start);
        TableSurface table = spot.table();
        Optional<Registry.Known> hidden =
                registry.any(table, turn.random(), row -> !oracle.sees(turn.who(), row.domain(), spot.asAuthor()));
        if (hidden.isEmpty() || hidden.get().domain() instanceof Domain.Nobody && !table.isAuth()) {
            return Optional.empty();
        }
        List<String> texts = table.properties().stream()
                .filter(property -> table.javaType(property) == String.class
                        && !table.isReference(property)
                        && !table.isId(property)
                        && !table.isSettled(property)
                        && !Values.isShort(table, property)
                        && !(table.isAuth()
                                && !List.of("name", "email", "slug", "userAgent", "accountId")
                                        .contains(property)))
                .toList();
        if (!texts.isEmpty() && turn.chance(60)) {
            String property = pick(turn, texts);
            String canary = hidden.get().domain().canary();
            TextExpr expr = (TextExpr) table.expr(spot.at(), property);
            return Optional.of(new Guess(
                    expr.contains(canary), true, spot.words() + "." + property + ".contains(\"" + canary + "\")"));
        }
        return registry.row(hidden.get()).flatMap(row -> byId(spot, row));
    }

    /** The condition that a row is a certain one. */
    private static Optional<Guess> byId(Spot spot, Object row) {
        Condition all = null;
        TableSurface table = spot.table();
        for (String property : table.properties()) {
            if (table.isId(property)) {
                Optional<Object> value = table.value(row, property);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                Condition one = ((Expr) table.expr(spot.at(), property)).eq(value.get());
                all = all == null ? one : all.and(one);
            }
        }
        return Optional.ofNullable(all).map(it -> new Guess(it, true, spot.words() + " is " + table.key(row)));
    }

    private Guess simple(Turn turn, TableSurface start) {
        Spot spot = walk(turn, start);
        String property = pick(turn, spot.table().properties());
        Expr expr = spot.table().expr(spot.at(), property);
        String name = spot.words() + "." + property;
        Optional<Object> asked = values.asked(spot.table(), property, turn.random());
        if (asked.isEmpty()) {
            return turn.chance(50)
                    ? new Guess(expr.isNull(), false, name + ".isNull()")
                    : new Guess(expr.isNotNull(), false, name + ".isNotNull()");
        }
        Object value = asked.get();
        String shown = "(" + value + ")";
        return switch (turn.random().nextInt(8)) {
            case 0 -> new Guess(expr.ne(value), false, name + ".ne" + shown);
            case 1 -> new Guess(expr.in(List.of(value)), false, name + ".in" + shown);
            case 2 -> new Guess(expr.notIn(List.of(value)), false, name + ".notIn" + shown);
            case 3 ->
                expr instanceof ComparableExpr comparable
                        ? new Guess(comparable.ge(value), false, name + ".ge" + shown)
                        : new Guess(expr.isNotNull(), false, name + ".isNotNull()");
            case 4 ->
                expr instanceof TextExpr text
                        ? new Guess(text.startsWith((String) value), false, name + ".startsWith" + shown)
                        : new Guess(expr.isNull(), false, name + ".isNull()");
            case 5 ->
                expr instanceof TextExpr text
                        ? new Guess(
                                text.containsIgnoringCase((String) value),
                                false,
                                name + ".containsIgnoringCase" + shown)
                        : new Guess(expr.eq(expr), false, name + ".eq(itself)");
            case 6 -> new Guess(expr.eq(expr), false, name + ".eq(itself)");
            default -> new Guess(expr.eq(value), false, name + ".eq" + shown);
        };
    }

    /** A condition over rows that refer to the row. */
    private Guess related(Turn turn, TableSurface start, int depth) {
        Spot spot = walk(turn, start, 2);
        if (spot.table().relations().isEmpty()) {
            return simple(turn, start);
        }
        Method relation = pick(turn, spot.table().relations());
        Many many = (Many) Calls.invoke(relation, spot.at());
        Guess inner = guess(turn, surface.table(Inside.target(many)), depth - 1);
        String name = spot.words() + "." + relation.getName() + "()";
        return switch (turn.random().nextInt(6)) {
            case 0 -> new Guess(many.any(), false, name + ".any()");
            case 1 -> new Guess(many.none(), false, name + ".none()");
            case 2 -> new Guess(many.none(inner.condition()), false, name + ".none(" + inner.words() + ")");
            case 3 ->
                new Guess(
                        many.count(inner.condition()).gt(0L),
                        inner.isImpossible(),
                        name + ".count(" + inner.words() + ").gt(0)");
            default ->
                new Guess(many.any(inner.condition()), inner.isImpossible(), name + ".any(" + inner.words() + ")");
        };
    }

    private Guess combined(Turn turn, TableSurface start, int depth) {
        Guess left = guess(turn, start, depth - 1);
        Guess right = guess(turn, start, depth - 1);
        return switch (turn.random().nextInt(3)) {
            case 0 ->
                new Guess(
                        left.condition().and(right.condition()),
                        left.isImpossible() || right.isImpossible(),
                        left.words() + ".and(" + right.words() + ")");
            case 1 ->
                new Guess(
                        left.condition().or(right.condition()),
                        left.isImpossible() && right.isImpossible(),
                        left.words() + ".or(" + right.words() + ")");
            default -> new Guess(left.condition().not(), false, left.words() + ".not()");
        };
    }

    static <T> T pick(Turn turn, List<T> list) {
        return list.get(turn.random().nextInt(list.size()));
    }
}
