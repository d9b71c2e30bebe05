package dev.freehold.processor.link;

import dev.freehold.processor.declared.DeclaredEntity;
import dev.freehold.processor.declared.DeclaredMark;
import dev.freehold.processor.declared.DeclaredMark.OnDelete;
import dev.freehold.processor.declared.DeclaredProperty;
import dev.freehold.processor.link.Ownership.Mark;
import dev.freehold.processor.model.Auth.Role;
import dev.freehold.processor.model.Scope.Limits;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import java.util.List;
import java.util.Map;

/** Reports what {@code reads}, {@code writes}, {@code read} and {@code write} say that cannot hold. */
final class LimitRules {
    private final AuthRoles roles;
    private final Problems problems;

    LimitRules(AuthRoles roles, Problems problems) {
        this.roles = roles;
        this.problems = problems;
    }

    void check(DeclaredEntity entity, Ownership ownership) {
        ownership.owner().ifPresent(owner -> checkOwner(entity, owner, ownership));
        ownership.organization().ifPresent(organization -> checkRoles(entity, organization));
    }

    private void checkOwner(DeclaredEntity entity, Mark owner, Ownership ownership) {
        DeclaredMark mark = owner.declared();
        String place = owner.place(entity);
        if (!ownership.hasBoundaryBesideOwner()) {
            for (String attribute : List.of("reads", "writes")) {
                if (mark.said().values().containsKey(attribute)) {
                    report(
                            mark,
                            attribute,
                            "@OwnedBy(" + attribute + " = …) on " + place
                                    + " says who of an organization or team, and the rows belong to their owner alone.",
                            "Remove " + attribute + ", or annotate "
                                    + entity.type().simpleName() + " with @InOrganization or @InTeam.");
                }
            }
            return;
        }
        Limits limits = mark.limits();
        if (limits.reads().owner()
                && !limits.writes().owner()
                && mark.said().values().containsKey("writes")) {
            report(
                    mark,
                    "writes",
                    "@OwnedBy(reads = OWNER, writes = MEMBERS) on " + place
                            + ": members cannot change what they do not see.",
                    "Remove writes, or write reads = Who.MEMBERS.");
        }
        if (limits.reads().owner() && mark.onDelete() == OnDelete.SET_NULL) {
            report(
                    mark,
                    "reads",
                    "@OwnedBy(reads = OWNER, onDelete = SET_NULL) on " + place
                            + ": nobody would see the row after its owner's account is deleted.",
                    "Write onDelete = OnDelete.CASCADE, or remove reads.");
        }
    }

    private void checkRoles(DeclaredEntity entity, Mark organization) {
        DeclaredMark mark = organization.declared();
        String place = organization.place(entity);
        Map<String, List<String>> lists = Map.of(
                "read",
                mark.limits().reads().roles(),
                "write",
                mark.limits().writes().roles());
        List<String> readers = lists.getOrDefault("read", List.of());
        List<String> writers = lists.getOrDefault("write", List.of());
        for (String attribute : List.of("read", "write")) {
            boolean isSaid = mark.said().values().containsKey(attribute);
            if (isSaid && lists.getOrDefault(attribute, List.of()).isEmpty()) {
                report(
                        mark,
                        attribute,
                        "@InOrganization(" + attribute + " = {}) on " + place
                                + " names no role, and would limit nobody.",
                        "Name the roles, or remove " + attribute + ": every member then has the right.");
            }
        }
        if (readers.isEmpty() && writers.isEmpty()) {
            return;
        }
        for (String attribute : List.of("read", "write")) {
            lists.getOrDefault(attribute, List.of()).stream()
                    .filter(role -> role.isBlank()
                            || role.indexOf(',') >= 0
                            || !role.strip().equals(role))
                    .findFirst()
                    .ifPresent(role -> report(
                            mark,
                            attribute,
                            "@InOrganization(" + attribute + " = \"" + role + "\") on " + place
                                    + ": each text is the name of one role, without commas and spaces around it.",
                            "Write several as {\"owner\", \"admin\"}."));
        }
        if (!readers.isEmpty()) {
            writers.stream()
                    .filter(role -> !readers.contains(role))
                    .findFirst()
                    .ifPresent(role -> report(
                            mark,
                            "write",
                            "@InOrganization on " + place + ": \"" + role
                                    + "\" may write and may not read, and nobody changes" + " what one does not see.",
                            "Add \"" + role + "\" to read, or remove it from write."));
        }
        roles.find(Role.MEMBER)
                .filter(members -> members.properties().stream()
                        .map(DeclaredProperty::name)
                        .noneMatch("role"::equals))
                .ifPresent(members -> problems.report(
                        ProblemCode.FH063,
                        mark.said().at(readers.isEmpty() ? "write" : "read"),
                        "@InOrganization on " + place + " asks for roles, and "
                                + members.type().simpleName() + ", the table of members, has no property role.",
                        "Call the property that holds the roles role; @Column(name = …) keeps its column."));
    }

    private void report(DeclaredMark mark, String attribute, String message, String fix) {
        problems.report(ProblemCode.FH062, mark.said().at(attribute), message, fix);
    }
}
