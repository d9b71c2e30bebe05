package dev.freehold.providers;

/** Why there can be no server on this computer now: Node or npm is missing, or npm reaches no registry. */
final class CannotRun extends Exception {
    private static final long serialVersionUID = 1;

    CannotRun(String reason) {
        super(reason);
    }
}
