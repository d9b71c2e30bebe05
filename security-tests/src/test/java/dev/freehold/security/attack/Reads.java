package dev.freehold.security.attack;

import dev.freehold.db.Expr;
import dev.freehold.db.Key;
import dev.freehold.db.Many;
import dev.freehold.db.Query;
import dev.freehold.db.Rows;
import dev.freehold.db.Selection;
import dev.freehold.db.Table;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Draws queries, and checks all that comes back. */
@SuppressWarnings({"unchecked", "rawtypes"}) // the types of the rows are known to generated code only
final class Reads {
    private final World world;

    Reads(World world) {
        this.world = world;
    }

    /**
     * Something to select, and how it is checked.
     *
     * @param selection what
     * @param check what is done with each value that is not null
     * @param words the selection as one would write it
     */
    private record Pick(Selection selection, Consumer<Object> check, String words) {}

    /** Queries a table. */
    Tally.End query(Turn turn, TableSurface table) {
        Query query = from(turn, table);
        turn.say("from(", table, ")");
        boolean isImpossible = false;
        int conditions = turn.random().nextInt(3);
        for (int i = 0; i < conditions; i++) {
            Guesses.Guess guess = world.guesses().guess(turn, table, 2);
            query = query.where(guess.condition());
            isImpossible |= guess.isImpossible();
            turn.say(".where(", guess.words(), ")");
        }
        return switch (turn.random().nextInt(10)) {
            case 0, 1 -> count(turn, table, query, conditions == 0, isImpossible);
            case 2 -> exists(turn, query, isImpossible);
            case 3 -> {
                turn.say(".first()");
                Optional<Object> first = query.first();
                first.ifPresent(row -> world.oracle().row(turn, table, false, row));
                yield end(turn, first.stream().toList(), isImpossible);
            }
            case 4, 5 -> whole(turn, table, query, conditions == 0, isImpossible);
            default -> selected(turn, table, query, isImpossible);
        };
    }

    private Query from(Turn turn, TableSurface table) {
        Rows rows = turn.chance(5) ? turn.rows().withDeleted() : turn.rows();
        return rows.from((Table) table.root());
    }

    private Tally.End count(Turn turn, TableSurface table, Query query, boolean all, boolean isImpossible) {
        turn.say(".count()");
        long count = query.count();
        if (isImpossible && count > 0) {
            turn.report("count", "counted " + count + " where none is in sight");
        }
        long inSight = inSight(turn, table).size();
        if (turn.isExact() && (count > inSight || all && count != inSight)) {
            turn.report("count", "counted " + count + " of " + inSight + " in sight");
        }
        return count > 0 ? Tally.End.OK : Tally.End.EMPTY;
    }

    private Tally.End exists(Turn turn, Query query, boolean isImpossible) {
        turn.say(".exists()");
        boolean exists = query.exists();
        if (isImpossible && exists) {
            turn.report("count", "exists where none is in sight");
        }
        return exists ? Tally.End.OK : Tally.End.EMPTY;
    }

    /** Whole rows; without a condition exactly those that are in sight. */
    private Tally.End whole(Turn turn, TableSurface table, Query query, boolean all, boolean isImpossible) {
        Query ordered = query;
        boolean complete = true;
        if (turn.chance(40)) {
            Guesses.Spot spot = world.guesses().walk(turn, table);
            String property = Guesses.pick(turn, spot.table().properties());
            Expr expr = spot.table().expr(spot.at(), property);
            ordered = query.orderBy(turn.chance(50) ? expr.asc() : expr.desc());
            turn.say(".orderBy(", spot.words(), ".", property, ")");
        }
        if (turn.chance(20)) {
            ordered = ordered.limit(1 + turn.random().nextInt(9))
                    .offset(turn.random().nextInt(2));
            turn.say(".limit(n).offset(n)");
            complete = false;
        }
        List<Object> rows = rows(turn, ordered);
        rows.forEach(row -> world.oracle().row(turn, table, false, row));
        if (all && complete && turn.isExact() && !table.entity().ids().isEmpty()) {
            Set<String> got = new TreeSet<>();
            rows.forEach(row -> got.add(table.key(row).toString()));
            Set<String> expected = new TreeSet<>();
            inSight(turn, table).forEach(known -> expected.add(known.key().toString()));
            if (!got.equals(expected)) {
                turn.report("rows", "got " + got + " where " + expected + " are in sight");
            }
        }
        return end(turn, rows, isImpossible);
    }

