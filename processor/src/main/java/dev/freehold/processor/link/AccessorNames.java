package dev.freehold.processor.link;

import dev.freehold.processor.declared.Said;
import dev.freehold.processor.model.JavaNames;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import java.util.Set;

/** Turns the names of accessors into names that a generated table can have; the others are reported. */
final class AccessorNames {
    /** Methods of {@code Object} and of every generated table. */
    private static final Set<String> TAKEN = Set.of(
            "bool",
            "clone",
            "comparable",
            "expr",
            "finalize",
            "getClass",
            "hashCode",
            "insert",
            "key",
            "notify",
            "notifyAll",
            "patch",
            "read",
            "text",
            "toMany",
            "toOne",
            "toString",
            "wait");

    private final Problems problems;

    AccessorNames(Problems problems) {
        this.problems = problems;
    }

    /**
     * Checks a name.
     *
     * @param name the name, given or derived
     * @param table the table that gets the accessor
     * @param what for what it is, in words
     * @param attribute the attribute that gives another name
     * @param said the annotation
     * @return the name; if it cannot be one, another near to it, so that generated code compiles all the same
     */
    String checked(String name, Draft table, String what, String attribute, Said said) {
        boolean isAllowed = JavaNames.isAllowed(name);
        if (isAllowed && !TAKEN.contains(name)) {
            return name;
        }
        problems.report(
                ProblemCode.FH033,
                said.at(attribute),
                "The accessor for " + what + " on the table of " + table.type().simpleName() + " would be called \""
                        + name + "\", which is " + (isAllowed ? "a method that every table has." : "no name in Java."),
                "Choose another with " + attribute + " = \"…\".");
        return Accessors.legal(name);
    }
}
