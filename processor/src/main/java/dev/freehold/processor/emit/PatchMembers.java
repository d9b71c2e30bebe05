package dev.freehold.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.Reference;
import dev.freehold.processor.model.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/** Turns an entity into the method that begins a change of rows, and the class that takes the new values. */
final class PatchMembers {
    private PatchMembers() {}

    static boolean exist(Subject table) {
        return !changeable(table).isEmpty();
    }

    static MethodSpec method(Subject table) {
        ClassName patch = table.naming().patchType(table.entity());
        String whose = table.entity().scope() instanceof Scope.Mirror ? " An actor changes one's own row only." : "";
        return MethodSpec.methodBuilder("patch")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(JavadocText.of(
                        CodeBlock.of("Changes to rows of {@link $T}, none at first.$L", table.rowType(), whose),
                        List.of("@return the patch, to be filled and passed to {@code rows.update}")))
                .returns(patch)
                .addCode("return new $T($L);\n", patch, AssignmentsCode.of(table, List.of()))
                .build();
    }

    static TypeSpec type(Subject table) {
        ClassName patch = table.naming().patchType(table.entity());
        CodeBlock summary = CodeBlock.of(
                "Changes to rows of {@link $T}. Immutable: each method returns a new one.", table.rowType());
        List<MethodSpec> withers = changeable(table).stream()
                .map(input -> AssignmentsClass.wither(
                        table,
                        patch,
                        input,
                        "Sets " + JavadocText.codes(Column.names(input.columns())) + ".",
                        "the patch with that change"))
                .toList();
        return AssignmentsClass.of(table, patch, RuntimeTypes.PATCH, summary, withers);
    }

    /** Objects as a whole, and each of their columns alone. */
    private static List<Input> changeable(Subject table) {
        Entity entity = table.entity();
        List<String> settled = settledByScope(entity);
        Predicate<Column> isChangeable = column -> !column.isFromActor()
                && !settled.contains(column.name())
                && !entity.id().columns().contains(column.name())
                && isMadeByCaller(column);
        List<Input> inputs = new ArrayList<>();
        for (Input input : Input.of(table, isChangeable)) {
            inputs.add(input);
            if (input instanceof Input.OfPart part) {
                part.columns().forEach(column -> inputs.add(new Input.OfColumn(column)));
            }
        }
        return inputs;
    }

    /**
     * To point at another parent would be to give the row to somebody else; a copy of a user's column is the auth
     * server's to change.
     */
    private static List<String> settledByScope(Entity entity) {
        if (entity.scope() instanceof Scope.Mirror mirror) {
            return Column.names(entity.columns()).stream().filter(mirror::has).toList();
        }
        return entity.references().stream()
                .filter(reference -> entity.scope() instanceof Scope.Through through
                        && reference.name().equals(through.reference()))
                .map(Reference::fromColumns)
                .flatMap(List::stream)
                .toList();
    }

    private static boolean isMadeByCaller(Column column) {
        return switch (column.generation()) {
            case NONE, UUID -> column.settable().onUpdate();
            case IDENTITY, CREATED_AT, UPDATED_AT, VERSION, COMPUTED -> false;
        };
    }
}
