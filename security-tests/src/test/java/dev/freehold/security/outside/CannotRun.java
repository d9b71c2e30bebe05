package dev.freehold.security.outside;

import org.junit.jupiter.api.Assumptions;

/** Why a program is not to be had on this computer now: something is missing, or a registry is out of reach. */
public final class CannotRun extends Exception {
    private static final long serialVersionUID = 1;

    public CannotRun(String reason) {
        super(reason);
    }

    /**
     * Ends the test as skipped, and says so where nobody overlooks it.
     *
     * @param what the tests that did not run, in capitals, and what they would have shown
     */
    public void sayAloud(String what) {
        String refusal = """

                ================================================================================
                %s DID NOT RUN.
                %s
                This build has proven nothing about it.
                ================================================================================
                """.formatted(what, getMessage());
        System.out.println(refusal);
        Assumptions.abort(refusal);
    }
}
