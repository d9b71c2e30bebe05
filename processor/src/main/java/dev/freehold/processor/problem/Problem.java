package dev.freehold.processor.problem;

/**
 * One thing that is wrong, at one place.
 *
 * @param code the kind of problem
 * @param origin where it is shown
 * @param message what is wrong and what is allowed, in full sentences
 * @param fix what to write instead, in full sentences
 */
public record Problem(ProblemCode code, Origin origin, String message, String fix) {
    /**
     * The text as the compiler prints it: code and message on the first line, the fix and the address of the
     * explanation on the second.
     *
     * @return two lines or more
     */
    public String text() {
        return "[" + code + "] " + message + "\n    " + fix + "  See docs/errors.md#" + code.anchor();
    }
}
