package dev.freehold.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Column.Part;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.Scope;
import dev.freehold.processor.model.Scope.Limit;
import dev.freehold.processor.model.Scope.Limits;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns the rule whose the rows of a table are into the runtime's words for it. A rule that cannot be worded, of a
 * faulty entity, hides all rows.
 */
final class ScopingCode {
    private static final CodeBlock HIDDEN = scoping(CodeBlock.of("hidden()"));

    private ScopingCode() {}

    static CodeBlock of(Subject table) {
        Scope scope = table.entity().scope();
        if (scope instanceof Scope.None) {
            return scoping(CodeBlock.of("none()"));
        }
        if (scope instanceof Scope.Columns columns) {
            return columns(table, columns);
        }
        if (scope instanceof Scope.Through through) {
            return through(table, through);
        }
        if (scope instanceof Scope.Mirror mirror) {
            return mirror(table, mirror);
        }
        if (scope instanceof Scope.Users) {
            return byId("self", table);
        }
        if (scope instanceof Scope.Organizations) {
            return byId("memberOf", table);
        }
        if (scope instanceof Scope.OfOrganizations rows) {
            return by("memberOf", table, Optional.of(rows.property()));
        }
        if (scope instanceof Scope.OfUser rows) {
            return by("owner", table, Optional.of(rows.property()));
        }
        return HIDDEN;
    }

    private static CodeBlock columns(Subject table, Scope.Columns columns) {
        boolean allExist = Stream.of(columns.owner(), columns.organization(), columns.team())
                .flatMap(Optional::stream)
                .allMatch(property -> table.entity().byProperty(property).isPresent());
        if (!allExist) {
            return HIDDEN; // a rule without its team would show more than the rule
        }
        CodeBlock owner = call("attributedTo", table, columns.owner());
        if (columns.organization().isPresent()) {
            CodeBlock organization = by("organization", table, columns.organization());
            CodeBlock team = call("andTeam", table, columns.team());
            return limited(organization, Stream.of(team, owner), columns.limits());
        }
        return columns.team().isPresent()
                ? limited(by("team", table, columns.team()), Stream.of(owner), columns.limits())
                : by("owner", table, columns.owner());
    }

    /** On one line as long as there is no limit; with one the chain becomes too long for most. */
    private static CodeBlock limited(CodeBlock rule, Stream<CodeBlock> calls, Limits limits) {
        CodeBlock reads = limit("readBy", limits.reads());
        CodeBlock writes =
                limits.writes().equals(limits.reads()) ? CodeBlock.of("") : limit("writtenBy", limits.writes());
        List<CodeBlock> all = Stream.concat(calls, Stream.of(reads, writes))
                .filter(call -> !call.isEmpty())
                .toList();
        return limits.writes().isPresent()
                ? Layout.chain(rule, all)
                : CodeBlock.of("$L$L", rule, CodeBlock.join(all, ""));
    }

    private static CodeBlock limit(String method, Limit limit) {
        if (!limit.isPresent()) {
            return CodeBlock.of("");
        }
        CodeBlock roles =
                limit.roles().stream().map(role -> CodeBlock.of("$S", role)).collect(CodeBlock.joining(", "));
        if (!limit.owner()) {
            return CodeBlock.of(".$L($T.toRoles($L))", method, RuntimeTypes.LIMIT, roles);
        }
        CodeBlock also = limit.roles().isEmpty() ? CodeBlock.of("") : CodeBlock.of(".andRoles($L)", roles);
        return CodeBlock.of(".$L($T.toOwner()$L)", method, RuntimeTypes.LIMIT, also);
    }

    /** The parent is named in a lambda: an initializer that touched another table's could wait for it forever. */
    private static CodeBlock through(Subject table, Scope.Through through) {
        Optional<String> owner = table.entity().columns().stream()
                .filter(column -> column.part() == Part.OWNER)
                .map(Column::property)
                .findFirst();
        Naming naming = table.naming();
        return table.toOnes().stream()
                .filter(way -> way.reference().name().equals(through.reference()))
                .findFirst()
                .map(way -> limited(
                        CodeBlock.of(
                                "$T.through($N, () -> $T.$N)",
                                RuntimeTypes.SCOPING,
                                way.constant(),
                                naming.tableType(way.target()),
                                naming.entityConstant(way.target())),
                        Stream.of(call("attributedTo", table, owner)),
                        through.limits()))
                .orElse(HIDDEN);
    }

    private static CodeBlock mirror(Subject table, Scope.Mirror mirror) {
        List<CodeBlock> columns = table.columnConstants(Stream.concat(Stream.of(mirror.id()), mirror.copied().stream())
                .flatMap(pair -> table.entity().byName(pair.from()).stream())
                .toList());
        return Layout.call(CodeBlock.of("$T.mirror", RuntimeTypes.SCOPING), columns);
    }

    private static CodeBlock byId(String rule, Subject table) {
        Entity entity = table.entity();
        return by(rule, table, entity.idColumns().stream().map(Column::property).findFirst());
    }

    private static CodeBlock by(String rule, Subject table, Optional<String> property) {
        return property.flatMap(table.entity()::byProperty)
                .map(column -> scoping(CodeBlock.of("$L($N)", rule, table.columnConstant(column))))
                .orElse(HIDDEN);
    }

    private static CodeBlock call(String method, Subject table, Optional<String> property) {
        return property.flatMap(table.entity()::byProperty)
                .map(column -> CodeBlock.of(".$L($N)", method, table.columnConstant(column)))
                .orElse(CodeBlock.of(""));
    }

    private static CodeBlock scoping(CodeBlock call) {
        return CodeBlock.of("$T.$L", RuntimeTypes.SCOPING, call);
    }
}
