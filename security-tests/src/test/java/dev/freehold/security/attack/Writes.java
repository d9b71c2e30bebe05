package dev.freehold.security.attack;

import dev.freehold.db.Condition;
import dev.freehold.db.Delete;
import dev.freehold.db.Insert;
import dev.freehold.db.Patch;
import dev.freehold.db.Table;
import dev.freehold.db.Update;
import dev.freehold.db.Writable;
import dev.freehold.db.error.FreeholdException;
import dev.freehold.db.error.UniqueViolationException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Draws inserts, updates and deletes: one's own, on rows of others, and with references to rows of others. */
@SuppressWarnings({"unchecked", "rawtypes"}) // the types of the rows are known to generated code only
final class Writes {
    /** So many rows of a table may an actor have in sight before it inserts no more. */
    private static final int ENOUGH = 8;

    private final World world;
    private final Drafts drafts;

    Writes(World world) {
        this.world = world;
        this.drafts = new Drafts(world);
    }

    Tally.End insert(Turn turn, TableSurface table) {
        boolean honest = turn.chance(60);
        if (honest && inSight(turn, table) > ENOUGH) {
            return Tally.End.SKIPPED;
        }
        Optional<Drafts.Draft> draft = drafts.insert(table, turn.who(), turn.random(), honest);
        if (draft.isEmpty()) {
            return Tally.End.SKIPPED;
        }
        boolean isAmongMany = turn.chance(30);
        turn.say(isAmongMany ? "insertAll(" : "insert(", table, " ", draft.get().words(), ")");
        try {
            Insert insert = (Insert) draft.get().made();
            Object row = isAmongMany
                    ? turn.rows().insertAll((List) List.of(insert)).get(0)
                    : turn.rows().insert(insert);
            world.registry().returned(table, drafts.domain(table, turn.who()), row);
            world.oracle().row(turn, table, false, row);
            return Tally.End.OK;
        } catch (UniqueViolationException e) {
            unique(turn, table, draft.get(), e);
            throw e;
        } catch (FreeholdException e) {
            if (draft.get().isHonest() && drafts.isEntitled(table, turn.who()) && turn.isExact()) {
                turn.report("refused", "an honest insert: " + e);
            }
            throw e;
        }
    }

    /** Of what others have, a unique key must not tell. Ids are made to be unique in the world, and are no secret. */
    private void unique(Turn turn, TableSurface table, Drafts.Draft draft, UniqueViolationException e) {
        Object slug = draft.values().get("slug");
        if (slug == null || !e.constraint().orElse("").contains("slug")) {
            return;
        }
        try {
            boolean isOwn = world.changes().rows(table.name()).stream()
                    .filter(row -> slug.equals(row.get(table.column("slug").name())))
                    .anyMatch(row ->
                            world.visibility().sees(turn.who(), world.registry().domain(table, row, false)));
            if (!isOwn && turn.isExact()) {
                turn.report("unique", e.constraint() + " was violated by rows out of sight");
            }
        } catch (SQLException lost) {
            throw new IllegalStateException(lost);
        }
    }

    private int inSight(Turn turn, TableSurface table) {
        return world.registry()
                .live(table, known -> world.oracle().sees(turn.who(), known.domain(), false))
                .size();
    }

    Tally.End update(Turn turn, TableSurface table) {
        Optional<Registry.Known> own = world.registry()
                .any(table, turn.random(), known -> world.oracle().sees(turn.who(), known.writers(), false));
        Domain domain = own.map(Registry.Known::domain).orElseGet(() -> drafts.domain(table, turn.who()));
        if (table.maker("patch").isEmpty()) {
            return Tally.End.SKIPPED;
        }
        Optional<Drafts.Draft> draft = drafts.patch(table, turn.who(), domain, turn.random());
        if (draft.isEmpty()) {
            return Tally.End.SKIPPED;
        }
        turn.say("update(", table, " ", draft.get().words(), ")");
        Update update = turn.rows().update((Patch) draft.get().made());
        return changed(turn, table, own, draft.get().isHonest(), new Change(update::all, update::where));
    }

    Tally.End delete(Turn turn, TableSurface table) {
        Optional<Registry.Known> own = world.registry()
                .any(table, turn.random(), known -> world.oracle().sees(turn.who(), known.writers(), false));
        turn.say("delete(", table, ")");
        Delete delete = delete(turn, (Table) table.root());
        return changed(turn, table, own, false, new Change(delete::all, delete::where));
    }

    private static <R, T extends Table<R, R> & Writable<R>> Delete<R> delete(Turn turn, Table<R, R> table) {
        return turn.rows().delete((T) table);
    }

    /** The two ends of an update and of a delete. */
    private record Change(java.util.function.IntSupplier all, Where where) {
        @FunctionalInterface
        interface Where {
            int count(Condition... conditions);
        }
    }

    /** Changes one row of one's own, one of somebody else's, those that meet a condition, or all. */
    private Tally.End changed(
            Turn turn, TableSurface table, Optional<Registry.Known> own, boolean isHonest, Change change) {
        int choice = turn.random().nextInt(20);
        boolean isImpossible = false;
        int count;
        if (choice == 0) {
            turn.say(".all()");
            count = change.all().getAsInt();
        } else if (choice < 7) {
            Guesses.Guess guess = world.guesses().guess(turn, table, 1);
            isImpossible = guess.isImpossible();
            turn.say(".where(", guess.words(), ")");
            count = change.where().count(guess.condition());
        } else {
            Optional<Registry.Known> known =
                    choice < 13 && own.isPresent() ? own : world.registry().any(table, turn.random(), row -> true);
            Optional<Object> key = known.flatMap(row -> world.key(table, row));
            if (key.isEmpty()) {
                return Tally.End.SKIPPED;
            }
            boolean isOwn = world.visibility().sees(turn.who(), known.get().writers());
            isImpossible = !isOwn;
            turn.say(".where(key ", known.get().key(), ")");
            count = change.where().count((Condition) key.get());
            if (isOwn && isHonest && count == 0 && turn.isExact()) {
                turn.report("rows", "changed no row, where one of one's own was named");
            }
        }
        if (isImpossible && count > 0) {
            turn.report("change", count + " rows by a condition that only rows out of sight meet");
        }
        return count > 0 ? Tally.End.OK : Tally.End.EMPTY;
    }
}
