package dev.freehold.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeVariableName;
import dev.freehold.processor.model.AppModel.Inverse;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.Reference;
import dev.freehold.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table that is being written: its entity, the ways to and from other tables, and the names of its members. */
final class Subject {
    private final Entity entity;
    private final Naming naming;
    private final List<ToOne> toOnes = new ArrayList<>();
    private final List<ToMany> toManys = new ArrayList<>();
    private final Map<String, String> columnConstants = new HashMap<>();

    Subject(Entity entity, Naming naming, Links links) {
        this.entity = entity;
        this.naming = naming;
        NameAllocator constants = new NameAllocator();
        constants.newName(rootConstant());
        constants.newName(entityConstant());
        // A property may look like a constant; it is the user's name and keeps it.
        entity.columns().stream().map(Column::property).distinct().forEach(constants::newName);
        for (Column column : entity.columns()) {
            String name = constants.newName(TypeRef.constantName(column.property()) + "_COLUMN");
            columnConstants.put(column.name(), name);
        }
        // What cannot be followed, or stands twice, was reported; the rest of the table is written all the same.
        Set<String> accessors = new HashSet<>();
        for (Reference reference : entity.references()) {
            links.find(reference.target())
                    .filter(target -> canFollow(entity, reference, target) && accessors.add(reference.name()))
                    .ifPresent(target -> toOnes.add(
                            new ToOne(reference, target, constants.newName(referenceConstant(reference.name())))));
        }
        for (Inverse inverse : links.inversesOf(entity)) {
            Reference reference = inverse.reference();
            if (canFollow(inverse.child(), reference, entity) && accessors.add(reference.inverse())) {
                String constant = constants.newName(referenceConstant(reference.inverse()));
                toManys.add(new ToMany(reference, inverse.child(), constant));
            }
        }
    }

    private static boolean canFollow(Entity from, Reference reference, Entity to) {
        return reference.fromColumns().stream()
                        .allMatch(name -> from.byName(name).isPresent())
                && reference.toColumns().stream()
                        .allMatch(name -> to.byName(name).isPresent());
    }

    private static String referenceConstant(String accessor) {
        return TypeRef.constantName(accessor) + "_REFERENCE";
    }

    Entity entity() {
        return entity;
    }

    Naming naming() {
        return naming;
    }

    ClassName rowType() {
        return Types.rowType(entity);
    }

    ClassName tableType() {
        return naming.tableType(entity);
    }

    TypeVariableName start() {
        return naming.start();
    }

    String rootConstant() {
        return naming.rootConstant(entity);
    }

    String entityConstant() {
        return naming.entityConstant(entity);
    }

    /** Whether a name is taken by one of the two constants that queries and other tables use. */
    boolean isConstant(String name) {
        return name.equals(entityConstant()) || (!entity.external() && name.equals(rootConstant()));
    }

    String columnConstant(String column) {
        return columnConstants.getOrDefault(column, column);
    }

    String columnConstant(Column column) {
        return columnConstant(column.name());
    }

    List<CodeBlock> columnConstants(List<Column> columns) {
        return columns.stream()
                .map(column -> CodeBlock.of("$N", columnConstant(column)))
                .toList();
    }

    List<ToOne> toOnes() {
        return toOnes;
    }

    List<ToMany> toManys() {
        return toManys;
    }

    /**
     * A way to another table.
     *
     * @param reference how this table points
     * @param target the table pointed at
     * @param constant the constant with the reference
     */
    record ToOne(Reference reference, Entity target, String constant) {}

    /**
     * A way back from this table.
     *
     * @param reference how the other table points
     * @param child the other table
     * @param constant the constant with the reference
     */
    record ToMany(Reference reference, Entity child, String constant) {}
}
