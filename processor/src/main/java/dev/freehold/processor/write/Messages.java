package dev.freehold.processor.write;

import dev.freehold.processor.problem.Problem;
import dev.freehold.processor.problem.Problems;
import dev.freehold.processor.read.ElementOrigin;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** Prints problems at their places in the source. */
public final class Messages {
    private final Messager messager;

    /**
     * Messages of one compilation.
     *
     * @param messager the compiler's messages
     */
    public Messages(Messager messager) {
        this.messager = messager;
    }

    /**
     * Prints every problem, as an error or a warning.
     *
     * @param problems the problems
     */
    public void print(Problems problems) {
        problems.all().forEach(this::print);
    }

    private void print(Problem problem) {
        Kind kind = problem.code().isWarning() ? Kind.WARNING : Kind.ERROR;
        if (problem.origin() instanceof ElementOrigin origin) {
            messager.printMessage(kind, problem.text(), origin.element(), origin.annotation(), origin.value());
        } else if (kind == Kind.ERROR) { // a warning was printed where its place was compiled
            messager.printMessage(kind, problem.text());
        }
    }
}
