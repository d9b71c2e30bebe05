package dev.freehold.processor.ddl;

import com.google.gson.JsonObject;
import dev.freehold.processor.model.AppModel;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Column.Part;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.Reference;
import dev.freehold.processor.model.Reference.Pair;
import dev.freehold.processor.model.Scope;
import dev.freehold.processor.model.SqlNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Turns the references of a table that no key ties to its tenant into a trigger that refuses those to rows that the
 * actor does not see.
 *
 * <p>It is no policy, since a policy knows the new row only: a row whose assignee has left could never be changed
 * again. It is an AFTER trigger whose name precedes those of foreign keys ({@code RI_…}), so that a row that is out of
 * sight and one that is not there give one and the same error, and rows of one statement may refer to each other.
 */
final class ReferenceTrigger {
    static final String NAME = "FREEHOLD_references";

    private final Entity table;
    private final List<Guarded> references;

    private ReferenceTrigger(Entity table, List<Guarded> references) {
        this.table = table;
        this.references = references;
    }

    /** A reference with the condition under which it is right. */
    private record Guarded(Reference reference, Entity target, String visible) {}

    /** The trigger; empty if keys and policies hold all references of the table. */
    static Optional<ReferenceTrigger> of(AppModel model, Entity table) {
        List<Guarded> references = new ArrayList<>();
        if (!(table.scope() instanceof Scope.None)) {
            for (Reference reference : table.references()) {
                model.find(reference.target())
                        .filter(target -> !isHeld(table, reference, target))
                        .ifPresent(target -> references.add(
                                new Guarded(reference, target, visible(model, table, reference, target))));
            }
        }
        return references.isEmpty() ? Optional.empty() : Optional.of(new ReferenceTrigger(table, references));
    }

    /** Whether a key or a policy sees to it already. */
    private static boolean isHeld(Entity table, Reference reference, Entity target) {
        boolean everyones = target.scope() instanceof Scope.None;
        return everyones || isBoundary(table, reference) || isTied(table, reference, target);
    }

    /** Whether the columns are those that the table's own policy holds to the actor. */
    private static boolean isBoundary(Entity table, Reference reference) {
        if (table.scope() instanceof Scope.Through through) {
            return through.reference().equals(reference.name());
        }
        if (table.scope() instanceof Scope.Mirror mirror) {
            return reference.fromColumns().stream().allMatch(mirror::has); // the trigger of the mirror writes those
        }
        return boundary(table).containsAll(reference.fromColumns());
    }

    /** Whether the key holds all of the target's boundary equal to the row's own, and the target shows all within. */
    private static boolean isTied(Entity table, Reference reference, Entity target) {
        List<String> own = boundary(table);
        List<String> bounds = boundary(target);
        return reference.foreignKey()
                && target.scope() instanceof Scope.Columns columns
                && !columns.limits().reads().isPresent()
                && !bounds.isEmpty()
                && bounds.stream()
                        .allMatch(bound -> reference.pairs().stream()
                                .anyMatch(pair -> pair.to().equals(bound)
                                        && own.contains(pair.from())
                                        && part(table, pair.from()).equals(part(target, bound))));
    }

    /** The columns that a table's policy compares with the actor. */
    private static List<String> boundary(Entity table) {
        if (!(table.scope() instanceof Scope.Columns columns)) {
            return List.of();
        }
        List<Optional<String>> properties =
                columns.organization().isPresent() || columns.team().isPresent()
                        ? List.of(columns.organization(), columns.team())
                        : List.of(columns.owner());
        return properties.stream()
                .flatMap(Optional::stream)
                .flatMap(property -> table.byProperty(property).stream())
                .map(Column::name)
                .toList();
    }

    private static Optional<Part> part(Entity table, String column) {
        return table.byName(column).map(Column::part);
    }

    private static String visible(AppModel model, Entity table, Reference reference, Entity target) {
        Optional<String> user = Optional.of(reference)
                .filter(each -> each.pairs().size() == 1)
                .map(each -> "new." + Quoted.identifier(each.pairs().get(0).from()));
        boolean isUser = target.scope() instanceof Scope.Users || target.scope() instanceof Scope.Mirror;
        if (isUser && user.isPresent()) {
            boolean isAuthor = part(table, reference.pairs().get(0).from()).equals(Optional.of(Part.OWNER));
            String type = "::" + ActorSql.type(target.idColumns().get(0));
            String cast = reference.comparedAsText() ? "::text" : type;
            return isAuthor
                    ? user.get() + cast + " = " + ActorSql.call(ActorSql.USER) + cast
                    : user.get() + cast + " = any (" + ActorSql.call(ActorSql.USERS) + cast + "[])";
        }
        return new VisibleRow(model).of(reference, target);
    }

    String function() {
        return Quoted.identifier(table.schema()) + "."
                + Quoted.identifier(SqlNames.constraint(table.table(), List.of(), "references")) + "()";
    }

    String body() {
        return """
                begin
                    if pg_has_role(current_user, %s, 'MEMBER') and row_security_active(tg_relid) then
                %s
                    end if;
                    return null;
                end""".formatted(
                        Quoted.text(SecurityRoles.RUNTIME),
                        references.stream()
                                .map(this::check)
                                .map(text -> MirrorTriggerSql.indented(8, text))
                                .collect(Collectors.joining("\n")));
    }

    /** What another statement has stored is no concern of this one: rows keep what their actor could not set now. */
    private String check(Guarded guarded) {
        Reference reference = guarded.reference();
        List<String> columns = reference.pairs().stream()
                .map(Pair::from)
                .filter(name -> !boundary(table).contains(name))
                .toList();
        String present = columns.stream()
                .map(name -> "new." + Quoted.identifier(name) + " is not null")
                .collect(Collectors.joining(" and "));
        String changed = "row(" + list("new.", columns) + ") is distinct from row(" + list("old.", columns) + ")";
        String key = Quoted.text(reference.constraintName());
        return """
                if %1$s
                        and (tg_op = 'INSERT' or %2$s)
                        and (%3$s) is not true then
                    raise foreign_key_violation using
                        message = %4$s,
                        schema = tg_table_schema, table = tg_table_name, constraint = %5$s;
                end if;""".formatted(
                        present,
                        changed,
                        guarded.visible(),
                        Quoted.text("insert or update on table \"" + table.table()
                                + "\" violates foreign key constraint \"" + reference.constraintName() + "\""),
                        key);
    }

    private static String list(String qualifier, List<String> columns) {
        return columns.stream().map(name -> qualifier + Quoted.identifier(name)).collect(Collectors.joining(", "));
    }

    String sql() {
        return """
                create or replace function %1$s returns trigger
                    language plpgsql set search_path = %2$s
                as %3$s;
                revoke execute on function %1$s from public;
                create or replace trigger %4$s after insert or update on %5$s
                    for each row execute function %1$s;""".formatted(
                        function(),
                        SecurityFunction.SEARCH_PATH,
                        MirrorSql.body(body()),
                        Quoted.identifier(NAME),
                        Quoted.table(table));
    }

    JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("name", NAME);
        json.addProperty("body", "\n" + body() + "\n");
        return json;
    }
}
