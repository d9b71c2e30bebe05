package dev.freehold.processor.link;

import dev.freehold.processor.declared.DeclaredEntity;
import dev.freehold.processor.declared.DeclaredLayout.Plugin;
import dev.freehold.processor.declared.DeclaredMark;
import dev.freehold.processor.declared.DeclaredMark.Kind;
import dev.freehold.processor.declared.DeclaredSchema;
import dev.freehold.processor.model.Auth.Role;
import dev.freehold.processor.model.TypeRef;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the one auth table that has a role. */
final class AuthRoles {
    private final DeclaredSchema schema;
    private final Problems problems;

    AuthRoles(DeclaredSchema schema, Problems problems) {
        this.schema = schema;
        this.problems = problems;
    }

    Optional<DeclaredEntity> find(Role role) {
        return all(role).stream().findFirst();
    }

    List<DeclaredEntity> all(Role role) {
        return schema.authTables().stream()
                .filter(table ->
                        table.auth().filter(auth -> auth.role() == role).isPresent())
                .toList();
    }

    /** The application's tables that are mirrors of the users. */
    List<TypeRef> mirrors() {
        return uses(Kind.MIRROR).stream().map(use -> use.entity().type()).toList();
    }

    /**
     * Reports the annotations for which the auth schema has no table, or several: each kind once, for it is one mistake
     * however many bear it.
     */
    void check() {
        if (!schema.authTables().isEmpty()) {
            check(Kind.OWNER, Role.USER);
            check(Kind.ORGANIZATION, Role.ORGANIZATION, Role.MEMBER);
            check(Kind.TEAM, Role.TEAM, Role.TEAM_MEMBER);
            check(Kind.MIRROR, Role.USER);
        }
    }

    private void check(Kind kind, Role... needed) {
        List<Role> faulty =
                Stream.of(needed).filter(role -> all(role).size() != 1).toList();
        List<Use> uses = uses(kind);
        if (faulty.isEmpty() || uses.isEmpty()) {
            return;
        }
        Use first = uses.get(0);
        String others = uses.size() == 1 ? "" : " and " + (uses.size() - 1) + " more";
        boolean none = faulty.stream().anyMatch(role -> all(role).isEmpty());
        problems.report(
                ProblemCode.FH005,
                first.mark().said().annotation(),
                kind.annotation() + " on " + first.entity().type().simpleName() + others + ": " + schema.auth()
                        + " has " + faulty.stream().map(this::shown).collect(Collectors.joining(" and ")) + ".",
                none && plugin(kind).isPresent()
                        ? "Add BetterAuth.Plugin." + plugin(kind).get() + " to plugins in @BetterAuth.Options, if the"
                                + " server has it."
                        : none
                                ? "Choose an auth schema that has it in @Freehold(auth = …), or give the role to an auth table of yours."
                                : "Leave the role to one of them, and give the others Role.OTHER.");
    }

    /** What a Better Auth server lacks that has no tables for an annotation. */
    private Optional<Plugin> plugin(Kind kind) {
        return schema.layout().map(layout -> switch (kind) {
            case OWNER, MIRROR, ORGANIZATION -> Plugin.ORGANIZATION;
            case TEAM -> Plugin.TEAMS;
        });
    }

    private String shown(Role role) {
        List<String> tables =
                all(role).stream().map(table -> table.type().simpleName()).toList();
        return tables.isEmpty()
                ? "no table with Role." + role
                : tables.size() + " tables with Role." + role + ", " + String.join(" and ", tables)
                        + ", instead of one";
    }

    private record Use(DeclaredEntity entity, DeclaredMark mark) {}

    private List<Use> uses(Kind kind) {
        List<Use> uses = new ArrayList<>();
        for (DeclaredEntity entity : schema.entities()) {
            Stream.concat(
                            entity.marks().stream(),
                            entity.properties().stream().flatMap(property -> property.marks().stream()))
                    .filter(mark -> mark.kind() == kind)
                    .findFirst()
                    .ifPresent(mark -> uses.add(new Use(entity, mark)));
        }
        return uses;
    }
}
