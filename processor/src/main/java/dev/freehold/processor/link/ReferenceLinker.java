package dev.freehold.processor.link;

import dev.freehold.processor.declared.DeclaredEntity;
import dev.freehold.processor.declared.DeclaredEntity.ConstraintNames;
import dev.freehold.processor.declared.DeclaredMark.Kind;
import dev.freehold.processor.declared.DeclaredProperty;
import dev.freehold.processor.declared.DeclaredReference;
import dev.freehold.processor.declared.Said;
import dev.freehold.processor.link.Ownership.Mark;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Column.Part;
import dev.freehold.processor.model.ColumnType.Base;
import dev.freehold.processor.model.Reference;
import dev.freehold.processor.model.Reference.DeleteRule;
import dev.freehold.processor.model.Reference.Pair;
import dev.freehold.processor.model.SqlNames;
import dev.freehold.processor.model.TypeRef;
import dev.freehold.processor.problem.Origin;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns {@code @References}, {@code @OwnedBy} and the rest into {@link Reference}s; those within one tenant carry the
 * tenant in their key.
 */
final class ReferenceLinker {
    /** No name contains it, not even a wrong one. */
    private static final String SEPARATOR = "\n";

    private final Map<TypeRef, Draft> drafts;
    private final Targets targets;
    private final Problems problems;
    private final DeleteRules deleteRules;
    private final AccessorNames names;
    private final Tenants tenants;

    ReferenceLinker(Map<TypeRef, Draft> drafts, Targets targets, Problems problems) {
        this.drafts = drafts;
        this.targets = targets;
        this.problems = problems;
        this.deleteRules = new DeleteRules(problems);
        this.names = new AccessorNames(problems);
        this.tenants = new Tenants(problems);
    }

    List<Reference> link(Draft from) {
        List<Reference> references = new ArrayList<>();
        for (Map.Entry<String, List<DeclaredProperty>> group :
                groups(from.declared()).entrySet()) {
            DeclaredReference declared = group.getValue().get(0).references().orElseThrow();
            targets.table(declared, from.declared().nameOf(group.getValue().get(0)))
                    .map(target -> drafts.get(target.type()))
                    .flatMap(target -> reference(from, target, group.getKey(), group.getValue()))
                    .ifPresent(references::add);
        }
        Ownership ownership = from.ownership();
        Stream.of(ownership.owner(), ownership.organization(), ownership.team(), ownership.mirror())
                .flatMap(Optional::stream)
                .filter(Mark::hasColumn)
                .flatMap(mark -> owning(from, mark).stream())
                .forEach(references::add);
        return references;
    }

    /** The properties of one reference: several only where the target's id has several and they share a name. */
    private static Map<String, List<DeclaredProperty>> groups(DeclaredEntity entity) {
        Map<String, List<DeclaredProperty>> groups = new LinkedHashMap<>();
        for (DeclaredProperty property : entity.properties()) {
            property.references().ifPresent(reference -> {
                String name = reference.name().isEmpty() ? Accessors.of(property.name()) : reference.name();
                String key = reference.id().isEmpty() && groups.containsKey(name)
                        ? name + SEPARATOR + property.name()
                        : name;
                groups.computeIfAbsent(key, accessor -> new ArrayList<>()).add(property);
            });
        }
        return groups;
    }

    private Optional<Reference> reference(Draft from, Draft to, String key, List<DeclaredProperty> properties) {
        String name = key.split(SEPARATOR, -1)[0];
        DeclaredReference declared = properties.get(0).references().orElseThrow();
        List<Pair> pairs = new ArrayList<>();
        for (DeclaredProperty property : properties) {
            Optional<Column> own = from.byProperty(property.name());
            Optional<Column> pointedAt = property.references()
                    .flatMap(reference -> targets.id(reference, to.declared()))
                    .flatMap(id -> to.byProperty(id.name()));
            if (own.isPresent() && pointedAt.isPresent()) {
                pairs.add(new Pair(own.get().name(), pointedAt.get().name()));
            }
        }
        boolean isTied = declared.foreignKey() && !declared.withoutTenant();
        int tenantColumns = isTied ? addTenant(from, to, pairs) : 0;
        DeclaredProperty first = properties.get(0);
        String place = from.declared().nameOf(first);
        if (!covers(to, pairs)) {
            if (properties.stream()
                    .allMatch(property -> from.byProperty(property.name()).isPresent())) {
                reportUncovered(to, properties, name, from);
            }
            return Optional.empty();
        }
        tenants.check(from, to, name, first, declared);
        boolean required = properties.stream().noneMatch(DeclaredProperty::nullable);
        DeleteRule rule = deleteRule(from, to, declared, name, place, required);
        String inverse = declared.inverse().isEmpty() ? inverse(from, to, name) : declared.inverse();
        return Optional.of(new Reference(
                names.checked(name, from, "the reference " + place, "name", declared.said()),
                names.checked(inverse, to, "the way back from " + place, "inverse", declared.said()),
                to.type(),
                pairs,
                tenantColumns,
                required && declared.foreignKey(),
                mayBeAbsent(to),
                declared.foreignKey(),
                comparedAsText(from, to, pairs),
                rule,
                declared.foreignKey()
                        ? declared.constraint().orElseGet(() -> constraintName(from, to, pairs, tenantColumns))
                        : "",
                place(declared.said())));
    }

