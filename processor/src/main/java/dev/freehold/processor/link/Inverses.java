package dev.freehold.processor.link;

import dev.freehold.processor.declared.DeclaredEntity;
import dev.freehold.processor.declared.DeclaredProperty;
import dev.freehold.processor.declared.DeclaredReference;
import dev.freehold.processor.declared.DeclaredRelation;
import dev.freehold.processor.declared.DeclaredRelation.Join;
import dev.freehold.processor.declared.DeclaredRelation.Kind;
import dev.freehold.processor.declared.DeclaredSchema;
import dev.freehold.processor.declared.DeclaredSchema.Elsewhere;
import dev.freehold.processor.model.TypeRef;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import dev.freehold.processor.problem.Suggestions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds for each relation the property on the other side that is its way back, by {@code mappedBy}; one that names
 * nothing that leads back is reported.
 */
final class Inverses {
    private final DeclaredSchema schema;
    private final Map<TypeRef, DeclaredEntity> declared;
    private final Problems problems;
    private final Map<Forth, Back> backs = new LinkedHashMap<>();

    private Inverses(DeclaredSchema schema, Map<TypeRef, DeclaredEntity> declared, Problems problems) {
        this.schema = schema;
        this.declared = declared;
        this.problems = problems;
    }

    /**
     * A relation by its name.
     *
     * @param type the entity that has it
     * @param name its name
     */
    private record Forth(TypeRef type, String name) {}

    /**
     * A way back.
     *
     * @param holder the entity that has it
     * @param relation the property
     */
    record Back(DeclaredEntity holder, DeclaredRelation relation) {}

    static Inverses of(DeclaredSchema schema, Map<TypeRef, DeclaredEntity> declared, Problems problems) {
        Inverses inverses = new Inverses(schema, declared, problems);
        for (DeclaredEntity entity : schema.entities()) {
            entity.relations().forEach(relation -> inverses.add(entity, relation));
        }
        return inverses;
    }

    /** The way back of a relation. */
    Optional<Back> of(TypeRef type, String name) {
        return Optional.ofNullable(backs.get(new Forth(type, name)));
    }

    private void add(DeclaredEntity entity, DeclaredRelation relation) {
        if (relation.mappedBy().isEmpty()) {
            if (relation.kind() == Kind.ONE_TO_MANY) {
                reportOneWay(entity, relation);
            }
            return;
        }
        Optional<DeclaredEntity> other = relation.target().map(declared::get);
        if (relation.target().isEmpty()) {
            return; // the compiler reports it
        }
        if (other.isEmpty()) {
            reportNoTable(entity, relation, relation.target().get());
            return;
        }
        List<String> forth = forth(entity, relation, other.get());
        String named = relation.mappedBy();
        if (!forth.contains(named)) {
            boolean isSaid = named(relation, other.get())
                    .filter(each -> !each.mappedBy().isEmpty() && problems.reportedAt(each.origin()))
                    .isPresent();
            if (isSaid) {
                return; // of the other side
            }
            report(entity, relation, why(entity, relation, other.get()), fix(entity, relation, other.get(), forth));
            return;
        }
        Back earlier = backs.putIfAbsent(
                new Forth(other.get().type(), referenceNamed(other.get(), named)), new Back(entity, relation));
        if (earlier != null) {
            report(
                    entity,
                    relation,
                    other.get().type().simpleName() + "." + named + " has a way back already, "
                            + earlier.holder().type().simpleName() + "."
                            + earlier.relation().name() + ".",
                    "Keep one of the two.");
        }
    }

    /** What of the other entity leads here, and may be named. */
    private static List<String> forth(DeclaredEntity entity, DeclaredRelation relation, DeclaredEntity other) {
        Stream<String> relations = other.relations().stream()
                .filter(each -> each.mappedBy().isEmpty() && each.kind() == opposite(relation.kind()))
                .filter(each -> each.target().filter(entity.type()::equals).isPresent())
                .map(DeclaredRelation::name);
        Stream<String> held = relation.kind() == Kind.MANY_TO_MANY
                ? Stream.empty()
                : other.properties().stream()
                        .filter(property -> property.references()
                                .flatMap(DeclaredReference::target)
                                .filter(entity.type()::equals)
                                .isPresent())
                        .map(DeclaredProperty::name);
        return Stream.concat(relations, held).toList();
    }

    /** A property that holds the id is named by itself; its accessor may be called otherwise. */
    private static String referenceNamed(DeclaredEntity other, String named) {
        return other.properties().stream()
                .filter(property -> property.name().equals(named))
                .flatMap(property -> property.references().stream()
                        .map(reference ->
                                reference.name().isEmpty() ? Accessors.of(property.name()) : reference.name()))
                .findFirst()
                .orElse(named);
    }

    private static Kind opposite(Kind kind) {
        return switch (kind) {
            case ONE_TO_MANY -> Kind.MANY_TO_ONE;
            case MANY_TO_ONE -> Kind.ONE_TO_MANY;
            case ONE_TO_ONE -> Kind.ONE_TO_ONE;
            case MANY_TO_MANY -> Kind.MANY_TO_MANY;
        };
    }

    private static String expected(Kind kind) {
        return opposite(kind).annotation();
    }

    /** The property of the other entity that a relation names, if that is a relation, too. */
    private static Optional<DeclaredRelation> named(DeclaredRelation relation, DeclaredEntity other) {
        return other.relations().stream()
                .filter(each -> each.name().equals(relation.mappedBy()))
                .findFirst();
    }

