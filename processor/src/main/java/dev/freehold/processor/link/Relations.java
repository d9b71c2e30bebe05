package dev.freehold.processor.link;

import dev.freehold.processor.declared.DeclaredEntity;
import dev.freehold.processor.declared.DeclaredEntity.Columns;
import dev.freehold.processor.declared.DeclaredMark.OnDelete;
import dev.freehold.processor.declared.DeclaredProperty;
import dev.freehold.processor.declared.DeclaredProperty.ColumnSpec;
import dev.freehold.processor.declared.DeclaredReference;
import dev.freehold.processor.declared.DeclaredRelation;
import dev.freehold.processor.declared.DeclaredRelation.ForeignKey;
import dev.freehold.processor.declared.DeclaredRelation.Join;
import dev.freehold.processor.declared.DeclaredRelation.Kind;
import dev.freehold.processor.declared.DeclaredSchema;
import dev.freehold.processor.declared.Said;
import dev.freehold.processor.model.Construction;
import dev.freehold.processor.model.Construction.Making;
import dev.freehold.processor.model.Construction.Value;
import dev.freehold.processor.model.JavaType;
import dev.freehold.processor.model.TypeRef;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Turns relations as Jakarta Persistence writes them into properties that hold ids, and tables between two others into
 * entities; what reads the declarations afterwards sees references only.
 */
final class Relations {
    private final DeclaredSchema schema;
    private final Problems problems;
    private final Map<TypeRef, DeclaredEntity> declared = new LinkedHashMap<>();
    private final ColumnNames names;
    private final Inverses inverses;

    private Relations(DeclaredSchema schema, Problems problems) {
        this.schema = schema;
        this.problems = problems;
        schema.authTables().forEach(entity -> declared.put(entity.type(), entity));
        schema.entities().forEach(entity -> declared.put(entity.type(), entity));
        this.names = new ColumnNames(schema.naming());
        this.inverses = Inverses.of(schema, declared, problems);
    }

    static DeclaredSchema apply(DeclaredSchema schema, Problems problems) {
        return new Relations(schema, problems).apply();
    }

    private DeclaredSchema apply() {
        List<DeclaredEntity> entities = new ArrayList<>();
        JoinTables tables = new JoinTables(schema, declared, names, inverses, problems);
        for (DeclaredEntity entity : schema.entities()) {
            entities.add(withColumns(entity));
            entity.relations().stream()
                    .filter(relation -> relation.kind() == Kind.MANY_TO_MANY
                            && relation.mappedBy().isEmpty())
                    .flatMap(relation -> tables.between(entity, relation).stream())
                    .forEach(entities::add);
        }
        entities.sort((a, b) -> a.type().compareTo(b.type()));
        return schema.with(entities);
    }

    private DeclaredEntity withColumns(DeclaredEntity entity) {
        List<DeclaredProperty> properties = new ArrayList<>(entity.properties());
        List<Columns> uniques = new ArrayList<>(entity.uniques());
        for (DeclaredRelation relation : entity.relations()) {
            if (relation.kind().isToOne() && relation.mappedBy().isEmpty()) {
                toOne(entity, relation, properties, uniques);
            }
        }
        return entity.with(properties, uniques);
    }

    private void toOne(
            DeclaredEntity entity,
            DeclaredRelation relation,
            List<DeclaredProperty> properties,
            List<Columns> uniques) {
        if (relation.target().isEmpty()) {
            return; // the compiler reports it
        }
        Optional<DeclaredEntity> target = relation.target().map(declared::get);
        if (target.isEmpty()) {
            // that it is no table is reported of every reference alike
            properties.add(DeclaredProperty.ofRelation(
                    relation.name() + "Id",
                    JavaType.STRING,
                    !relation.required(),
                    ColumnSpec.NONE,
                    reference(entity, relation, ""),
                    relation.comment(),
                    relation.origin()));
            return;
        }
        List<DeclaredProperty> ids = target.get().ids();
        JoinColumns joins = new JoinColumns(relation.joins(), names);
        String place = entity.type().simpleName() + "." + relation.name();
        if (!joins.fit(place, target.get(), relation.origin(), problems)) {
            return;
        }
        boolean isWhole = relation.mapsId().isEmpty()
                || ids.stream()
                        .allMatch(id -> mapped(entity, relation, id, ids.size(), properties)
                                .isPresent());
        if (!isWhole) {
            return; // half a reference would be reported besides
        }
        List<String> held = new ArrayList<>();
        for (DeclaredProperty id : ids) {
            Optional<Join> join = joins.of(id, target.get());
            String column = join.map(Join::name)
                    .filter(given -> !given.isEmpty())
                    .orElseGet(() -> names.ofReference(relation.name(), id));
            held.add(column);
            Optional<DeclaredProperty> own = relation.mapsId().isPresent()
                    ? mapped(entity, relation, id, ids.size(), properties)
                    : properties.stream()
                            .filter(property -> names.of(property).equals(column))
                            .findFirst();
            DeclaredReference reference = reference(entity, relation, ids.size() == 1 ? "" : id.name());
            if (own.isPresent()) {
                boolean isNamed = relation.mapsId().isPresent()
                        && join.filter(given -> !given.name().isEmpty()).isPresent();
                properties.set(
                        properties.indexOf(own.get()),
                        own.get()
                                .holding(
                                        reference,
                                        isNamed ? Optional.of(column) : Optional.empty(),
                                        join.map(Join::column).orElse(ColumnSpec.NONE),
                                        join.map(Join::written).orElse(true)));
            } else if (relation.mapsId().isEmpty()) {
                properties.add(
                        place(entity, relation, properties),
                        DeclaredProperty.ofRelation(
                                relation.name() + Accessors.capitalized(id.attribute()),
                                id.type(),
                                !relation.required(),
                                join.map(Join::column).orElse(ColumnSpec.NONE).named(Optional.of(column)),
                                reference,
                                relation.comment(),
                                relation.origin()));
            }
        }
        boolean isUnique =
                relation.kind() == Kind.ONE_TO_ONE || relation.joins().stream().anyMatch(Join::unique);
        if (isUnique && !held.isEmpty() && relation.mapsId().isEmpty()) {
            uniques.add(new Columns("", held, relation.origin()));
        }
    }

