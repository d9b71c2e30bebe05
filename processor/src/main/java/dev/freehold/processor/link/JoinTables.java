package dev.freehold.processor.link;

import dev.freehold.processor.declared.DeclaredEntity;
import dev.freehold.processor.declared.DeclaredMark;
import dev.freehold.processor.declared.DeclaredMark.Kind;
import dev.freehold.processor.declared.DeclaredMark.OnDelete;
import dev.freehold.processor.declared.DeclaredProperty;
import dev.freehold.processor.declared.DeclaredProperty.ColumnSpec;
import dev.freehold.processor.declared.DeclaredReference;
import dev.freehold.processor.declared.DeclaredRelation;
import dev.freehold.processor.declared.DeclaredRelation.ForeignKey;
import dev.freehold.processor.declared.DeclaredRelation.Join;
import dev.freehold.processor.declared.DeclaredRelation.JoinTable;
import dev.freehold.processor.declared.DeclaredSchema;
import dev.freehold.processor.declared.DeclaredSchema.Elsewhere;
import dev.freehold.processor.declared.Said;
import dev.freehold.processor.model.Construction;
import dev.freehold.processor.model.Construction.Accessor;
import dev.freehold.processor.model.Construction.Making;
import dev.freehold.processor.model.Construction.Value;
import dev.freehold.processor.model.Entity.Across;
import dev.freehold.processor.model.SqlNames;
import dev.freehold.processor.model.TypeRef;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns a {@code @ManyToMany} into the entity of the table between the two: a class that is generated, whose key is the
 * ids of both, and which belongs to whom the entity with {@code @JoinTable} belongs.
 */
final class JoinTables {
    private final Map<TypeRef, DeclaredEntity> declared;
    private final Map<TypeRef, Elsewhere> elsewhere;
    private final ColumnNames names;
    private final Inverses inverses;
    private final Problems problems;

    JoinTables(
            DeclaredSchema schema,
            Map<TypeRef, DeclaredEntity> declared,
            ColumnNames names,
            Inverses inverses,
            Problems problems) {
        this.elsewhere = schema.elsewhere();
        this.declared = declared;
        this.names = names;
        this.inverses = inverses;
        this.problems = problems;
    }

    Optional<DeclaredEntity> between(DeclaredEntity owner, DeclaredRelation relation) {
        Optional<DeclaredEntity> target = relation.target().map(declared::get);
        if (target.isEmpty()) {
            relation.target().ifPresent(named -> reportNoTable(owner, relation, named));
            return Optional.empty();
        }
        if (owner.marks().stream().anyMatch(mark -> mark.kind() == Kind.MIRROR)) {
            reportNobodys(owner, relation);
            return Optional.empty();
        }
        String place = owner.type().simpleName() + "." + relation.name();
        Optional<JoinTable> table = relation.table();
        boolean fits = new JoinColumns(table.map(JoinTable::joins).orElse(List.of()), names)
                        .fit(place, owner, relation.origin(), problems)
                && new JoinColumns(table.map(JoinTable::inverseJoins).orElse(List.of()), names)
                        .fit(place, target.get(), relation.origin(), problems);
        if (!fits) {
            return Optional.empty();
        }
        return Optional.of(between(owner, relation, target.get()));
    }

    private DeclaredEntity between(DeclaredEntity owner, DeclaredRelation relation, DeclaredEntity target) {
        TypeRef type = new TypeRef(
                owner.type().packageName(),
                List.of(owner.type().joinedName() + Accessors.capitalized(relation.name())));
        String wayBack = Accessors.decapitalized(type.simpleName());
        boolean isSelf = owner.type().equals(target.type());
        Optional<JoinTable> table = relation.table();
        Optional<String> back = inverses.of(owner.type(), relation.name())
                .map(inverse -> inverse.relation().name());
        Side from = new Side(
                owner,
                Accessors.decapitalized(owner.type().simpleName()),
                wayBack,
                back.orElseGet(() -> Accessors.decapitalized(
                        owner.name().orElseGet(() -> owner.type().simpleName()))),
                table.map(JoinTable::joins).orElse(List.of()),
                table.flatMap(JoinTable::foreignKey));
        Side to = new Side(
                target,
                isSelf ? relation.name() : Accessors.decapitalized(target.type().simpleName()),
                isSelf ? wayBack + "By" + Accessors.capitalized(relation.name()) : wayBack,
                relation.name(),
                table.map(JoinTable::inverseJoins).orElse(List.of()),
                table.flatMap(JoinTable::inverseForeignKey));
        boolean isThrough =
                owner.marks().stream().anyMatch(mark -> !mark.through().isEmpty());
        List<DeclaredProperty> properties = new ArrayList<>(ids(relation, from, false));
        properties.addAll(ids(relation, to, isThrough && !isForAll(target)));
        String across = Accessors.plural(Accessors.decapitalized(owner.type().simpleName())) + "By"
                + Accessors.capitalized(relation.name());
        return new DeclaredEntity(
                type,
                owner.publicType(),
                Optional.of(table.map(JoinTable::name)
                        .filter(name -> !name.isEmpty())
                        .orElseGet(() -> SqlNames.fit(names.table(owner) + "_" + names.table(target)))),
                Optional.empty(),
                table.map(JoinTable::schema).filter(name -> !name.isEmpty()).or(owner::schema),
                marks(owner, from.reference()),
                owner.unscoped(),
                Optional.empty(),
                properties,
                List.of(),
                List.of(
                        new Across(relation.name(), from.reference(), to.reference()),
                        new Across(back.orElse(across), to.reference(), from.reference())),
                table.map(JoinTable::uniques).orElse(List.of()),
                table.map(JoinTable::indexes).orElse(List.of()),
                table.map(JoinTable::checks).orElse(List.of()),
                construction(properties),
                table.flatMap(JoinTable::comment)
                        .orElseGet(() ->
                                "Which " + Accessors.plural(from.words()) + " have which " + relation.name() + "."),
                Optional.of(owner.type()),
                relation.origin(),
                table.map(JoinTable::said).orElse(relation.said()));
    }