    private DeleteRule deleteRule(
            Draft from, Draft to, DeclaredReference declared, String name, String place, boolean required) {
        if (from.isExternal()) {
            return DeleteRules.ofAuthServer(declared);
        }
        if (!declared.foreignKey() && mayDoWithout(to, declared, place)) {
            return deleteRules.withoutKey(declared.said(), declared.annotation() + " on " + place);
        }
        boolean leadsToTheOrganization = from.ownership()
                .organization()
                .filter(mark -> mark.declared().through().equals(name))
                .isPresent();
        return leadsToTheOrganization
                ? deleteRules.ofThrough(declared, place, required, to)
                : deleteRules.of(declared, place, required, to);
    }

    /** Where a name of the reference is wrong: at the one that is given, or at the annotation that gives none. */
    private static Origin place(Said said) {
        return said.values().containsKey("name") ? said.at("name") : said.at("inverse");
    }

    private static String inverse(Draft from, Draft to, String name) {
        String plural = plural(from);
        boolean bearsTheTargetsName =
                name.equals(Accessors.decapitalized(to.type().simpleName()));
        return bearsTheTargetsName ? plural : plural + "By" + Accessors.capitalized(name);
    }

    private static String plural(Draft from) {
        return Accessors.plural(Accessors.decapitalized(from.type().simpleName()));
    }

    private Optional<Reference> owning(Draft from, Mark mark) {
        if (mark.declared().kind() == Kind.MIRROR && refersById(from)) {
            return Optional.empty(); // what is wrong with that is reported
        }
        Optional<Column> own = mark.property()
                .map(property -> from.byProperty(property.name()))
                .orElseGet(() -> from.columns().stream()
                        .filter(column -> isOwning(from, column, mark))
                        .findFirst());
        Optional<Draft> to = mark.target().map(drafts::get);
        Optional<Column> id = to.filter(target -> target.idColumns().size() == 1)
                .map(target -> target.idColumns().get(0));
        if (own.isEmpty() || to.isEmpty() || id.isEmpty()) {
            return Optional.empty();
        }
        List<Pair> pairs = List.of(new Pair(own.get().name(), id.get().name()));
        String inverse = mark.declared().inverse();
        Said said = mark.declared().said();
        String annotation = mark.declared().kind().annotation();
        String place = mark.place(from.declared());
        String written = annotation + " on " + place;
        boolean enforced = !mark.declared().unenforced();
        boolean withoutKey = !enforced && mayDoWithout(to.get(), annotation + "(foreignKey = false) on " + place, said);
        return Optional.of(new Reference(
                names.checked(mark.accessor(), from, written, "name", said),
                names.checked(
                        inverse.isEmpty() ? plural(from) : inverse,
                        to.get(),
                        "the way back from " + written,
                        "inverse",
                        said),
                to.get().type(),
                pairs,
                0,
                enforced && !own.get().nullable(),
                mayBeAbsent(to.get()),
                enforced,
                false,
                withoutKey ? deleteRules.withoutKey(said, written) : deleteRules.of(mark, from, own.get()),
                enforced ? constraintName(from, to.get(), pairs, 0) : "",
                place(said)));
    }

    private static boolean refersById(Draft from) {
        return from.declared().properties().stream()
                .anyMatch(property -> property.id() && property.references().isPresent());
    }

    /** Whether a column is the one that an annotation on the type makes. */
    private static boolean isOwning(Draft from, Column column, Mark mark) {
        return switch (mark.declared().kind()) {
            case OWNER -> column.hidden() && column.part() == Part.OWNER;
            case ORGANIZATION -> column.hidden() && column.part() == Part.ORGANIZATION;
            case TEAM -> column.hidden() && column.part() == Part.TEAM;
            case MIRROR -> from.idColumns().contains(column);
        };
    }

