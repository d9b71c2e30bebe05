package dev.freehold.processor.link;

import dev.freehold.processor.link.Ownership.Mark;
import dev.freehold.processor.model.Auth.Role;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Column.Part;
import dev.freehold.processor.model.Reference;
import dev.freehold.processor.model.Reference.DeleteRule;
import dev.freehold.processor.model.Scope;
import dev.freehold.processor.model.Scope.Limits;
import dev.freehold.processor.model.TypeRef;
import dev.freehold.processor.problem.Origin;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import dev.freehold.processor.problem.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Works out whose the rows of a table are. */
final class Scopes {
    private final Map<TypeRef, Draft> drafts;
    private final Map<TypeRef, List<Reference>> references;
    private final Problems problems;

    Scopes(Map<TypeRef, Draft> drafts, Map<TypeRef, List<Reference>> references, Problems problems) {
        this.drafts = drafts;
        this.references = references;
        this.problems = problems;
    }

    Scope of(Draft draft) {
        Optional<Role> role = draft.declared().auth().map(auth -> auth.role());
        if (role.isPresent()) {
            return external(draft, role.get());
        }
        if (draft.declared().unscoped().isPresent()) {
            return new Scope.None(draft.declared().unscoped().get());
        }
        Optional<Mark> mirror = draft.ownership().mirror();
        if (mirror.isPresent()) {
            return Mirrors.scope(draft, mirror.get(), drafts, problems);
        }
        Optional<Mark> through = draft.ownership().organization().filter(mark -> !mark.hasColumn());
        if (through.isPresent()) {
            return new Scope.Through(
                    through(draft, through.get()), draft.ownership().limits());
        }
        return new Scope.Columns(
                property(draft, Part.OWNER),
                property(draft, Part.ORGANIZATION),
                property(draft, Part.TEAM),
                draft.ownership().limits());
    }

    private static Optional<String> property(Draft draft, Part part) {
        return draft.columns().stream()
                .filter(column -> column.part() == part)
                .map(Column::property)
                .findFirst();
    }

    private String through(Draft draft, Mark mark) {
        String name = mark.declared().through();
        Origin origin = mark.declared().said().at("through");
        String written =
                "@InOrganization(through = \"" + name + "\") on " + draft.type().simpleName();
        for (String attribute : List.of("onDelete", "name", "inverse")) {
            if (mark.declared().said().values().containsKey(attribute)) {
                problems.report(
                        ProblemCode.FH015,
                        mark.declared().said().at(attribute),
                        written + ": " + attribute + " says something of a column, and through makes none.",
                        "Remove " + attribute + ".");
            }
        }
        List<Reference> all = references.getOrDefault(draft.type(), List.of());
        Optional<Reference> found =
                all.stream().filter(reference -> reference.name().equals(name)).findFirst();
        if (found.isEmpty()) {
            reportNoReference(draft, name, all, written, origin);
            return name;
        }
        Reference reference = found.get();
        boolean isOptional = reference.foreignKey() && !reference.required();
        if (isOptional || reference.onDelete() == DeleteRule.SET_NULL) {
            String column = draft.byName(
                            reference.fromColumns().get(reference.pairs().size() - 1))
                    .map(Column::property)
                    .orElse(name);
            problems.report(
                    ProblemCode.FH014,
                    origin,
                    written + ": the reference is optional, and a row without it would belong to no organization.",
                    "Make " + draft.type().simpleName() + "." + column
                            + " required: remove @Nullable or nullable = true.");
            return name;
        }
        List<TypeRef> circle = circle(draft.type());
        if (!circle.isEmpty()) {
            if (circle.stream()
                    .sorted()
                    .findFirst()
                    .equals(Optional.of(draft.type()))) { // once, not at every table of the circle
                problems.report(
                        ProblemCode.FH031,
                        origin,
                        written + " leads round in a circle: "
                                + circle.stream().map(TypeRef::simpleName).collect(Collectors.joining(", ")) + " and "
                                + draft.type().simpleName() + " again.",
                        "Give them @InOrganization without through.");
            }
        } else if (!leadsToAnOrganization(reference.target())) {
            problems.report(
                    ProblemCode.FH014,
                    origin,
                    written + ": " + reference.target().simpleName() + " belongs to no organization.",
                    "Annotate " + reference.target().simpleName() + " with @InOrganization, or give "
                            + draft.type().simpleName() + " its own with @InOrganization without through.");
        }
        return name;
    }

