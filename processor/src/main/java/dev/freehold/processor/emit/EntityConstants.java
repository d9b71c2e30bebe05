package dev.freehold.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Column.Part;
import dev.freehold.processor.model.Construction.Accessor;
import dev.freehold.processor.model.Construction.Value;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.Reference;
import dev.freehold.processor.model.Scope;
import dev.freehold.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Turns an entity into the constant by which the runtime knows it, and the one where queries start. */
final class EntityConstants {
    private EntityConstants() {}

    static FieldSpec entity(Subject table) {
        Entity entity = table.entity();
        List<CodeBlock> calls = new ArrayList<>();
        for (Column column : entity.idColumns()) {
            List<Accessor> path = entity.construction().path(column.property());
            if (!path.isEmpty()) {
                calls.add(CodeBlock.of(".id($N, $L)", table.columnConstant(column), accessor(table, path)));
            }
        }
        entity.version().ifPresent(column -> {
            List<Accessor> path = entity.construction().path(column.property());
            if (!path.isEmpty()) {
                calls.add(CodeBlock.of(".version($N, $L)", table.columnConstant(column), accessor(table, path)));
            }
        });
        List<CodeBlock> row = new ArrayList<>();
        row.add(CodeBlock.of("$T::read", table.tableType()));
        row.addAll(table.columnConstants(entity.readColumns()));
        calls.add(Layout.call(CodeBlock.of(".row"), row));
        List<Column> hidden = entity.columns().stream()
                .filter(column -> !entity.readColumns().contains(column))
                .toList();
        if (!hidden.isEmpty()) {
            calls.add(Layout.call(CodeBlock.of(".hidden"), table.columnConstants(hidden)));
        }
        calls.add(CodeBlock.of(".scope($L)", ScopingCode.of(table)));
        entity.deletedColumn()
                .ifPresent(column -> calls.add(CodeBlock.of(".deleted($N)", table.columnConstant(column))));
        calls.addAll(foreignKeys(table));
        calls.addAll(relations(table));
        calls.addAll(awaited(table));
        calls.add(CodeBlock.of(".build()"));
        CodeBlock head = Layout.head(
                CodeBlock.of("$T.of", RuntimeTypes.ENTITY),
                List.of(
                        CodeBlock.of("$T.class", table.rowType()),
                        CodeBlock.of("$S", entity.schema()),
                        CodeBlock.of("$S", entity.table())));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.ENTITY, table.rowType()),
                        table.entityConstant(),
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc(JavadocText.of(
                        "What the runtime knows of the table: its columns, its id, and whose its rows are."))
                .initializer(Layout.brokenChain(head, calls))
                .build();
    }

    /** The foreign keys that programs set; those of the scope are the actor's. */
    private static List<CodeBlock> foreignKeys(Subject table) {
        return table.toOnes().stream()
                .filter(way -> !table.entity().external()
                        && way.reference().foreignKey()
                        && isSetByPrograms(table.entity(), way.reference()))
                .map(way -> Layout.call(
                        CodeBlock.of(".foreignKey"),
                        List.of(
                                CodeBlock.of("$S", way.reference().constraintName()),
                                CodeBlock.of("$N", way.constant()),
                                supplied(table.naming(), way.target()))))
                .toList();
    }

    /** The relations for which the object has a property. */
    private static List<CodeBlock> relations(Subject table) {
        return table.entity().construction().making().stream()
                .flatMap(making -> making.values().stream())
                .filter(Value.Related.class::isInstance)
                .flatMap(value -> table.related(value.property()).stream())
                .map(related -> CodeBlock.of(".relation($L)", related.steps()))
                .toList();
    }

    private static boolean isSetByPrograms(Entity entity, Reference reference) {
        return reference.ownColumns().stream()
                .flatMap(name -> entity.byName(name).stream())
                .anyMatch(column -> column.part() == Part.DATA);
    }

    /** By a lambda, as initializers do not touch other tables. */
    private static CodeBlock supplied(Naming naming, Entity entity) {
        return CodeBlock.of("() -> $T.$N", naming.tableType(entity), naming.entityConstant(entity));
    }

    /** The foreign keys to users who may arrive later. */
    private static List<CodeBlock> awaited(Subject table) {
        return table.toOnes().stream()
                .filter(way -> !table.entity().external()
                        && way.reference().foreignKey()
                        && way.reference().targetMayBeAbsent()
                        && way.target().scope() instanceof Scope.Users)
                .map(way -> Layout.call(
                        CodeBlock.of(".awaits"),
                        List.of(
                                CodeBlock.of("$S", way.reference().constraintName()),
                                supplied(table.naming(), way.target()))))
                .toList();
    }

    private static CodeBlock accessor(Subject table, List<Accessor> path) {
        if (path.size() == 1 && path.get(0).method() && !isHiddenByField(table)) {
            return CodeBlock.of("$T::$N", table.rowType(), path.get(0).member());
        }
        CodeBlock.Builder steps = CodeBlock.builder().add("row -> row");
        path.forEach(step -> steps.add(".$N$L", step.member(), step.method() ? "()" : ""));
        return steps.build();
    }

    /**
     * Before {@code ::} a name means a field rather than a type (JLS 6.4.2): {@code URL} where {@code URLTable.URL}
     * stands.
     */
    private static boolean isHiddenByField(Subject table) {
        String name = table.entity().type().simpleNames().get(0);
        return TypeRef.constantName(name).equals(name)
                || table.entity().byProperty(name).isPresent();
    }

    static FieldSpec root(Subject table) {
        Naming naming = table.naming();
        Entity entity = table.entity();
        CodeBlock constant = entity.external()
                ? CodeBlock.of("$T.$N", table.tableType(), table.entityConstant())
                : CodeBlock.of("$N", table.entityConstant());
        return FieldSpec.builder(
                        ParameterizedTypeName.get(table.tableType(), table.rowType()),
                        naming.rootConstant(entity),
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("The rows of {@link $T} that the actor may see: where queries start.\n", table.rowType())
                .initializer("new $T<>($T.root($L))", table.tableType(), RuntimeTypes.PATH, constant)
                .build();
    }
}
