package dev.freehold.security.attack;

import dev.freehold.db.Rows;
import java.util.Random;

/**
 * One operation of one actor.
 *
 * @param number which one
 * @param who who asks
 * @param rows what the actor gets
 * @param random the source of all choices
 * @param words the operation, as one would write it
 * @param run the run that it belongs to
 * @param inTransaction whether it sees what is not written yet
 */
record Turn(long number, Who who, Rows rows, Random random, StringBuilder words, Run run, boolean inTransaction) {
    /** The same operation, on the rows of a transaction. */
    Turn on(Rows others) {
        return new Turn(number, who, others, random, words, run, true);
    }

    Turn say(Object... more) {
        for (Object word : more) {
            words.append(word);
        }
        return this;
    }

    /** Something that must not be. */
    void report(String kind, String what) {
        run.findings()
                .add(
                        kind,
                        what + "\n    to " + who + "\n    by " + words + "\n    operation " + number + " of " + run
                                + "\n    " + LastStatement.text());
    }

    /** Whether it is known which rows must come back. */
    boolean isExact() {
        return !inTransaction && run.isExact();
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
