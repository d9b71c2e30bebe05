package dev.freehold.processor.link;

import dev.freehold.processor.declared.DeclaredEntity;
import dev.freehold.processor.declared.DeclaredProperty;
import dev.freehold.processor.declared.DeclaredReference;
import dev.freehold.processor.declared.DeclaredSchema;
import dev.freehold.processor.declared.DeclaredSchema.Elsewhere;
import dev.freehold.processor.declared.DeclaredSchema.Elsewhere.Kind;
import dev.freehold.processor.model.JavaNames;
import dev.freehold.processor.model.TypeRef;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import dev.freehold.processor.problem.Suggestions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the table and the id property that a {@code @References} points at. */
final class Targets {
    private final DeclaredSchema schema;
    private final Map<TypeRef, DeclaredEntity> declared;
    private final Map<TypeRef, String> homes;
    private final Problems problems;

    Targets(
            DeclaredSchema schema,
            Map<TypeRef, DeclaredEntity> declared,
            Map<TypeRef, String> homes,
            Problems problems) {
        this.schema = schema;
        this.declared = declared;
        this.homes = homes;
        this.problems = problems;
    }

    /**
     * The table that a reference names.
     *
     * @param reference the reference
     * @param property what bears it, as messages name it
     * @return the table; empty if it is none, which is reported, or if the name cannot be resolved, which the compiler
     *     reports
     */
    Optional<DeclaredEntity> table(DeclaredReference reference, String property) {
        Optional<DeclaredEntity> found = reference.target().map(declared::get);
        if (found.isEmpty()) {
            reference.target().ifPresent(named -> report(reference, named, property));
        }
        return found;
    }

    private void report(DeclaredReference reference, TypeRef named, String property) {
        String home = homes.get(named);
        Elsewhere elsewhere = home == null ? schema.elsewhere().get(named) : new Elsewhere(Kind.SCHEMA, home);
        if (elsewhere == null) {
            reportNoTable(reference, named, property);
            return;
        }
        switch (elsewhere.kind()) {
            case SCHEMA ->
                reportElsewhere(
                        reference,
                        named,
                        property,
                        "the schema of package " + elsewhere.name(),
                        "Put both below one @Freehold package");
            case AUTH_SCHEMA ->
                reportElsewhere(
                        reference,
                        named,
                        property,
                        "the auth schema " + elsewhere.name(),
                        "Name a table of " + schema.auth());
            case LAYOUT ->
                problems.report(
                        ProblemCode.FH046,
                        reference.said().at("value"),
                        written(reference, named, property) + ": the auth server has no such table, as it is described"
                                + " by @BetterAuth.Options.",
                        elsewhere.name().isEmpty()
                                ? "Name another table, or keep the id without @References."
                                : "Add " + elsewhere.name() + " to plugins there, if the server has it.");
            case MODULE ->
                reportElsewhere(
                        reference,
                        named,
                        property,
                        "another compilation of this package",
                        "Compile both in one module");
            case FAULTY -> {}
        }
    }

    private void reportElsewhere(
            DeclaredReference reference, TypeRef named, String property, String whose, String fix) {
        problems.report(
                ProblemCode.FH013,
                reference.said().at("value"),
                written(reference, named, property) + ": " + named.simpleName() + " belongs to " + whose
                        + ", and this table to the schema of package " + schema.packageName() + ".",
                fix + ", or keep the id without @References.");
    }

    private static String written(DeclaredReference reference, TypeRef named, String property) {
        return reference.written(named) + " on " + property;
    }

    private void reportNoTable(DeclaredReference reference, TypeRef named, String property) {
        List<String> candidates = declared.values().stream()
                .map(entity -> entity.type().simpleName())
                .toList();
        List<String> near = Suggestions.nearest(named.simpleName(), candidates);
        String suggestion = declared.keySet().stream()
                .filter(type -> near.contains(type.simpleName()))
                .map(TypeRef::qualifiedName)
                .sorted()
                .collect(Collectors.joining(" or "));
        problems.report(
                ProblemCode.FH012,
                reference.said().at("value"),
                written(reference, named, property) + ": " + named.simpleName()
                        + " has no @OwnedBy, @InOrganization, @InTeam, @Unscoped or @AuthTable.",
                suggestion.isEmpty() ? fix(named) : "Did you mean " + suggestion + "?");
    }

    private static String fix(TypeRef named) {
        // neither int, nor String[], nor String
        boolean mayBeAnnotated =
                JavaNames.isAllowed(named.simpleName()) && !named.packageName().startsWith("java.");
        return mayBeAnnotated
                ? "Annotate " + named.simpleName() + " with one of them, or name a class or record that has one."
                : "Name a class or record that has one.";
    }

    /**
     * The id property of the target that a reference holds.
     *
     * @param reference the reference
     * @param target its table
     * @return the property, or empty if the target's id has several and the reference does not say which
     */
    Optional<DeclaredProperty> id(DeclaredReference reference, DeclaredEntity target) {
        List<DeclaredProperty> ids =
                target.properties().stream().filter(DeclaredProperty::id).toList();
        if (reference.id().isEmpty()) {
            return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
        }
        return ids.stream()
                .filter(property -> property.name().equals(reference.id()))
                .findFirst();
    }

    Optional<DeclaredEntity> find(TypeRef type) {
        return Optional.ofNullable(declared.get(type));
    }
}
