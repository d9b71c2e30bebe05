package dev.freehold.security.attack;

import dev.freehold.db.Many;
import dev.freehold.db.Table;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Loads relations of rows that the actor has, and of rows that it has by nobody's leave. */
@SuppressWarnings({"unchecked", "rawtypes"}) // the types of the rows are known to generated code only
final class Loads {
    private final World world;

    Loads(World world) {
        this.world = world;
    }

    Tally.End load(Turn turn, TableSurface table) {
        List<Object> from = new ArrayList<>();
        boolean allHidden = true;
        for (int i = turn.random().nextInt(3); i >= 0; i--) {
            boolean own = turn.chance(50);
            Optional<Registry.Known> known = world.registry()
                    .any(table, turn.random(), row -> !own || world.oracle().sees(turn.who(), row.domain(), false));
            Optional<Object> row = known.flatMap(world.registry()::row);
            if (row.isPresent()) {
                from.add(row.get());
                allHidden &= !world.oracle().sees(turn.who(), known.get().domain(), false);
            }
        }
        if (from.isEmpty() || table.entity().ids().isEmpty()) {
            return Tally.End.SKIPPED;
        }
        boolean toMany = turn.chance(50) && !table.relations().isEmpty();
        Guesses.Spot spot = toMany ? world.guesses().walk(turn, table, 1) : oneStep(turn, table);
        if (toMany && spot.table().relations().isEmpty() || !toMany && spot.at() == table.root()) {
            return Tally.End.SKIPPED;
        }
        int loaded = toMany ? many(turn, from, spot) : one(turn, from, spot);
        if (allHidden && loaded > 0) {
            turn.report("leak", loaded + " rows loaded for rows that are out of sight");
        }
        return loaded > 0 ? Tally.End.OK : Tally.End.EMPTY;
    }

    private Guesses.Spot oneStep(Turn turn, TableSurface table) {
        Guesses.Spot root = new Guesses.Spot(table, table.root(), false, table.type());
        if (table.links().isEmpty()) {
            return root;
        }
        Guesses.Spot spot = world.guesses().step(root, Guesses.pick(turn, table.links()));
        return turn.chance(30) && !spot.table().links().isEmpty()
                ? world.guesses().step(spot, Guesses.pick(turn, spot.table().links()))
                : spot;
    }

    private int one(Turn turn, List<Object> from, Guesses.Spot spot) {
        Collection<Object> found;
        if (from.size() == 1) {
            turn.say("loadIfPresent(", from, ", ", spot.words(), ")");
            found = turn.rows().loadIfPresent(from.get(0), (Table) spot.at()).stream()
                    .toList();
        } else {
            turn.say("loadAll(", from, ", ", spot.words(), ")");
            found = ((Map<Object, Object>) turn.rows().loadAll(from, (Table) spot.at())).values();
        }
        int count = 0;
        for (Object row : found) {
            if (row != null) {
                world.oracle().row(turn, spot.table(), spot.asAuthor(), row);
                count++;
            }
        }
        return count;
    }

    private int many(Turn turn, List<Object> from, Guesses.Spot spot) {
        Method relation = Guesses.pick(turn, spot.table().relations());
        Many many = (Many) Calls.invoke(relation, spot.at());
        turn.say("loadAll(", from, ", ", spot.words(), ".", relation.getName(), "())");
        int count = 0;
        for (List<Object> rows : ((Map<Object, List<Object>>) turn.rows().loadAll(from, many)).values()) {
            for (Object row : rows) {
                world.oracle().row(turn, world.surface().table(Inside.target(many)), false, row);
                count++;
            }
        }
        return count;
    }
}
