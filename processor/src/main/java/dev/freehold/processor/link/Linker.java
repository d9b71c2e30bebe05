package dev.freehold.processor.link;

import dev.freehold.processor.declared.DeclaredEntity;
import dev.freehold.processor.declared.DeclaredProperty;
import dev.freehold.processor.declared.DeclaredReference;
import dev.freehold.processor.declared.DeclaredSchema;
import dev.freehold.processor.model.AppModel;
import dev.freehold.processor.model.AppModel.Membership;
import dev.freehold.processor.model.AppModel.Teams;
import dev.freehold.processor.model.Auth;
import dev.freehold.processor.model.Auth.Role;
import dev.freehold.processor.model.AuthSource;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Construction;
import dev.freehold.processor.model.Construction.Part;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.Entity.Across;
import dev.freehold.processor.model.Reference;
import dev.freehold.processor.model.TypeRef;
import dev.freehold.processor.problem.Origin;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns the declarations of one {@code @Freehold} package into its {@link AppModel}. */
public final class Linker {
    private final DeclaredSchema schema;
    private final Problems problems;
    private final AuthRoles roles;
    private final Map<TypeRef, Draft> drafts = new LinkedHashMap<>();

    private Linker(DeclaredSchema schema, Problems problems) {
        this.schema = schema;
        this.problems = problems;
        this.roles = new AuthRoles(schema, problems);
    }

    /**
     * Links a schema. What is faulty is reported and linked as far as it can be, so that one mistake stays one error.
     *
     * @param schema the declarations
     * @param homes for every entity of the compilation the {@code @Freehold} package it belongs to
     * @param problems where problems go
     * @return the tables
     */
    public static AppModel link(DeclaredSchema schema, Map<TypeRef, String> homes, Problems problems) {
        DeclaredSchema placed = Layout.apply(schema, LayoutOptions.check(schema, problems));
        return new Linker(Relations.apply(placed, problems), problems).link(homes);
    }

    private AppModel link(Map<TypeRef, String> homes) {
        if (schema.authTables().isEmpty() && !schema.auth().isEmpty()) {
            problems.report(
                    ProblemCode.FH004,
                    schema.said().at("auth"),
                    "@Freehold(auth = " + schema.auth() + ".class) on " + schema.packageName()
                            + ": no type nested in it bears @AuthTable.",
                    "Name the type that holds the auth tables, such as dev.freehold.auth.BetterAuth.class.");
        }
        roles.check();
        List<DeclaredEntity> all = new ArrayList<>(schema.authTables());
        all.addAll(schema.entities());
        Map<TypeRef, DeclaredEntity> declared = new LinkedHashMap<>();
        all.forEach(entity -> declared.put(entity.type(), entity));
        Map<TypeRef, Ownership> ownerships = new LinkedHashMap<>();
        all.forEach(entity -> ownerships.put(entity.type(), Ownership.of(entity, roles, problems)));

        LimitRules limits = new LimitRules(roles, problems);
        all.forEach(entity -> limits.check(entity, ownerships.getOrDefault(entity.type(), Ownership.NONE)));

        Targets targets = new Targets(schema, declared, homes, problems);
        ColumnTypes types = new ColumnTypes(schema, declared, ownerships, targets, problems);
        ColumnNames names = new ColumnNames(schema.naming());
        ColumnLinker columns = new ColumnLinker(names, types, problems);
        for (DeclaredEntity entity : all) {
            Ownership ownership = ownerships.getOrDefault(entity.type(), Ownership.NONE);
            drafts.put(
                    entity.type(),
                    new Draft(
                            entity,
                            ownership,
                            tableSchema(entity),
                            names.table(entity),
                            columns.link(entity, ownership)));
        }
        Tables.check(drafts.values(), problems);
        ReferenceLinker references = new ReferenceLinker(drafts, targets, problems);
        Map<TypeRef, List<Reference>> linked = new LinkedHashMap<>();
        drafts.values().forEach(draft -> linked.put(draft.type(), references.link(draft)));
        Keys keys = new Keys(drafts, linked, problems);
        Scopes scopes = new Scopes(drafts, linked, problems);
        return new AppModel(
                schema.packageName(),
                schema.entities().stream()
                        .map(entity -> entity(entity, linked, keys, scopes))
                        .toList(),
                schema.authTables().stream()
                        .map(entity -> entity(entity, linked, keys, scopes))
                        .toList(),
                membership(Role.MEMBER, Role.ORGANIZATION, linked),
                membership(Role.TEAM_MEMBER, Role.TEAM, linked),
                teams(linked),
                schema.rowLevelSecurity(),
                new AuthSource(
                        schema.auth(), schema.layout().map(LayoutOptions::text).orElse("")));
    }

