package dev.freehold.security.attack;

import dev.freehold.db.error.CheckViolationException;
import dev.freehold.db.error.ConnectionException;
import dev.freehold.db.error.DatabaseException;
import dev.freehold.db.error.ForeignKeyViolationException;
import dev.freehold.db.error.FreeholdException;
import dev.freehold.db.error.InvalidValueException;
import dev.freehold.db.error.RowSecurityException;
import dev.freehold.db.error.UniqueViolationException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** A number of operations by one seed: draws them, lets them happen, and judges how they end. */
final class Run {
    private static final int REPLENISHED_EVERY = 250;
    private static final int VACUUMED_EVERY = 5_000;

    private final String name;
    private final World world;
    private final long seed;
    private final List<String> wanted;
    private final Map<String, Turn> turns = new ConcurrentHashMap<>();
    private final Findings findings = new Findings();
    private final Tally tally = new Tally();
    private final Reads reads;
    private final Loads loads;
    private final Writes writes;
    private final Drafts drafts;

    Run(String name, World world, long seed, List<String> wanted) {
        this.name = name;
        this.world = world;
        this.seed = seed;
        this.wanted = wanted;
        this.reads = new Reads(world);
        this.loads = new Loads(world);
        this.writes = new Writes(world);
        this.drafts = new Drafts(world);
    }

    /** Whether nobody else writes at the same time. */
    boolean isExact() {
        return world.isExact();
    }

    Findings findings() {
        return findings;
    }

    Tally tally() {
        return tally;
    }

    /** Runs so many operations, or fewer if what is wanted is found. */
    void run(long operations) throws SQLException {
        for (long number = 1; number <= operations && !findings.has(wanted); number++) {
            Turn turn = turn(number);
            if (operate(turn, 1)) {
                world.judge(author -> turn);
            }
            if (number % REPLENISHED_EVERY == 0) {
                world.replenish(turn.random(), author -> turn);
            }
            if (number % VACUUMED_EVERY == 0) {
                world.changes().vacuum();
            }
        }
    }

    /** Runs those operations whose number is not yet taken, beside others that do the same, while things break. */
    void runAmongOthers(AtomicLong numbers, long operations) throws SQLException {
        for (long number = numbers.incrementAndGet(); number <= operations; number = numbers.incrementAndGet()) {
            Turn turn = turn(number);
            turns.put("operation " + number, turn);
            Borrowed.by("operation " + number);
            boolean wrote = operate(turn, 1);
            if (wrote) {
                world.judge(this::author);
            }
            if (number % REPLENISHED_EVERY == 0) {
                replenish(turn.random());
            }
        }
    }

    /** Judges what was written by operations that never heard of it. */
    void judgeTheRest() throws SQLException {
        world.judge(this::author);
    }

    private Turn author(String connection) {
        return Objects.requireNonNull(turns.get(connection), connection);
    }

    private void replenish(Random random) throws SQLException {
        try {
            world.replenish(random, this::author);
        } catch (DatabaseException e) {
            // the server is gone for a moment; there will be another time
        }
    }

    private Turn turn(long number) {
        Random random = new Random(seed * 1_000_003 + number);
        Who who = world.tenants().anyone(random);
        return new Turn(number, who, world.database().as(who.actor()), random, new StringBuilder(), this, false);
    }

    /** What an operation is, in the table of counts. */
    private enum Kind {
        QUERY(42, false),
        FIND(6, false),
        LOAD(14, false),
        INSERT(12, true),
        UPDATE(12, true),
        DELETE(9, true),
        TRANSACTION(5, true),
        RAW(0, true);

        private final int share;
        private final boolean writes;

        Kind(int share, boolean writes) {
            this.share = share;
            this.writes = writes;
        }

        static Kind any(Random random, boolean withTransactions) {
            int left = random.nextInt(withTransactions ? 100 : 95);
            for (Kind kind : values()) {
                left -= kind.share;
                if (left < 0) {
                    return kind;
                }
            }
            return TRANSACTION;
        }
    }