    /** Where the columns of a relation stand: behind those of the properties before it. */
    private static int place(DeclaredEntity entity, DeclaredRelation relation, List<DeclaredProperty> properties) {
        Construction construction = entity.construction();
        List<String> before = new ArrayList<>();
        for (Value value : construction.making().map(Making::values).orElse(List.of())) {
            if (value.property().equals(relation.name())) {
                break;
            }
            construction
                    .part(value.property())
                    .ifPresentOrElse(
                            part -> before.addAll(construction.columnsOf(part)), () -> before.add(value.property()));
        }
        int place = 0;
        for (int i = 0; i < properties.size(); i++) {
            DeclaredProperty property = properties.get(i);
            boolean isBefore = property.references()
                    .filter(DeclaredReference::isRelation)
                    .map(reference -> before.contains(reference.name())
                            || reference.name().equals(relation.name()))
                    .orElse(false);
            if (isBefore || before.contains(property.name())) {
                place = i + 1;
            }
        }
        return place;
    }

    /** The part of the entity's own id that the reference is. */
    private Optional<DeclaredProperty> mapped(
            DeclaredEntity entity,
            DeclaredRelation relation,
            DeclaredProperty id,
            int parts,
            List<DeclaredProperty> all) {
        String named = relation.mapsId().orElse("");
        List<DeclaredProperty> ids = all.stream().filter(DeclaredProperty::id).toList();
        Optional<DeclaredProperty> found;
        if (parts > 1) {
            found = ids.stream()
                    .filter(own -> own.attribute().equals(id.attribute()))
                    .findFirst();
        } else if (named.isEmpty()) {
            found = ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
        } else {
            found = ids.stream()
                    .filter(own -> own.attribute().equals(named) || own.name().equals(named))
                    .findFirst();
        }
        if (found.isEmpty()) {
            reportNoPart(entity, relation, id, parts, ids);
        }
        return found;
    }

    private void reportNoPart(
            DeclaredEntity entity,
            DeclaredRelation relation,
            DeclaredProperty id,
            int parts,
            List<DeclaredProperty> ids) {
        String named = relation.mapsId().orElse("");
        String own = entity.type().simpleName();
        String written =
                "@MapsId" + (named.isEmpty() ? "" : "(\"" + named + "\")") + " on " + own + "." + relation.name();
        String target = relation.target().map(TypeRef::simpleName).orElse("the other class");
        List<DeclaredProperty> alike =
                ids.stream().filter(part -> part.type().equals(id.type())).toList();
        String why;
        String fix;
        if (ids.isEmpty()) {
            why = own + " has no id.";
            fix = "Annotate the property that holds the id of " + target + " with @Id.";
        } else if (parts > 1) {
            why = "the id of " + own + " has no part " + id.attribute() + ", as that of " + target + " has.";
            fix = "Call the parts of both ids alike, or hold the id of " + target
                    + " in columns of its own, without @MapsId.";
        } else {
            why = named.isEmpty()
                    ? "the id of " + own + " has several parts, and it does not say which of them is the id of "
                            + target + "."
                    : "the id of " + own + " has no such part.";
            fix = "Write "
                    + (alike.isEmpty() ? ids : alike)
                            .stream()
                                    .map(part -> "@MapsId(\"" + part.attribute() + "\")")
                                    .collect(Collectors.joining(" or "))
                    + ".";
        }
        problems.report(ProblemCode.FH085, relation.origin(), written + ": " + why, fix);
    }

    private DeclaredReference reference(DeclaredEntity entity, DeclaredRelation relation, String part) {
        Optional<DeclaredReference> said = relation.references();
        Optional<Inverses.Back> back = inverses.of(entity.type(), relation.name());
        OnDelete stated = said.map(DeclaredReference::onDelete)
                .filter(rule -> rule != OnDelete.UNSTATED)
                .orElse(relation.onDelete());
        boolean goesAlong = stated == OnDelete.UNSTATED
                && back.filter(inverse -> inverse.relation().removes()).isPresent();
        Said where =
                JoinColumns.withKey(said.map(DeclaredReference::said).orElse(relation.said()), relation.foreignKey());
        return new DeclaredReference(
                relation.kind().annotation(),
                relation.target(),
                goesAlong ? OnDelete.CASCADE : stated,
                relation.name(),
                back.map(inverse -> inverse.relation().name())
                        .or(() -> said.map(DeclaredReference::inverse))
                        .orElse(""),
                part,
                said.map(DeclaredReference::foreignKey).orElse(true)
                        && relation.foreignKey().map(ForeignKey::enforced).orElse(true),
                relation.foreignKey().flatMap(ForeignKey::name),
                said.filter(DeclaredReference::withoutTenant).isPresent(),
                relation.unwarned(),
                where);
    }
}