    /**
     * One of the two.
     *
     * @param entity the entity
     * @param reference the name of the reference to it
     * @param wayBack the name of the way back from it
     * @param column the name from which its columns' names are derived
     * @param joins its columns, if they are given
     * @param key what is said of its foreign key, if something is
     */
    private record Side(
            DeclaredEntity entity,
            String reference,
            String wayBack,
            String column,
            List<Join> joins,
            Optional<ForeignKey> key) {
        String words() {
            return SqlNames.snakeCase(entity.type().simpleName()).replace('_', ' ');
        }
    }

    /** Whether no key to its rows could contain a tenant. */
    private static boolean isForAll(DeclaredEntity target) {
        return target.auth().isPresent()
                || target.unscoped().isPresent()
                || target.marks().stream().anyMatch(mark -> mark.kind() == Kind.MIRROR);
    }

    private List<DeclaredProperty> ids(DeclaredRelation relation, Side side, boolean withoutTenant) {
        List<DeclaredProperty> ids = side.entity().ids();
        List<DeclaredProperty> properties = new ArrayList<>();
        for (DeclaredProperty id : ids) {
            Optional<Join> join = new JoinColumns(side.joins(), names).of(id, side.entity());
            String column = join.map(Join::name)
                    .filter(name -> !name.isEmpty())
                    .orElseGet(() -> names.ofReference(side.column(), id));
            DeclaredReference reference = new DeclaredReference(
                    relation.kind().annotation(),
                    Optional.of(side.entity().type()),
                    OnDelete.CASCADE,
                    side.reference(),
                    side.wayBack(),
                    ids.size() == 1 ? "" : id.name(),
                    side.key().map(ForeignKey::enforced).orElse(true),
                    side.key().flatMap(ForeignKey::name),
                    withoutTenant,
                    true,
                    JoinColumns.withKey(relation.said(), side.key()));
            properties.add(DeclaredProperty.ofRelation(
                            side.reference() + Accessors.capitalized(id.attribute()),
                            id.type(),
                            false,
                            join.map(Join::column).orElse(ColumnSpec.NONE).named(Optional.of(column)),
                            reference,
                            "",
                            relation.origin())
                    .asId());
        }
        return properties;
    }

    /** The rows are whose the owner's are: by the same columns, or through the owner where that has none. */
    private static List<DeclaredMark> marks(DeclaredEntity owner, String reference) {
        List<DeclaredMark> all = new ArrayList<>(owner.marks());
        owner.properties().forEach(property -> all.addAll(property.marks()));
        boolean hasBoundary = all.stream().anyMatch(mark -> mark.kind() != Kind.OWNER);
        return all.stream()
                .filter(mark -> mark.kind() != Kind.OWNER
                        || !hasBoundary
                        || mark.limits().reads().owner()
                        || mark.limits().writes().owner())
                .map(mark -> new DeclaredMark(
                        mark.kind(),
                        mark.target(),
                        mark.kind() == Kind.OWNER && hasBoundary ? OnDelete.CASCADE : OnDelete.UNSTATED,
                        "",
                        "",
                        mark.through().isEmpty() ? "" : reference,
                        mark.unenforced(),
                        mark.limits(),
                        Said.NOWHERE))
                .toList();
    }

    private static Construction construction(List<DeclaredProperty> properties) {
        return new Construction(
                Optional.of(new Making(
                        properties.stream()
                                .<Value>map(property -> new Value.OfColumn(property.name(), true, false))
                                .toList(),
                        List.of())),
                properties.stream()
                        .map(property -> new Accessor(property.name(), property.name(), true, false))
                        .toList(),
                List.of());
    }

    private void reportNoTable(DeclaredEntity owner, DeclaredRelation relation, TypeRef named) {
        Elsewhere other = elsewhere.get(named);
        if (other != null) {
            if (other.kind() != Elsewhere.Kind.FAULTY) {
                problems.report(
                        ProblemCode.FH013,
                        relation.said().annotation(),
                        "@ManyToMany on " + owner.type().simpleName() + "." + relation.name() + ": "
                                + named.simpleName() + " is a table of another schema or module.",
                        "Put both below one @Freehold package, in one module.");
            }
            return;
        }
        problems.report(
                ProblemCode.FH012,
                relation.said().annotation(),
                "@ManyToMany on " + owner.type().simpleName() + "." + relation.name() + ": " + named.simpleName()
                        + " has no @OwnedBy, @InOrganization, @InTeam, @Unscoped or @AuthTable.",
                "Annotate " + named.simpleName() + " with one of them, or name a class or record that has one.");
    }

    private void reportNobodys(DeclaredEntity owner, DeclaredRelation relation) {
        problems.report(
                ProblemCode.FH086,
                relation.said().annotation(),
                "@ManyToMany on " + owner.type().simpleName() + "." + relation.name()
                        + ": the rows between the two would belong to nobody, since "
                        + owner.type().simpleName() + " is a mirror of the users.",
                "Write a class for the rows between, with @OwnedBy(…) or @InOrganization, and refer to both from there.");
    }
}
