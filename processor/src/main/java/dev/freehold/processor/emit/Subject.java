package dev.freehold.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeVariableName;
import dev.freehold.processor.model.AppModel.Crossing;
import dev.freehold.processor.model.AppModel.Inverse;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Construction.Part;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.Reference;
import dev.freehold.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The table that is being written: its entity, the ways to and from other tables, and the names of its members. */
final class Subject {
    private final Entity entity;
    private final Naming naming;
    private final List<ToOne> toOnes = new ArrayList<>();
    private final List<ToMany> toManys = new ArrayList<>();
    private final List<ToAcross> acrosses = new ArrayList<>();
    private final Map<String, String> columnConstants = new HashMap<>();
    private final Map<String, String> partConstants = new HashMap<>();
    private final Map<String, String> elementConstants = new HashMap<>();
    private final Map<TypeRef, String> converterConstants = new HashMap<>();

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
        for (Part part : entity.construction().parts()) {
            partConstants.put(part.property(), constants.newName(TypeRef.constantName(part.property()) + "_PART"));
        }
        for (Column column : entity.columns()) {
            elementConstants.computeIfAbsent(
                    column.name(), name -> constants.newName(TypeRef.constantName(column.property()) + "_ELEMENT"));
            column.conversion()
                    .map(Column.Conversion::converter)
                    .ifPresent(converter -> converterConstants.computeIfAbsent(
                            converter, type -> constants.newName(TypeRef.constantName(type.simpleName()))));
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
        for (Crossing crossing : links.acrossesOf(entity)) {
            Optional<String> constant = toManys.stream()
                    .filter(way -> way.child().equals(crossing.link())
                            && way.reference().name().equals(crossing.across().from()))
                    .map(ToMany::constant)
                    .findFirst();
            if (constant.isPresent() && accessors.add(crossing.across().name())) {
                acrosses.add(new ToAcross(
                        crossing.across().name(),
                        crossing.link(),
                        crossing.target(),
                        constant.get(),
                        referenceConstant(crossing.across().to())));
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

    /** The type of the elements of a column that has several. */
    String elementConstant(Column column) {
        return elementConstants.getOrDefault(column.name(), column.name());
    }

    String converterConstant(TypeRef converter) {
        return converterConstants.getOrDefault(converter, converter.simpleName());
    }

    /**
     * Whether the first part of a type's name means a field before {@code ::} (JLS 6.4.2): {@code URL} where
     * {@code URLTable.URL} stands.
     */
    boolean isField(String typeName) {
        String simpleName = typeName.substring(typeName.lastIndexOf('.') + 1);
        return isConstant(simpleName)
                || columnConstants.containsValue(simpleName)
                || entity.byProperty(simpleName).isPresent();
    }

    List<CodeBlock> columnConstants(List<Column> columns) {
        return columns.stream()
                .map(column -> CodeBlock.of("$N", columnConstant(column)))
                .toList();
    }

    String partConstant(Part part) {
        return partConstants.getOrDefault(part.property(), part.property());
    }

    String constant(Input input) {
        return input instanceof Input.OfPart part
                ? partConstant(part.part())
                : columnConstant(input.columns().get(0));
    }

    /** The columns of an object. */
    List<Column> columnsOf(Part part) {
        return entity.construction().columnsOf(part).stream()
                .flatMap(property -> entity.byProperty(property).stream())
                .toList();
    }

    /** Whether all that an object is made of can be read from it again; what cannot is reported. */
    boolean isReadable(Part part) {
        return part.members().stream()
                        .allMatch(member -> part.accessors().stream()
                                        .anyMatch(
                                                accessor -> accessor.property().equals(member))
                                && entity.construction()
                                        .part(member)
                                        .map(this::isReadable)
                                        .orElse(true))
                && columnsOf(part).size()
                        == entity.construction().columnsOf(part).size()
                && !part.members().isEmpty();
    }

    /** What a relation's property holds, by its name. */
    Optional<Related> related(String property) {
        return Stream.of(
                        toOnes.stream()
                                .filter(way -> way.reference().name().equals(property))
                                .map(way -> new Related(CodeBlock.of("$N", way.constant()), way.target())),
                        toManys.stream()
                                .filter(way -> way.reference().inverse().equals(property))
                                .map(way -> new Related(CodeBlock.of("$N", way.constant()), way.child())),
                        acrosses.stream()
                                .filter(way -> way.name().equals(property))
                                .map(way -> new Related(
                                        CodeBlock.of(
                                                "$N, $T.$N",
                                                way.constant(),
                                                naming.tableType(way.link()),
                                                way.onward()),
                                        way.target())))
                .flatMap(ways -> ways)
                .findFirst();
    }

    /** Whether a reference is one over which others go straight to the other end. */
    boolean isEnd(Reference reference) {
        return entity.acrosses().stream().anyMatch(across -> across.to().equals(reference.name()));
    }

    List<ToAcross> acrosses() {
        return acrosses;
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
     * What a relation leads to.
     *
     * @param steps the constants of the references that lead there
     * @param target the table there
     */
    record Related(CodeBlock steps, Entity target) {}

    /**
     * A way over a table that joins this one with another.
     *
     * @param name the accessor's name
     * @param link the table between
     * @param target the other
     * @param constant the constant with the reference to the table between
     * @param onward the constant there with the reference to the other
     */
    record ToAcross(String name, Entity link, Entity target, String constant, String onward) {}

    /**
     * A way back from this table.
     *
     * @param reference how the other table points
     * @param child the other table
     * @param constant the constant with the reference
     */
    record ToMany(Reference reference, Entity child, String constant) {}
}