    private String tableSchema(DeclaredEntity entity) {
        return entity.schema().orElse(entity.auth().isPresent() ? "public" : schema.schema());
    }

    private Entity entity(DeclaredEntity entity, Map<TypeRef, List<Reference>> linked, Keys keys, Scopes scopes) {
        Draft draft = drafts.get(entity.type());
        if (draft == null) {
            throw new IllegalStateException("every declared entity has a draft");
        }
        return new Entity(
                entity.type(),
                entity.auth().map(auth -> new Auth(auth.role(), auth.secrets())),
                draft.schema(),
                draft.table(),
                draft.columns(),
                keys.primary(draft),
                scopes.of(draft),
                linked.getOrDefault(entity.type(), List.of()),
                acrosses(draft, linked.getOrDefault(entity.type(), List.of())),
                keys.uniques(draft),
                keys.indexes(draft),
                keys.checks(draft),
                construction(draft),
                entity.comment(),
                entity.declaredBy(),
                entity.origin());
    }

    /** Those that are declared; or, where the key is two references and nothing else, one on either side. */
    private static List<Across> acrosses(Draft draft, List<Reference> references) {
        if (!draft.declared().acrosses().isEmpty() || draft.isExternal()) {
            return draft.declared().acrosses();
        }
        List<String> id = Column.names(draft.idColumns());
        List<Reference> ends = references.stream()
                .filter(reference -> !reference.ownColumns().isEmpty() && id.containsAll(reference.ownColumns()))
                .toList();
        boolean isLink = ends.size() == 2
                && ends.get(0).ownColumns().size() + ends.get(1).ownColumns().size() == id.size();
        return isLink
                ? List.of(across(draft, ends.get(0), ends.get(1)), across(draft, ends.get(1), ends.get(0)))
                : List.of();
    }

    /** {@code tagsByTaskTag}: depends on its own table alone, so that it never takes another's name. */
    private static Across across(Draft draft, Reference from, Reference to) {
        return new Across(Accessors.plural(to.name()) + "By" + draft.type().simpleName(), from.name(), to.name());
    }

    private Construction construction(Draft draft) {
        DeclaredEntity entity = draft.declared();
        Construction construction = entity.construction();
        boolean everyPropertyHasAColumn =
                draft.columns().stream().filter(column -> !column.hidden()).count()
                        == entity.properties().size();
        if (construction.making().isPresent()) {
            reportHiddenMembers(entity, construction);
            reportHiddenIds(entity, construction);
        } else if (!problems.reportedAt(entity.origin())) {
            reportNoConstruction(entity);
        }
        return everyPropertyHasAColumn ? construction : construction.missing();
    }

    private void reportNoConstruction(DeclaredEntity entity) {
        String name = entity.type().simpleName();
        String parameters = entity.properties().stream()
                .filter(property -> property.references()
                        .filter(DeclaredReference::isRelation)
                        .isEmpty())
                .map(property -> parameter(entity.construction(), property))
                .distinct()
                .collect(Collectors.joining(", "));
        problems.report(
                ProblemCode.FH028,
                entity.origin(),
                "No row can become a " + name + ": there is no constructor " + name + "(" + parameters
                        + ") in any order, and none without parameters together with a setter for every field.",
                "Add one of the two, not private, or make " + name + " a record.");
    }

    /** The parameter for a property, or for the object of several that has it. */
    private static String parameter(Construction construction, DeclaredProperty property) {
        return outermost(construction, property)
                .map(part -> part.type().simpleName() + " " + part.property())
                .orElseGet(() -> property.type().name().replaceAll(".*\\.", "") + " " + property.name());
    }

