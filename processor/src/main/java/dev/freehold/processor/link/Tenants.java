package dev.freehold.processor.link;

import dev.freehold.processor.declared.DeclaredMark.Kind;
import dev.freehold.processor.declared.DeclaredProperty;
import dev.freehold.processor.declared.DeclaredReference;
import dev.freehold.processor.link.Ownership.Mark;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Column.Part;
import dev.freehold.processor.model.Reference.Pair;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells whether a reference stays within the tenant, and reports those that leave it. */
final class Tenants {
    private final Problems problems;

    Tenants(Problems problems) {
        this.problems = problems;
    }

    /**
     * The columns by which both tables have the same tenant; none if the source lacks one that separates the target's.
     */
    static List<Pair> pairs(Draft from, Draft to) {
        List<Pair> pairs = new ArrayList<>();
        for (Column other : to.tenant()) {
            Optional<Column> own = from.tenant().stream()
                    .filter(column -> column.part() == other.part())
                    .findFirst();
            if (own.isEmpty()) {
                return List.of();
            }
            pairs.add(new Pair(own.get().name(), other.name()));
        }
        return pairs;
    }

    /**
     * Reports a reference whose key cannot keep both rows with one tenant, unless it says that the key need not; and
     * warns of one that says so.
     */
    void check(Draft from, Draft to, String name, DeclaredProperty property, DeclaredReference reference) {
        if (from.isExternal()) {
            return;
        }
        String place = from.declared().nameOf(property);
        String target = to.type().simpleName();
        boolean isParent = from.ownership()
                .organization()
                .filter(mark -> mark.declared().through().equals(name))
                .isPresent();
        boolean isForAll =
                to.isExternal() || isUnscoped(to) || to.ownership().mirror().isPresent();
        if (!reference.withoutTenant()) {
            if (!isForAll
                    && !isParent
                    && !isFaulty(from)
                    && !isFaulty(to)
                    && pairs(from, to).isEmpty()) {
                problems.report(
                        ProblemCode.FH060,
                        reference.said().annotation(),
                        reference.written(to.type()) + " on " + place + " leaves the tenant: rows of "
                                + from.type().simpleName() + " belong to " + whose(from) + ", rows of " + target
                                + " to " + whose(to) + ", and no foreign key can keep the two together.",
                        fix(from, to));
            }
        } else if (isForAll || isParent) {
            problems.report(
                    ProblemCode.FH064,
                    reference.said().at("tenantKey"),
                    "@References(tenantKey = false) on " + place + ": the foreign key contains no tenant anyway, "
                            + (isParent
                                    ? "because through finds it by this reference."
                                    : "because " + target + " belongs to none."),
                    "Remove tenantKey = false.");
        } else if (!reference.unwarned()) {
            problems.report(
                    ProblemCode.FH061,
                    reference.said().at("tenantKey"),
                    "@References(tenantKey = false) on " + place + ": the foreign key lets a row point to a " + target
                            + " of another tenant. Freehold checks the writes that it makes; those of other programs are"
                            + " checked by row-level security alone.",
                    pairs(from, to).isEmpty()
                            ? "If that is meant, write @SuppressWarnings(\"freehold\") beside it."
                            : "Remove tenantKey = false as soon as the table has the key of both columns, or write"
                                    + " @SuppressWarnings(\"freehold\") beside it.");
        }
    }

    /** Nobody's rows, or those of a {@code through} that leads nowhere: what is wrong with that is reported there. */
    private static boolean isFaulty(Draft draft) {
        return through(draft)
                .map(mark -> draft.declared().properties().stream()
                        .noneMatch(property -> property.references()
                                .map(reference ->
                                        reference.name().isEmpty() ? Accessors.of(property.name()) : reference.name())
                                .filter(mark.declared().through()::equals)
                                .isPresent()))
                .orElseGet(() -> !isUnscoped(draft)
                        && draft.ownership().mirror().isEmpty()
                        && draft.tenant().isEmpty());
    }

    private static Optional<Mark> through(Draft draft) {
        return draft.ownership().organization().filter(mark -> !mark.hasColumn());
    }

    private static boolean isUnscoped(Draft draft) {
        return draft.declared().unscoped().isPresent();
    }

    /** The one of the two that is less of a tenant's becomes as the other. */
    private static String fix(Draft from, Draft to) {
        boolean isTargetsTurn = through(to).isPresent() ? hasGroup(from) : isOwners(to) && hasGroup(from);
        Draft changed = isTargetsTurn ? to : from;
        Draft model = isTargetsTurn ? from : to;
        String annotations =
                model.tenant().stream().map(column -> annotation(column.part())).collect(Collectors.joining(" and "));
        return (isUnscoped(from) ? "Remove the reference, or annotate " : "Annotate ")
                + changed.type().simpleName() + " with "
                + (annotations.isEmpty() ? Kind.ORGANIZATION.annotation() : annotations)
                + (through(changed).isPresent() ? " without through" : "") + ", as "
                + model.type().simpleName()
                + " is; or write tenantKey = false: Freehold checks each write then, and the key does not.";
    }

    private static boolean isOwners(Draft draft) {
        return draft.tenant().stream().anyMatch(column -> column.part() == Part.OWNER);
    }

    private static boolean hasGroup(Draft draft) {
        return draft.tenant().stream().anyMatch(column -> column.part() != Part.OWNER);
    }

    private static String annotation(Part part) {
        return switch (part) {
            case OWNER -> Kind.OWNER.annotation() + "(…)";
            case ORGANIZATION -> Kind.ORGANIZATION.annotation();
            case TEAM -> Kind.TEAM.annotation();
            case DATA, VERSION, DELETED -> throw new IllegalArgumentException(part + " separates no tenants");
        };
    }

    /** In words whose rows a table has. */
    private static String whose(Draft draft) {
        if (isUnscoped(draft)) {
            return "everyone";
        }
        if (draft.ownership().mirror().isPresent()) {
            return "the users";
        }
        Optional<Mark> through = through(draft);
        if (through.isPresent()) {
            return "the organization of their " + through.get().declared().through();
        }
        return draft.tenant().stream().map(column -> words(column.part())).collect(Collectors.joining(" and "));
    }

    private static String words(Part part) {
        return switch (part) {
            case OWNER -> "a user";
            case ORGANIZATION -> "an organization";
            case TEAM -> "a team";
            case DATA, VERSION, DELETED -> throw new IllegalArgumentException(part + " separates no tenants");
        };
    }
}
