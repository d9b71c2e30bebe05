package dev.freehold.processor.link;

import dev.freehold.processor.declared.DeclaredEntity;
import dev.freehold.processor.declared.DeclaredProperty;
import dev.freehold.processor.link.Ownership.Mark;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Reference.Pair;
import dev.freehold.processor.model.Scope;
import dev.freehold.processor.model.TypeRef;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what the properties of a mirror are copies of. */
final class Mirrors {
    private Mirrors() {}

    /**
     * The property of the users that a property of a mirror is a copy of: of the id the id, else the one of its name. A
     * time that the mirror's own row is made or changed is none.
     */
    static Optional<DeclaredProperty> copied(DeclaredEntity mirror, DeclaredProperty property, DeclaredEntity users) {
        if (property.id()) {
            return onlyId(users).filter(id -> property.equals(holder(mirror, id)));
        }
        if (property.createdAt().isPresent() || property.updatedAt().isPresent()) {
            return Optional.empty();
        }
        return users.properties().stream()
                .filter(original -> !original.id() && original.name().equals(property.name()))
                .findFirst();
    }

    /** The id of a mirror; of several, which is reported, the one that is most likely meant. */
    private static DeclaredProperty holder(DeclaredEntity mirror, DeclaredProperty id) {
        List<DeclaredProperty> ids = ids(mirror);
        return ids.stream()
                .filter(property -> property.name().equals(id.name()))
                .findFirst()
                .orElseGet(() -> ids.get(0));
    }

    private static List<DeclaredProperty> ids(DeclaredEntity entity) {
        return entity.properties().stream().filter(DeclaredProperty::id).toList();
    }

    private static Optional<DeclaredProperty> onlyId(DeclaredEntity entity) {
        List<DeclaredProperty> ids = ids(entity);
        return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
    }

    /** Whose the rows of a mirror are; nobody sees them if it has no id that could be a user's. */
    static Scope scope(Draft mirror, Mark mark, Map<TypeRef, Draft> drafts, Problems problems) {
        Optional<Draft> users = mark.target().map(drafts::get);
        if (users.isEmpty()) {
            return new Scope.Hidden(); // reported as an auth schema without users
        }
        reportId(mirror, users.get(), problems);
        Optional<Pair> id = Optional.empty();
        List<Pair> copied = new ArrayList<>();
        for (DeclaredProperty property : mirror.declared().properties()) {
            Optional<Column> own = mirror.byProperty(property.name());
            Optional<Column> original = copied(
                            mirror.declared(), property, users.get().declared())
                    .flatMap(found -> users.get().byProperty(found.name()));
            if (own.isPresent() && original.isPresent()) {
                Pair pair = new Pair(own.get().name(), original.get().name());
                if (property.id()) {
                    id = id.or(() -> Optional.of(pair));
                } else {
                    copied.add(pair);
                }
            }
        }
        TypeRef source = users.get().type();
        return id.<Scope>map(pair -> new Scope.Mirror(source, pair, copied)).orElseGet(Scope.Hidden::new);
    }

    private static void reportId(Draft mirror, Draft users, Problems problems) {
        DeclaredEntity entity = mirror.declared();
        List<DeclaredProperty> ids = ids(entity);
        String user = users.type().simpleName();
        List<DeclaredProperty> originals = ids(users.declared());
        if (originals.size() > 1) {
            problems.report(
                    ProblemCode.FH053,
                    entity.origin(),
                    "@MirrorOf on " + mirror.type().simpleName() + ": " + user
                            + " has several ids, and a mirror holds one.",
                    "Refer to it from a table of its own with @References.");
        } else if (ids.size() > 1 && !originals.isEmpty()) {
            problems.report(
                    ProblemCode.FH053,
                    ids.get(1).origin(),
                    "The id of " + mirror.type().simpleName() + " has several parts, and a mirror is known by "
                            + users.declared().nameOf(originals.get(0)) + " alone.",
                    "Keep @Id on the property that holds it.");
        }
        ids.stream()
                .flatMap(property -> property.references().stream())
                .findFirst()
                .ifPresent(reference -> problems.report(
                        ProblemCode.FH053,
                        reference.said().annotation(),
                        "@References on the id of " + mirror.type().simpleName() + ", which points at " + user
                                + " as it is: @MirrorOf makes that reference.",
                        "Remove @References; @MirrorOf(name = …, inverse = …) renames the accessors."));
    }
}
