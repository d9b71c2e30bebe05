package dev.freehold.maven.describe;

import dev.freehold.processor.link.Accessors;
import dev.freehold.processor.model.JavaNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Names references and their ways back as the processor will, and finds others where that name is taken or a better one
 * is known.
 */
final class AccessorNames {
    /** What every generated table has already. */
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

    private final Map<String, Set<String>> used = new HashMap<>();

    /**
     * How a reference is called.
     *
     * @param accessor the accessor's name
     * @param name the same if it has to be said, else empty
     * @param inverse the name of the way back if it has to be said, else empty
     */
    record Named(String accessor, String name, String inverse) {}

    Named of(Drafted from, String component, Drafted target) {
        String usual = Accessors.of(component);
        String accessor = free(from, better(from, component, usual));
        String plural = Accessors.plural(Accessors.decapitalized(from.name()));
        String usualInverse = accessor.equals(Accessors.decapitalized(target.name()))
                ? plural
                : plural + "By" + Accessors.capitalized(accessor);
        String inverse = free(target, betterInverse(from, component, plural, usualInverse));
        return new Named(accessor, accessor.equals(usual) ? "" : accessor, inverse.equals(usualInverse) ? "" : inverse);
    }

    /** The names that {@code dev.freehold.auth.BetterAuth} gives them. */
    private static String better(Drafted from, String component, String usual) {
        return switch (component) {
            case "impersonatedBy" -> "impersonator";
            case "referenceId" -> from.role() == Role.API_KEY ? "user" : usual;
            default -> usual;
        };
    }

    private static String betterInverse(Drafted from, String component, String plural, String usual) {
        if (from.role() == Role.SESSION && component.startsWith("active")) {
            return "active" + Accessors.capitalized(plural);
        }
        if (from.role() == Role.INVITATION && component.equals("inviterId")) {
            return "sentInvitations";
        }
        return component.equals("impersonatedBy") ? "impersonations" : usual;
    }

    private String free(Drafted table, String name) {
        Set<String> here = used.computeIfAbsent(table.name(), key -> new HashSet<>());
        String legal = JavaNames.isAllowed(name) && !TAKEN.contains(name) ? name : name + "Row";
        String free = legal;
        for (int number = 2; !here.add(free); number++) {
            free = legal + number;
        }
        return free;
    }
}