    private static List<Object> rows(Turn turn, Query query) {
        if (turn.inTransaction() && turn.chance(50)) {
            turn.say(".stream(2)");
            try (Stream<Object> rows = query.stream(2)) {
                return rows.toList();
            }
        }
        turn.say(".list()");
        return query.list();
    }

    private List<Registry.Known> inSight(Turn turn, TableSurface table) {
        return world.registry().live(table, known -> world.oracle().sees(turn.who(), known.domain(), false));
    }

    private Tally.End selected(Turn turn, TableSurface table, Query query, boolean isImpossible) {
        List<Pick> picks = new ArrayList<>();
        for (int i = turn.random().nextInt(3); i >= 0; i--) {
            picks.add(pick(turn, table));
        }
        Query selected = switch (picks.size()) {
            case 1 -> query.select(picks.get(0).selection());
            case 2 -> query.select(picks.get(0).selection(), picks.get(1).selection(), (a, b) -> Arrays.asList(a, b));
            default ->
                query.select(
                        picks.get(0).selection(),
                        picks.get(1).selection(),
                        picks.get(2).selection(),
                        (a, b, c) -> Arrays.asList(a, b, c));
        };
        picks.forEach(pick -> turn.say(".select(", pick.words(), ")"));
        if (turn.chance(20)) {
            selected = selected.distinct();
            turn.say(".distinct()");
        }
        List<Object> rows = rows(turn, selected);
        for (Object row : rows) {
            List<Object> values = picks.size() == 1 ? java.util.Collections.singletonList(row) : (List<Object>) row;
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) != null) {
                    picks.get(i).check().accept(values.get(i));
                }
            }
        }
        return end(turn, rows, isImpossible);
    }

    private Pick pick(Turn turn, TableSurface table) {
        Guesses.Spot spot = world.guesses().walk(turn, table);
        TableSurface there = spot.table();
        if (turn.chance(35) && !there.relations().isEmpty()) {
            return related(turn, spot);
        }
        if (turn.chance(40)) {
            return new Pick(spot.at(), value -> world.oracle().row(turn, there, spot.asAuthor(), value), spot.words());
        }
        String property = Guesses.pick(turn, there.properties());
        return new Pick(
                there.expr(spot.at(), property),
                value -> world.oracle().value(turn, there, property, spot.asAuthor(), value),
                spot.words() + "." + property);
    }

    /** How many rows refer to the row: none by an impossible condition, and never more than are in sight. */
    private Pick related(Turn turn, Guesses.Spot spot) {
        Method relation = Guesses.pick(turn, spot.table().relations());
        Many many = (Many) Calls.invoke(relation, spot.at());
        TableSurface target = world.surface().table(Inside.target(many));
        Guesses.Guess guess = world.guesses().guess(turn, target, 1);
        boolean all = turn.chance(30);
        String name = spot.words() + "." + relation.getName() + "().count(" + (all ? "" : guess.words()) + ")";
        return new Pick(
                all ? many.count() : many.count(guess.condition()),
                value -> {
                    long count = (Long) value;
                    if (!all && guess.isImpossible() && count > 0) {
                        turn.report("count", name + " = " + count + " where none is in sight");
                    }
                    if (turn.isExact() && count > inSight(turn, target).size()) {
                        turn.report("count", name + " = " + count + ", more than are in sight");
                    }
                },
                name);
    }

    private Tally.End end(Turn turn, List<Object> rows, boolean isImpossible) {
        if (isImpossible && !rows.isEmpty()) {
            turn.report("leak", rows.size() + " rows by a condition that only rows out of sight meet");
        }
        return rows.isEmpty() ? Tally.End.EMPTY : Tally.End.OK;
    }

    /** Looks up a row by its id, be it in sight or not. */
    Tally.End find(Turn turn, TableSurface table) {
        Optional<Registry.Known> known = turn.chance(50)
                ? world.registry()
                        .any(table, turn.random(), row -> world.oracle().sees(turn.who(), row.domain(), false))
                : world.registry().any(table, turn.random(), row -> true);
        Optional<Object> key = known.flatMap(row -> world.key(table, row));
        if (key.isEmpty()) {
            return Tally.End.SKIPPED;
        }
        turn.say("find(", table, ".key(", known.get().key(), "))");
        Optional<Object> found = turn.rows().find((Key) key.get());
        found.ifPresent(row -> world.oracle().row(turn, table, false, row));
        if (turn.isExact()
                && found.isEmpty()
                && world.oracle().sees(turn.who(), known.get().domain(), false)) {
            turn.report("rows", "found nothing, where the row is in sight");
        }
        return found.isPresent() ? Tally.End.OK : Tally.End.EMPTY;
    }
}