    private static String why(DeclaredEntity entity, DeclaredRelation relation, DeclaredEntity other) {
        String child = other.type().simpleName();
        String place = child + "." + relation.mappedBy();
        Optional<DeclaredRelation> named = named(relation, other);
        if (named.isEmpty()) {
            boolean exists = other.properties().stream()
                    .anyMatch(property -> property.name().equals(relation.mappedBy()));
            return exists
                    ? place + " is no relation to " + entity.type().simpleName() + "."
                    : child + " has no such property.";
        }
        boolean leadsHere = named.get().target().filter(entity.type()::equals).isPresent();
        if (!leadsHere) {
            return place + " leads to "
                    + named.get().target().map(TypeRef::simpleName).orElse("another class") + ", not to "
                    + entity.type().simpleName() + ".";
        }
        return named.get().mappedBy().isEmpty()
                ? place + " is a " + named.get().kind().annotation() + ", and the way back of one is "
                        + opposite(named.get().kind()).annotation() + "."
                : place + " has mappedBy, too, so that neither of them says which column refers.";
    }

    private static String fix(
            DeclaredEntity entity, DeclaredRelation relation, DeclaredEntity other, List<String> forth) {
        List<String> near = Suggestions.nearest(relation.mappedBy(), forth);
        if (!near.isEmpty()) {
            return "Did you mean " + String.join(" or ", near) + "?";
        }
        if (!forth.isEmpty()) {
            return "Name " + String.join(" or ", forth) + ".";
        }
        Optional<DeclaredRelation> named = named(relation, other)
                .filter(each -> each.target().filter(entity.type()::equals).isPresent());
        String place = other.type().simpleName() + "." + relation.mappedBy();
        if (named.isPresent()) {
            return named.get().mappedBy().isEmpty()
                    ? "Write " + opposite(named.get().kind()).annotation() + " here, or " + expected(relation.kind())
                            + " on " + place + "."
                    : "Remove mappedBy from " + place + ".";
        }
        boolean isTaken =
                other.properties().stream().anyMatch(property -> property.name().equals(relation.mappedBy()))
                        || named(relation, other).isPresent();
        return isTaken
                ? forthAndBack(entity, relation, other.type().simpleName(), "") + "."
                : "Write " + declaration(entity, relation.kind(), relation.mappedBy()) + " in "
                        + other.type().simpleName() + ".";
    }

    /** {@code @ManyToOne Project project}: what the other class needs. */
    private static String declaration(DeclaredEntity entity, Kind kind, String name) {
        String type = entity.type().simpleName();
        return expected(kind) + " " + (kind == Kind.MANY_TO_MANY ? "Set<" + type + ">" : type) + " " + name;
    }

    /** Both sides where the other class has none yet. */
    private static String forthAndBack(DeclaredEntity entity, DeclaredRelation relation, String child, String column) {
        boolean isSelf = relation.target().filter(entity.type()::equals).isPresent();
        String singular = Accessors.decapitalized(entity.type().simpleName());
        String parent =
                isSelf ? "parent" : relation.kind() == Kind.MANY_TO_MANY ? Accessors.plural(singular) : singular;
        return "Write " + column + declaration(entity, relation.kind(), parent) + " in " + child + ", and mappedBy = \""
                + parent + "\" here";
    }

    private void reportNoTable(DeclaredEntity entity, DeclaredRelation relation, TypeRef named) {
        Elsewhere elsewhere = schema.elsewhere().get(named);
        if (elsewhere == null) {
            report(
                    entity,
                    relation,
                    named.simpleName() + " has no @OwnedBy, @InOrganization, @InTeam or @Unscoped, so that it is no"
                            + " table.",
                    "Annotate " + named.simpleName() + " with one of them, or " + relation.name()
                            + " with @Transient.");
        } else if (elsewhere.kind() != Elsewhere.Kind.FAULTY) {
            report(
                    entity,
                    relation,
                    named.simpleName() + " is a table of another schema or module.",
                    "Put both below one @Freehold package, in one module, or annotate " + relation.name()
                            + " with @Transient.");
        }
    }

    private void report(DeclaredEntity entity, DeclaredRelation relation, String why, String fix) {
        problems.report(
                ProblemCode.FH082,
                relation.said().at("mappedBy"),
                relation.kind().annotation() + "(mappedBy = \"" + relation.mappedBy() + "\") on "
                        + entity.type().simpleName() + "." + relation.name() + ": " + why,
                fix);
        problems.silence(relation.origin());
    }

    private void reportOneWay(DeclaredEntity entity, DeclaredRelation relation) {
        String child = relation.target().map(TypeRef::simpleName).orElse("the other class");
        List<String> forth = relation.target()
                .map(declared::get)
                .map(other -> forth(entity, relation, other))
                .orElse(List.of());
        String column = relation.joins().stream()
                .map(Join::name)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(name -> "@JoinColumn(name = \"" + name + "\") ")
                .orElse("");
        String beside =
                relation.table().isPresent() ? "@JoinTable" : relation.joins().isEmpty() ? "" : "@JoinColumn";
        problems.report(
                ProblemCode.FH083,
                relation.said().annotation(),
                "@OneToMany on " + entity.type().simpleName() + "." + relation.name()
                        + " does not say which property of " + child + " refers to "
                        + entity.type().simpleName() + ".",
                (forth.isEmpty()
                                ? forthAndBack(entity, relation, child, column)
                                : "Write "
                                        + forth.stream()
                                                .map(name -> "mappedBy = \"" + name + "\"")
                                                .collect(Collectors.joining(" or ")))
                        + (beside.isEmpty() ? "." : ", in place of " + beside + "."));
    }
}
