package dev.freehold.maven.connect;

/** A goal cannot do what it is asked for; the message says why, and how to mend it. */
public final class GoalFailure extends Exception {
    private static final long serialVersionUID = 1;

    /**
     * A failure.
     *
     * @param what what is wrong, as a sentence
     * @param fix what to do, as a sentence
     */
    public GoalFailure(String what, String fix) {
        super(what + "\n" + fix);
    }
}
