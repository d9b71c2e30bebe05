package dev.freehold.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.freehold.processor.model.Construction.Value;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.Scope;
import java.util.List;

/**
 * Turns an entity into the documentation of its table class: which table it is, whose its rows are, and what the user
 * says of it.
 */
final class TableDoc {
    private TableDoc() {}

    static CodeBlock of(Subject table) {
        Entity entity = table.entity();
        CodeBlock.Builder summary = CodeBlock.builder()
                .add(
                        "The table $L: rows of {@link $T}$L",
                        JavadocText.code(JavadocText.table(entity)),
                        table.rowType(),
                        whose(entity.scope()))
                .add(entity.deletedColumn().isPresent() ? " Deleted ones are seen {@code withDeleted()} only." : "");
        if (!entity.comment().isBlank()) {
            summary.add("\n\n<p>$L", JavadocText.sentence(entity.comment()));
        }
        List<String> absent = properties(entity, Value.Absent.class);
        if (!absent.isEmpty()) {
            summary.add(
                    "\n\n<p>As the auth server is configured, there is no $L: null in every row.",
                    JavadocText.enumeration(absent));
        }
        List<String> related = properties(entity, Value.Related.class);
        if (!related.isEmpty()) {
            summary.add(
                    "\n\n<p>Without {@code with} in the query, $L $L null or empty.",
                    JavadocText.enumeration(related),
                    related.size() == 1 ? "is" : "are");
        }
        CodeBlock tag = CodeBlock.of(
                "@param <$L> the row type from which a query starts; {@link $T} itself for {@link $L#$L}",
                table.start().name(),
                table.rowType(),
                entity.external() ? "AuthTables" : "",
                table.rootConstant());
        return CodeBlock.builder().add(summary.build()).add("\n\n$L\n", tag).build();
    }

    private static List<String> properties(Entity entity, Class<? extends Value> kind) {
        return entity.construction().making().stream()
                .flatMap(making -> making.values().stream())
                .filter(kind::isInstance)
                .map(Value::property)
                .map(JavadocText::code)
                .toList();
    }

    private static String whose(Scope scope) {
        if (scope instanceof Scope.None none) {
            return ". Everybody sees them: " + JavadocText.sentence(none.reason());
        }
        if (scope instanceof Scope.Columns columns) {
            return ", each " + columns(columns) + ".";
        }
        if (scope instanceof Scope.Through through) {
            return ", each belonging to whom its " + JavadocText.words(through.reference()) + " belongs.";
        }
        if (scope instanceof Scope.Mirror mirror) {
            return ", copies of {@code " + mirror.source().simpleName()
                    + "}, which a trigger makes and deletes. An actor"
                    + " sees oneself and the members of the organizations that one is a member of.";
        }
        if (scope instanceof Scope.Users) {
            return ". An actor sees oneself and the members of the organizations that one is a member of.";
        }
        if (scope instanceof Scope.Organizations) {
            return ". An actor sees those that one is a member of.";
        }
        if (scope instanceof Scope.OfOrganizations) {
            return ". An actor sees those of the organizations that one is a member of.";
        }
        if (scope instanceof Scope.OfUser) {
            return ". An actor sees one's own.";
        }
        return ". No actor sees any; {@code db.unscoped} does.";
    }

    private static String columns(Scope.Columns columns) {
        List<String> groups = columns.organization().isPresent()
                ? columns.team().isPresent() ? List.of("one organization", "one team") : List.of("one organization")
                : columns.team().isPresent() ? List.of("one team") : List.of();
        return groups.isEmpty() ? "owned by one user" : "in " + JavadocText.enumeration(groups);
    }
}