    private void reportNoReference(Draft draft, String name, List<Reference> all, String written, Origin origin) {
        boolean isFaulty = draft.declared().properties().stream()
                .anyMatch(property -> property.references()
                        .map(reference -> reference.name().isEmpty() ? Accessors.of(property.name()) : reference.name())
                        .filter(name::equals)
                        .isPresent());
        if (isFaulty) {
            return; // what is wrong with it is reported there
        }
        List<String> names = all.stream().map(Reference::name).toList();
        List<String> near = Suggestions.nearest(name, names);
        String fix = "Annotate the property that holds the parent's id with @References.";
        if (!near.isEmpty()) {
            fix = "Did you mean " + String.join(" or ", near) + "?";
        } else if (!names.isEmpty()) {
            fix = "Name one that it has: " + String.join(", ", names) + ".";
        }
        problems.report(
                ProblemCode.FH014,
                origin,
                written + ": " + draft.type().simpleName() + " has no reference of that name.",
                fix);
    }

    /**
     * The tables that a table's {@code through} passes on the way back to it, itself first; empty if it does not come
     * back.
     */
    private List<TypeRef> circle(TypeRef start) {
        List<TypeRef> passed = new ArrayList<>(List.of(start));
        Optional<TypeRef> next = throughTarget(start);
        while (next.isPresent() && !passed.contains(next.get())) {
            passed.add(next.get());
            next = throughTarget(next.get());
        }
        return next.filter(start::equals).isPresent() ? passed : List.of();
    }

    private Optional<TypeRef> throughTarget(TypeRef type) {
        return Optional.ofNullable(drafts.get(type))
                .flatMap(draft -> draft.ownership().organization())
                .filter(mark -> !mark.hasColumn())
                .flatMap(mark -> references.getOrDefault(type, List.of()).stream()
                        .filter(reference ->
                                reference.name().equals(mark.declared().through()))
                        .findFirst())
                .map(Reference::target);
    }

    private boolean leadsToAnOrganization(TypeRef type) {
        return Optional.ofNullable(drafts.get(type))
                .flatMap(draft -> draft.ownership().organization())
                .isPresent();
    }

    private Scope external(Draft draft, Role role) {
        return switch (role) {
            case USER -> new Scope.Users();
            case ORGANIZATION -> new Scope.Organizations();
            case MEMBER, INVITATION, TEAM ->
                pointingAt(draft, Role.ORGANIZATION)
                        .<Scope>map(reference -> new Scope.OfOrganizations(own(draft, reference)))
                        .orElse(new Scope.Hidden());
            case TEAM_MEMBER ->
                pointingAt(draft, Role.TEAM)
                        .<Scope>map(reference -> new Scope.Through(reference.name(), Limits.NONE))
                        .orElse(new Scope.Hidden());
            case SESSION, ACCOUNT, API_KEY ->
                pointingAt(draft, Role.USER)
                        .<Scope>map(reference -> new Scope.OfUser(own(draft, reference)))
                        .orElse(new Scope.Hidden());
            case SIGNING_KEY, OTHER -> new Scope.Hidden();
        };
    }

    /**
     * The reference to a table of a role; where there are several, the first: the one to whom the row belongs stands
     * first in every layout.
     */
    private Optional<Reference> pointingAt(Draft draft, Role role) {
        return references.getOrDefault(draft.type(), List.of()).stream()
                .filter(reference -> Optional.ofNullable(drafts.get(reference.target()))
                        .flatMap(target -> target.declared().auth())
                        .filter(auth -> auth.role() == role)
                        .isPresent())
                .findFirst();
    }

    private static String own(Draft draft, Reference reference) {
        return draft.byName(reference.pairs().get(0).from())
                .map(Column::property)
                .orElseThrow(() -> new IllegalStateException("a reference's column is a column of its table"));
    }
}