    /** Does one operation. Whether it may have written is the answer. */
    private boolean operate(Turn turn, int depth) {
        boolean isRaw = depth > 0 && world.rawSql().isPresent() && turn.chance(8);
        Kind kind = isRaw ? Kind.RAW : Kind.any(turn.random(), depth > 0);
        TableSurface table = Guesses.pick(
                turn, kind.writes ? world.surface().own() : world.surface().all());
        LastStatement.forget();
        Tally.End end;
        try {
            end = switch (kind) {
                case QUERY -> reads.query(turn, table);
                case FIND -> reads.find(turn, table);
                case LOAD -> loads.load(turn, table);
                case INSERT -> writes.insert(turn, table);
                case UPDATE -> writes.update(turn, table);
                case DELETE -> writes.delete(turn, table);
                case TRANSACTION -> transaction(turn, depth);
                case RAW -> world.rawSql().orElseThrow().run(turn, table);
            };
            if (end != Tally.End.SKIPPED
                    && kind != Kind.LOAD
                    && kind != Kind.TRANSACTION
                    && kind != Kind.RAW
                    && drafts.lacks(table, turn.who())) {
                turn.report(
                        "silent", "no error, although the actor names nothing to which rows of " + table + " belong");
            }
        } catch (RolledBack e) {
            end = Tally.End.OK;
        } catch (Refused e) {
            end = Tally.End.DENIED;
        } catch (FreeholdException | IllegalArgumentException | IllegalStateException e) {
            end = refused(turn, table, e);
        }
        tally.add(kind.name().toLowerCase(Locale.ROOT) + (depth == 0 ? " in a transaction" : ""), end);
        tally.add("as " + turn.who().kind(), end);
        if (depth == 0 && end == Tally.End.DENIED) {
            throw new Refused(); // a transaction ends with what fails in it
        }
        return kind.writes;
    }

    /** Several operations at once, in savepoints or not, kept or not. */
    private Tally.End transaction(Turn turn, int depth) {
        turn.rows().transaction(rows -> {
            turn.say("in a transaction: ");
            for (int i = turn.random().nextInt(4); i >= 0; i--) {
                step(turn.on(rows), depth);
                turn.say("; ");
            }
            if (turn.chance(40)) {
                turn.say("rolled back");
                throw new RolledBack();
            }
            return rows;
        });
        return Tally.End.OK;
    }

    private void step(Turn turn, int depth) {
        if (turn.chance(50)) {
            operate(turn, depth - 1);
            return;
        }
        try {
            turn.rows().transaction(rows -> {
                turn.say("in a savepoint: ");
                operate(turn.on(rows), depth - 1);
                if (turn.chance(20)) {
                    throw new RolledBack();
                }
                return rows;
            });
        } catch (FreeholdException | Refused | RolledBack e) {
            turn.say(" (rolled back)");
        }
    }

    /** Whether the server ended the connection, or the pool closed it for that, which has no state. */
    private static boolean isLost(String state) {
        return state.startsWith("57P") || state.length() != 5;
    }

    /** An error must be one of those that the guide names, and must not tell what others have. */
    private Tally.End refused(Turn turn, TableSurface table, RuntimeException e) {
        String text = String.valueOf(e);
        if (Domain.in(text).stream().anyMatch(domain -> !world.visibility().sees(turn.who(), domain))) {
            turn.report("leak", "an error tells " + text);
        }
        if (e instanceof RowSecurityException) {
            turn.report("self-test", text);
        }
        if (e instanceof ConnectionException || e instanceof DatabaseException lost && isLost(lost.sqlState())) {
            return Tally.End.BROKEN;
        }
        boolean isKnown = e instanceof FreeholdException && !(e instanceof DatabaseException)
                || e instanceof UniqueViolationException
                || e instanceof ForeignKeyViolationException
                || e instanceof CheckViolationException
                || e instanceof InvalidValueException
                || e instanceof IllegalArgumentException && !table.isWritable()
                || e instanceof IllegalStateException && text.contains("distinct")
                || e instanceof DatabaseException failed && failed.sqlState().equals("25P02")
                || e instanceof DatabaseException denied && isClosed(denied, text);
        if (!isKnown) {
            turn.report("broken", text);
        }
        return Tally.End.DENIED;
    }

    /** No actor sees pending verifications; under row-level security the program's role may not even name them. */
    private static boolean isClosed(DatabaseException denied, String text) {
        return denied.sqlState().equals("42501") && text.contains("permission denied for table verification");
    }

    /** Ends a transaction that is not to be kept. */
    private static final class RolledBack extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Ends a transaction in which a statement was refused, as has been judged. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    List<String> told() {
        return findings.told();
    }

    @Override
    public String toString() {
        return name + " with seed " + seed;
    }
}
