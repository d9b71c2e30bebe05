package dev.freehold.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Column.Generation;
import dev.freehold.processor.model.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** Turns an entity into the method that begins an insert with what it needs, and the class that takes the rest. */
final class InsertMembers {
    private InsertMembers() {}

    static MethodSpec method(Subject table) {
        List<Column> required = required(table.entity());
        ClassName insert = table.naming().insertType(table.entity());
        List<String> tags = new ArrayList<>();
        required.forEach(column -> tags.add(JavadocText.parameter(column)));
        tags.add("@return the insert, to be completed and passed to {@code rows.insert}");
        return MethodSpec.methodBuilder("insert")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(JavadocText.of(summary(table.entity()), tags))
                .returns(insert)
                .addParameters(AssignmentsCode.parameters(table, required))
                .addCode("return new $T($L);\n", insert, AssignmentsCode.of(table, required))
                .build();
    }

    private static String summary(Entity entity) {
        String summary = "One new " + JavadocText.row(entity) + ".";
        List<String> parts = entity.columns().stream()
                .filter(Column::isFromActor)
                .map(column -> column.part().name().toLowerCase(Locale.ROOT))
                .toList();
        if (!parts.isEmpty()) {
            String come = parts.size() == 1 ? " comes" : " come";
            summary += " Its " + JavadocText.enumeration(parts) + come + " from the actor.";
        }
        List<String> made = entity.rowColumns().stream()
                .filter(column -> column.generation() == Generation.UUID || column.generation() == Generation.IDENTITY)
                .map(Column::name)
                .toList();
        if (!made.isEmpty()) {
            summary += " Its " + JavadocText.codes(made) + (made.size() == 1 ? " is" : " are") + " made on insert.";
        }
        return summary;
    }

    static TypeSpec type(Subject table) {
        ClassName insert = table.naming().insertType(table.entity());
        CodeBlock summary = CodeBlock.of(
                "One $L to be inserted. Immutable: each method returns a new one.", JavadocText.row(table.entity()));
        return AssignmentsClass.of(table, insert, RuntimeTypes.INSERT, summary, withers(table, insert));
    }

    private static List<MethodSpec> withers(Subject table, ClassName insert) {
        Entity entity = table.entity();
        return entity.rowColumns().stream()
                .filter(column -> !column.isFromActor() && !column.isRequiredOnInsert())
                .filter(InsertMembers::mayBeGiven)
                .map(column -> AssignmentsClass.wither(
                        table,
                        insert,
                        column,
                        "Sets " + JavadocText.code(column.name()) + otherwise(column) + ".",
                        "the insert with that value"))
                .toList();
    }

    private static boolean mayBeGiven(Column column) {
        return switch (column.generation()) {
            case NONE, UUID -> true;
            case IDENTITY, CREATED_AT, UPDATED_AT -> false;
        };
    }

    private static String otherwise(Column column) {
        if (column.generation() == Generation.UUID) {
            return " instead of a new UUID";
        }
        return column.defaultValue().isPresent() ? " instead of the default of the database" : "";
    }

    private static List<Column> required(Entity entity) {
        return entity.rowColumns().stream().filter(Column::isRequiredOnInsert).toList();
    }
}