    /**
     * Puts the tenant's pairs first where the source has all that separates the target's tenants: then no row can point
     * into another tenant.
     *
     * @return how many pairs are the tenant's
     */
    private static int addTenant(Draft from, Draft to, List<Pair> pairs) {
        List<Pair> tenant = Tenants.pairs(from, to);
        List<Pair> own = pairs.stream()
                .filter(pair -> tenant.stream().noneMatch(one -> one.to().equals(pair.to())))
                .toList();
        if (own.isEmpty()) {
            return 0; // the tenant is all of the id
        }
        pairs.clear();
        pairs.addAll(tenant);
        pairs.addAll(own);
        return tenant.size();
    }

    private static boolean covers(Draft to, List<Pair> pairs) {
        List<String> covered = pairs.stream().map(Pair::to).toList();
        return !pairs.isEmpty()
                && covered.stream().distinct().count() == covered.size()
                && Column.names(to.idColumns()).stream().allMatch(covered::contains)
                && !to.idColumns().isEmpty();
    }

    private void reportUncovered(Draft to, List<DeclaredProperty> properties, String name, Draft from) {
        List<String> ids = to.declared().properties().stream()
                .filter(DeclaredProperty::id)
                .map(DeclaredProperty::name)
                .toList();
        if (ids.isEmpty() || to.idColumns().size() < ids.size()) {
            return; // what is wrong with the id is reported there
        }
        String target = to.type().simpleName();
        String id = (ids.size() == 1 ? "whose id is " : "whose id has several parts: ") + String.join(", ", ids);
        for (DeclaredProperty property : properties) {
            DeclaredReference declared = property.references().orElseThrow();
            if (!declared.id().isEmpty() && !ids.contains(declared.id())) {
                problems.report(
                        ProblemCode.FH036,
                        declared.said().at("id"),
                        "@References(id = \"" + declared.id() + "\") on "
                                + from.declared().nameOf(property) + ": there is no such part of the id of " + target
                                + ", " + id + ".",
                        ids.size() == 1 ? "Leave id out." : "Write one of them.");
                return;
            }
        }
        DeclaredReference first = properties.get(0).references().orElseThrow();
        problems.report(
                ProblemCode.FH036,
                first.said().annotation(),
                first.written(to.type()) + " on " + from.declared().nameOf(properties.get(0))
                        + " does not hold all of the id of " + target + ", " + id + ".",
                "Write a property for each, with @References(value = " + target + ".class, name = \"" + name
                        + "\", id = \"" + ids.get(0) + "\") and so on.");
    }

    private boolean mayDoWithout(Draft to, DeclaredReference declared, String place) {
        return declared.isRelation()
                ? mayDoWithout(
                        to,
                        "ConstraintMode.NO_CONSTRAINT on " + place,
                        declared.said(),
                        "Remove ConstraintMode.NO_CONSTRAINT.")
                : mayDoWithout(to, "@References(foreignKey = false) on " + place, declared.said());
    }

    private boolean mayDoWithout(Draft to, String written, Said said) {
        return mayDoWithout(to, written, said, "Remove foreignKey = false.");
    }

    /** Whether a table of the application may refer without a foreign key. */
    private boolean mayDoWithout(Draft to, String written, Said said, String fix) {
        boolean may = mayBeAbsent(to);
        if (!may) {
            String target = to.type().simpleName();
            problems.report(
                    ProblemCode.FH042,
                    said.at("foreignKey"),
                    written + ": a table of the application does without a foreign key only where it refers to an auth"
                            + " table with mayBeAbsent = true, and " + target + " is none.",
                    fix);
        }
        return may;
    }

    private static boolean mayBeAbsent(Draft to) {
        return to.declared().auth().filter(auth -> auth.mayBeAbsent()).isPresent();
    }

    private static boolean comparedAsText(Draft from, Draft to, List<Pair> pairs) {
        return pairs.stream()
                .anyMatch(pair -> !from.byName(pair.from())
                        .map(column -> kind(column.type().base()))
                        .equals(to.byName(pair.to())
                                .map(column -> kind(column.type().base()))));
    }

    private static Base kind(Base base) {
        return base == Base.VARCHAR ? Base.TEXT : base;
    }

    private static String constraintName(Draft from, Draft to, List<Pair> pairs, int tenantColumns) {
        List<String> columns =
                pairs.stream().skip(tenantColumns).map(Pair::from).toList();
        if (from.constraints() == ConstraintNames.DRIZZLE) {
            List<String> both = new ArrayList<>(columns);
            both.add(to.table());
            pairs.forEach(pair -> both.add(pair.to()));
            return SqlNames.constraint(from.table(), both, "fk");
        }
        return SqlNames.constraint(from.table(), columns, "fkey");
    }
}