    /** The object of several columns that has a property, not within another one. */
    private static Optional<Part> outermost(Construction construction, DeclaredProperty property) {
        Optional<Part> outermost = construction.around(property.name());
        while (outermost.isPresent()
                && construction.around(outermost.get().property()).isPresent()) {
            outermost = construction.around(outermost.get().property());
        }
        return outermost;
    }

    /** What cannot be read from an object of several columns cannot be written. */
    private void reportHiddenMembers(DeclaredEntity entity, Construction construction) {
        for (Part part : construction.parts()) {
            for (String member : part.members()) {
                boolean isReadable = part.accessors().stream()
                        .anyMatch(accessor -> accessor.property().equals(member));
                if (!isReadable && !problems.reportedAt(part.origin())) {
                    String own = within(entity, part, member);
                    problems.report(
                            ProblemCode.FH029,
                            part.origin(),
                            part.type().simpleName() + "." + own + ", embedded as "
                                    + entity.type().simpleName() + "." + part.property()
                                    + ", is private and has no getter, so that it cannot be written.",
                            "Add a method get" + Accessors.capitalized(own) + "() to "
                                    + part.type().simpleName() + ", not private.");
                }
            }
        }
    }

    /** A member's name in its own class: the key's have no prefix, others that of the objects around them. */
    private static String within(DeclaredEntity entity, Part part, String member) {
        return entity.properties().stream()
                .filter(property -> property.name().equals(member))
                .map(DeclaredProperty::attribute)
                .findFirst()
                .orElseGet(() -> member.startsWith(part.property())
                        ? Accessors.decapitalized(
                                member.substring(part.property().length()))
                        : member);
    }

    private void reportHiddenIds(DeclaredEntity entity, Construction construction) {
        for (DeclaredProperty property : entity.properties()) {
            Optional<Part> outer = outermost(construction, property);
            String own = outer.map(Part::property).orElse(property.name());
            Origin origin = outer.map(Part::origin).orElse(property.origin());
            boolean isReadable = construction.accessors().stream()
                    .anyMatch(accessor -> accessor.property().equals(own));
            if (property.id() && !isReadable && !problems.reportedAt(origin)) {
                problems.report(
                        ProblemCode.FH029,
                        origin,
                        entity.type().simpleName() + "." + own + " is private and has no getter, so that a "
                                + entity.type().simpleName() + " does not show its id.",
                        "Add a method get" + Accessors.capitalized(own) + "(), not private.");
            }
        }
    }

    private Optional<Membership> membership(Role members, Role groups, Map<TypeRef, List<Reference>> linked) {
        Optional<DeclaredEntity> table = roles.find(members);
        Optional<String> user =
                table.flatMap(found -> roles.find(Role.USER).flatMap(users -> property(found, users, linked)));
        Optional<String> group =
                table.flatMap(found -> roles.find(groups).flatMap(target -> property(found, target, linked)));
        return table.filter(found -> user.isPresent() && group.isPresent())
                .map(found -> new Membership(found.type(), user.orElseThrow(), group.orElseThrow(), role(found)));
    }

    /** Auth servers call it so; a holder of one's own does, too, whatever its column is called. */
    private static Optional<String> role(DeclaredEntity members) {
        return members.properties().stream()
                .map(DeclaredProperty::name)
                .filter("role"::equals)
                .findFirst();
    }

    private Optional<Teams> teams(Map<TypeRef, List<Reference>> linked) {
        return roles.find(Role.TEAM)
                .flatMap(teams -> roles.find(Role.ORGANIZATION)
                        .flatMap(organizations -> property(teams, organizations, linked))
                        .map(property -> new Teams(teams.type(), property)));
    }

    private Optional<String> property(
            DeclaredEntity from, DeclaredEntity target, Map<TypeRef, List<Reference>> linked) {
        Draft draft = drafts.get(from.type());
        return linked.getOrDefault(from.type(), List.of()).stream()
                .filter(reference -> reference.target().equals(target.type()))
                .findFirst()
                .flatMap(reference -> draft == null
                        ? Optional.<Column>empty()
                        : draft.byName(reference.pairs().get(0).from()))
                .map(Column::property);
    }
}
