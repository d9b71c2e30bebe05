package dev.freehold.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Reference;
import dev.freehold.processor.model.Scope;

/**
 * Turns a column into the documentation of its field: what the user says of it, else what the model knows, and what
 * null means.
 */
final class ColumnDoc {
    private ColumnDoc() {}

    static CodeBlock of(Subject table, Column column) {
        String name = JavadocText.code(JavadocText.column(table.entity(), column.name()));
        String said = JavadocText.sentence(column.comment());
        if (!said.isEmpty()) {
            return JavadocText.of("The column " + name + ": " + said + (column.nullable() ? " May be null." : ""));
        }
        String known = known(table, column);
        String meaning = known.isEmpty() ? "" : ": " + known;
        return JavadocText.of("The column " + name + meaning + (column.nullable() ? absence(column) : "") + ".");
    }

    private static String known(Subject table, Column column) {
        return switch (column.part()) {
            case OWNER -> "the user who owns the row";
            case ORGANIZATION -> "the organization to which the row belongs";
            case TEAM -> "the team to which the row belongs";
            case DELETED -> "set in rows that are marked as deleted";
            case DATA, VERSION ->
                switch (column.generation()) {
                    case CREATED_AT -> "when the row was inserted";
                    case UPDATED_AT -> "when the row was last changed";
                    case VERSION -> "counts the changes of the row";
                    case COMPUTED -> "computed by the database";
                    case NONE, UUID, IDENTITY ->
                        isCopied(table, column) ? "copied from the user" : pointsAt(table, column);
                };
        };
    }

    private static boolean isCopied(Subject table, Column column) {
        return table.entity().scope() instanceof Scope.Mirror mirror
                && mirror.has(column.name())
                && !table.entity().id().columns().contains(column.name());
    }

    private static String pointsAt(Subject table, Column column) {
        for (Subject.ToOne way : table.toOnes()) {
            for (Reference.Pair pair : way.reference().pairs()) {
                if (pair.from().equals(column.name())) {
                    return "points at " + JavadocText.code(JavadocText.column(way.target(), pair.to()));
                }
            }
        }
        return "";
    }

    private static String absence(Column column) {
        return switch (column.part()) {
            case OWNER -> "; null when the owner's account is gone";
            case DELETED -> "; null in all others";
            case DATA, ORGANIZATION, TEAM, VERSION -> "; may be null";
        };
    }
}
