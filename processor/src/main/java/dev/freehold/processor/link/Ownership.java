package dev.freehold.processor.link;

import dev.freehold.processor.declared.DeclaredEntity;
import dev.freehold.processor.declared.DeclaredMark;
import dev.freehold.processor.declared.DeclaredMark.Kind;
import dev.freehold.processor.declared.DeclaredProperty;
import dev.freehold.processor.model.Auth.Role;
import dev.freehold.processor.model.Column.Part;
import dev.freehold.processor.model.Scope.Limit;
import dev.freehold.processor.model.Scope.Limits;
import dev.freehold.processor.model.TypeRef;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an entity's annotations say about whose its rows are.
 *
 * @param owner {@code @OwnedBy}
 * @param organization {@code @InOrganization}
 * @param team {@code @InTeam}
 * @param mirror {@code @MirrorOf}
 */
record Ownership(Optional<Mark> owner, Optional<Mark> organization, Optional<Mark> team, Optional<Mark> mirror) {
    static final Ownership NONE = new Ownership(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * One of the annotations with what it stands on and points at.
     *
     * @param declared the annotation
     * @param property the component or field that bears it, or empty if the type does
     * @param target the auth table, if the auth schema has it
     */
    record Mark(DeclaredMark declared, Optional<DeclaredProperty> property, Optional<TypeRef> target) {
        /** Whether it makes or is a column; {@code through} does not. */
        boolean hasColumn() {
            return declared.through().isEmpty();
        }

        boolean isHidden() {
            return property.isEmpty() && hasColumn();
        }

        /** What bears it, as messages name it. */
        String place(DeclaredEntity entity) {
            return property.map(entity::nameOf).orElse(entity.type().simpleName());
        }

        String accessor() {
            if (!declared.name().isEmpty()) {
                return declared.name();
            }
            return property.map(found -> Accessors.of(found.name()))
                    .orElse(declared.kind().accessor());
        }
    }

    /** Whether an organization or team is the boundary, so that the owner is attribution only. */
    boolean hasBoundaryBesideOwner() {
        return organization.isPresent() || team.isPresent();
    }

    /** Who of those within the boundary; who writes also reads. */
    Limits limits() {
        boolean ownerReads =
                owner.filter(mark -> mark.declared().limits().reads().owner()).isPresent();
        boolean ownerWrites = ownerReads
                || owner.filter(mark -> mark.declared().limits().writes().owner())
                        .isPresent();
        List<String> readers = organization
                .map(mark -> mark.declared().limits().reads().roles())
                .orElse(List.of());
        List<String> writers = organization
                .map(mark -> mark.declared().limits().writes().roles())
                .filter(roles -> !roles.isEmpty())
                .orElse(readers);
        return new Limits(new Limit(ownerReads, readers), new Limit(ownerWrites, writers));
    }

    Optional<Mark> of(Part part) {
        return switch (part) {
            case OWNER -> owner;
            case ORGANIZATION -> organization;
            case TEAM -> team;
            case DATA, VERSION, DELETED -> Optional.empty();
        };
    }

    Part partOf(DeclaredProperty property) {
        if (isOn(owner, property)) {
            return Part.OWNER;
        }
        if (isOn(organization, property)) {
            return Part.ORGANIZATION;
        }
        return isOn(team, property) ? Part.TEAM : Part.DATA;
    }

    private static boolean isOn(Optional<Mark> mark, DeclaredProperty property) {
        return mark.flatMap(Mark::property).filter(property::equals).isPresent();
    }

    static Ownership of(DeclaredEntity entity, AuthRoles roles, Problems problems) {
        List<Mark> marks = new ArrayList<>();
        entity.marks().forEach(mark -> marks.add(new Mark(mark, Optional.empty(), Optional.empty())));
        entity.properties()
                .forEach(property -> property.marks()
                        .forEach(mark -> marks.add(new Mark(mark, Optional.of(property), Optional.empty()))));
        reportContradictions(entity, marks, problems);
        if (entity.auth().isPresent()) {
            return NONE;
        }
        return new Ownership(
                first(Kind.OWNER, marks).map(mark -> owner(entity, mark, roles, problems)),
                first(Kind.ORGANIZATION, marks).map(mark -> targeted(mark, Role.ORGANIZATION, roles)),
                first(Kind.TEAM, marks).map(mark -> targeted(mark, Role.TEAM, roles)),
                first(Kind.MIRROR, marks)
                        .filter(mark -> isMirrorOnly(entity, marks))
                        .map(mark -> mirror(entity, mark, roles, problems)));
    }

    private static Optional<Mark> first(Kind kind, List<Mark> marks) {
        return marks.stream().filter(mark -> mark.declared().kind() == kind).findFirst();
    }

    private static Mark targeted(Mark mark, Role role, AuthRoles roles) {
        return new Mark(mark.declared(), mark.property(), roles.find(role).map(DeclaredEntity::type));
    }

    private static Mark owner(DeclaredEntity entity, Mark mark, AuthRoles roles, Problems problems) {
        List<TypeRef> users =
                roles.all(Role.USER).stream().map(DeclaredEntity::type).toList();
        Optional<TypeRef> named = mark.declared().target();
        if (named.filter(roles.mirrors()::contains).isPresent()) {
            return new Mark(mark.declared(), mark.property(), named);
        }
        if (named.isPresent() && !users.isEmpty() && !users.contains(named.get())) {
            TypeRef user = users.get(0);
            problems.report(
                    ProblemCode.FH010,
                    mark.declared().said().at("value"),
                    "@OwnedBy(" + named.get().simpleName() + ".class) on " + mark.place(entity)
                            + ": owners are users, and " + named.get()
                            + " is not the table of users of this auth schema.",
                    "Write @OwnedBy(" + user.simpleName() + ".class) with " + user
                            + "; for any other table use @References.");
        }
        return targeted(mark, Role.USER, roles);
    }

    /** What is somebody's or everyone's, too, is reported, and is then no mirror. */
    private static boolean isMirrorOnly(DeclaredEntity entity, List<Mark> marks) {
        return entity.unscoped().isEmpty()
                && marks.stream().allMatch(mark -> mark.declared().kind() == Kind.MIRROR);
    }

    private static Mark mirror(DeclaredEntity entity, Mark mark, AuthRoles roles, Problems problems) {
        List<TypeRef> users =
                roles.all(Role.USER).stream().map(DeclaredEntity::type).toList();
        Optional<TypeRef> named = mark.declared().target();
        if (named.isPresent() && !users.isEmpty() && !users.contains(named.get())) {
            TypeRef user = users.get(0);
            problems.report(
                    ProblemCode.FH050,
                    mark.declared().said().at("value"),
                    "@MirrorOf(" + named.get().simpleName() + ".class) on " + mark.place(entity)
                            + ": a mirror is a copy of the users, and " + named.get()
                            + " is not the table of users of this auth schema.",
                    "Write @MirrorOf(" + user.simpleName() + ".class) with " + user
                            + "; to point at any other table use @References.");
        }
        return targeted(mark, Role.USER, roles);
    }

    private static void reportContradictions(DeclaredEntity entity, List<Mark> marks, Problems problems) {
        String name = entity.type().simpleName();
        for (Kind kind : Kind.values()) {
            List<Mark> same = marks.stream()
                    .filter(mark -> mark.declared().kind() == kind)
                    .toList();
            if (same.size() > 1) {
                problems.report(
                        ProblemCode.FH015,
                        same.get(1).declared().said().annotation(),
                        kind.annotation() + " stands more than once on " + name + ".",
                        "Keep one: on the property that is the column, or on the type for a hidden column.");
            }
        }
        marks.stream()
                .filter(mark -> mark.property().isPresent() && !mark.hasColumn())
                .forEach(mark -> problems.report(
                        ProblemCode.FH015,
                        mark.declared().said().at("through"),
                        mark.declared().kind().annotation() + "(through = \""
                                + mark.declared().through() + "\") on " + mark.place(entity)
                                + ": through stands for a column, and " + mark.place(entity) + " is one.",
                        "Remove through, or move the annotation to the type."));
        reportOwnedMirror(name, marks, problems);
        if (entity.unscoped().isPresent() && !marks.isEmpty()) {
            DeclaredMark mark = marks.get(0).declared();
            problems.report(
                    ProblemCode.FH015,
                    mark.said().annotation(),
                    mark.kind().annotation() + " contradicts @Unscoped on " + name + ".",
                    "Keep " + mark.kind().annotation()
                            + " if the rows belong to somebody, @Unscoped if everyone may see them.");
        }
    }

    /** The rows of a mirror are users: each is that user's, and nobody else's. */
    private static void reportOwnedMirror(String name, List<Mark> marks, Problems problems) {
        if (first(Kind.MIRROR, marks).isEmpty()) {
            return;
        }
        marks.stream()
                .map(Mark::declared)
                .filter(mark -> mark.kind() != Kind.MIRROR)
                .findFirst()
                .ifPresent(mark -> problems.report(
                        ProblemCode.FH015,
                        mark.said().annotation(),
                        mark.kind().annotation() + " contradicts @MirrorOf on " + name + ".",
                        "Keep @MirrorOf for a copy of the users, " + mark.kind().annotation()
                                + " for rows that users make."));
    }
}
