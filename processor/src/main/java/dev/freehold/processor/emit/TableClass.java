package dev.freehold.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.Scope;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Turns an entity into its table class: what the runtime knows of it, and what queries name. */
final class TableClass {
    private TableClass() {}

    static TypeSpec.Builder of(Subject table) {
        TypeSpec.Builder type = TypeSpec.classBuilder(table.tableType())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(TableDoc.of(table))
                .addTypeVariable(table.start())
                .superclass(ParameterizedTypeName.get(RuntimeTypes.TABLE, table.start(), table.rowType()))
                .addFields(SqlTypeCode.constants(table))
                .addFields(ColumnMembers.constants(table))
                .addFields(PartMembers.constants(table))
                // Before the entity, whose scope may name one.
                .addFields(ReferenceConstants.of(table))
                .addField(EntityConstants.entity(table));
        if (!table.entity().external()) {
            type.addField(EntityConstants.root(table));
        }
        type.addFields(ColumnMembers.fields(table))
                .addFields(PartMembers.fields(table))
                .addMethod(constructor(table))
                .addMethods(ToOneMethods.of(table))
                .addMethods(ToManyMethods.of(table))
                .addMethods(ToAcrossMethods.of(table));
        KeyMethod.of(table).ifPresent(type::addMethod);
        if (!table.entity().external()) {
            addWrites(table, type);
        }
        return type.addMethod(ReadMethod.of(table)).addMethods(PartMembers.readers(table));
    }

    /** A trigger inserts and deletes the rows of a mirror, and nobody else does. */
    private static void addWrites(Subject table, TypeSpec.Builder type) {
        if (!(table.entity().scope() instanceof Scope.Mirror)) {
            type.addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.WRITABLE, table.rowType()));
            type.addMethod(InsertMembers.method(table)).addType(InsertMembers.type(table));
        }
        if (PatchMembers.exist(table)) {
            type.addMethod(PatchMembers.method(table)).addType(PatchMembers.type(table));
        }
    }

    private static MethodSpec constructor(Subject table) {
        Entity entity = table.entity();
        CodeBlock summary = CodeBlock.of(
                "Used by generated code to join the table; a query starts with {@link $L#$L}.",
                entity.external() ? "AuthTables" : "",
                table.rootConstant());
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(JavadocText.of(
                        summary,
                        List.of("@param path the way from {@code "
                                + table.start().name() + "} to this table")))
                .addParameter(ParameterizedTypeName.get(RuntimeTypes.PATH, table.start()), "path")
                .addStatement("super($N, path)", table.entityConstant())
                .build();
    }
}
