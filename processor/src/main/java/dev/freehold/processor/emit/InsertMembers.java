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
        List<Input> required =
                inputs(table).stream().filter(InsertMembers::isRequired).toList();
        ClassName insert = table.naming().insertType(table.entity());
        List<String> tags = new ArrayList<>();
        required.forEach(input -> tags.add(JavadocText.parameter(input)));
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
        return inputs(table).stream()
                .filter(input -> !isRequired(input))
                .map(input -> AssignmentsClass.wither(
                        table,
                        insert,
                        input,
                        "Sets " + JavadocText.codes(Column.names(input.columns())) + otherwise(input) + ".",
                        "the insert with that value"))
                .toList();
    }

    private static boolean mayBeGiven(Column column) {
        return switch (column.generation()) {
            case NONE, UUID -> column.settable().onInsert();
            case IDENTITY, CREATED_AT, UPDATED_AT, VERSION, COMPUTED -> false;
        };
    }

    private static String otherwise(Input input) {
        Column column = input.columns().get(0);
        if (input.columns().size() > 1) {
            return "";
        }
        if (column.generation() == Generation.UUID) {
            return " instead of a new UUID";
        }
        return column.defaultValue().isPresent() ? " instead of the default of the database" : "";
    }

    private static List<Input> inputs(Subject table) {
        return Input.of(table, column -> !column.isFromActor() && mayBeGiven(column));
    }

    private static boolean isRequired(Input input) {
        return input.columns().stream().anyMatch(Column::isRequiredOnInsert);
    }
}
