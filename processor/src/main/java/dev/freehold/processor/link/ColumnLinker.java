package dev.freehold.processor.link;

import dev.freehold.processor.declared.DeclaredEntity;
import dev.freehold.processor.declared.DeclaredMark.OnDelete;
import dev.freehold.processor.declared.DeclaredProperty;
import dev.freehold.processor.declared.DeclaredProperty.Computed;
import dev.freehold.processor.declared.DeclaredReference;
import dev.freehold.processor.link.ColumnTypes.Typed;
import dev.freehold.processor.link.Ownership.Mark;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Column.DefaultValue;
import dev.freehold.processor.model.Column.Generation;
import dev.freehold.processor.model.Column.Part;
import dev.freehold.processor.model.Column.Settable;
import dev.freehold.processor.model.JavaNames;
import dev.freehold.processor.model.SecretNames;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the properties and ownership of an entity into its columns. */
final class ColumnLinker {
    private final ColumnNames names;
    private final ColumnTypes types;
    private final Problems problems;
    private final Defaults defaults;
    private final Generations generations;

    ColumnLinker(ColumnNames names, ColumnTypes types, Problems problems) {
        this.names = names;
        this.types = types;
        this.problems = problems;
        this.defaults = new Defaults(problems);
        this.generations = new Generations(problems);
    }

    List<Column> link(DeclaredEntity entity, Ownership ownership) {
        Map<String, Column> byName = new LinkedHashMap<>();
        for (DeclaredProperty property : entity.properties()) {
            types.of(entity, property)
                    .map(typed -> column(entity, ownership, property, typed))
                    .ifPresent(column -> add(entity, column, byName));
        }
        for (Part part : List.of(Part.OWNER, Part.ORGANIZATION, Part.TEAM)) {
            hidden(entity, part, ownership, byName).ifPresent(column -> add(entity, column, byName));
        }
        if (entity.properties().stream().noneMatch(DeclaredProperty::id) && !problems.reportedAt(entity.origin())) {
            problems.report(
                    ProblemCode.FH020,
                    entity.origin(),
                    entity.type().simpleName() + " has no @Id.",
                    "Annotate the component or field that identifies a row with jakarta.persistence.Id.");
        }
        generations.checkOneVersion(entity);
        DeletedColumn.check(entity, byName, problems);
        return new ArrayList<>(byName.values());
    }

    private void add(DeclaredEntity entity, Column column, Map<String, Column> byName) {
        Column other = byName.putIfAbsent(column.name(), column);
        if (other == null) {
            return;
        }
        String place = entity.type().simpleName() + "." + other.property();
        if (column.hidden()) {
            String annotation = annotation(column.part());
            problems.report(
                    ProblemCode.FH022,
                    other.origin(),
                    place + " maps to the column \"" + column.name() + "\", which " + annotation + " on "
                            + entity.type().simpleName() + " makes, too.",
                    "Move " + annotation + " from the type to " + place
                            + " if that is what it holds, or rename the property and its column.");
        } else {
            problems.report(
                    ProblemCode.FH022,
                    entity.properties().stream()
                            .filter(property -> property.name().equals(column.property()))
                            .map(property -> property.column().name().isPresent()
                                    ? property.column().said().at("name")
                                    : property.origin())
                            .findFirst()
                            .orElse(column.origin()),
                    entity.type().simpleName() + "." + column.property() + " maps to the column \"" + column.name()
                            + "\", as " + place + " does.",
                    "Give one of them another name with @Column(name = …).");
        }
    }

    static String annotation(Part part) {
        return switch (part) {
            case OWNER -> "@OwnedBy";
            case ORGANIZATION -> "@InOrganization";
            default -> "@InTeam";
        };
    }

    private Optional<Column> hidden(DeclaredEntity entity, Part part, Ownership ownership, Map<String, Column> others) {
        return ownership.of(part).filter(Mark::isHidden).map(mark -> {
            Typed typed = types.ofHidden(mark.target());
            String name = mark.accessor() + "Id";
            boolean attribution = part == Part.OWNER && ownership.hasBoundaryBesideOwner();
            return new Column(
                    names.derived(name),
                    hiddenProperty(entity, part, mark, name, others),
                    true,
                    typed.java(),
                    typed.type(),
                    typed.codec(),
                    typed.conversion(),
                    attribution && mark.declared().onDelete() == OnDelete.SET_NULL,
                    part,
                    Generation.NONE,
                    Settable.ALWAYS,
                    Optional.empty(),
                    "",
                    mark.declared().said().annotation());
        });
    }

    /**
     * The field of a hidden column, under another name where that is taken: generated code compiles whatever is
     * reported.
     */
    private String hiddenProperty(
            DeclaredEntity entity, Part part, Mark mark, String name, Map<String, Column> others) {
        boolean isTaken = others.values().stream()
                .anyMatch(
                        other -> other.property().equals(name) && !other.name().equals(names.derived(name)));
        if (isTaken) {
            String place = entity.type().simpleName() + "." + name;
            problems.report(
                    ProblemCode.FH032,
                    mark.declared().said().at("name"),
                    annotation(part) + " on " + entity.type().simpleName() + " makes a field " + name
                            + " on the generated table, and " + place + " is another.",
                    "Rename " + place + ", or give " + annotation(part) + " another name with name = \"…\".");
        }
        return isTaken || !JavaNames.isAllowed(name) ? Accessors.legal(name) : name;
    }

    private Column column(DeclaredEntity entity, Ownership ownership, DeclaredProperty property, Typed typed) {
        String name = names.of(property);
        Part part = part(entity, ownership, property, name);
        boolean external = entity.auth().isPresent();
        entity.auth()
                .filter(auth ->
                        auth.secrets().stream().anyMatch(secret -> secret.name().equals(name)))
                .ifPresent(
                        auth -> problems.report(
                                ProblemCode.FH040,
                                property.origin(),
                                entity.nameOf(property) + " maps to the column \"" + name
                                        + "\", which @AuthTable lists among the secrets.",
                                "Remove the property, for a secret is never read; or take the column out of secrets if it is none."));
        if (external) {
            reportSecret(entity, property, name);
        }
        boolean nullable = nullable(entity, property, part, ownership);
        boolean isCopy = types.isCopied(entity, property);
        Generation generation = generations.of(entity, property, part, typed, isCopy);
        Optional<DefaultValue> defaultValue = typed.generated()
                .or(() -> property.storage().computed().map(Computed::sql))
                .<DefaultValue>map(DefaultValue.Generated::new)
                .or(() -> defaults.of(entity, property, part, typed, isCopy));
        return new Column(
                name,
                property.name(),
                false,
                property.type(),
                typed.type(),
                typed.codec(),
                typed.conversion(),
                nullable,
                part,
                generation,
                settable(entity, property, part, nullable, generation, defaultValue),
                defaultValue,
                property.column().comment().orElse(property.comment()),
                property.origin());
    }

    private static Part part(DeclaredEntity entity, Ownership ownership, DeclaredProperty property, String name) {
        if (DeletedColumn.isNamed(name, entity)) {
            return Part.DELETED;
        }
        Part part = ownership.partOf(property);
        return part == Part.DATA && property.storage().version().isPresent() ? Part.VERSION : part;
    }

    private Settable settable(
            DeclaredEntity entity,
            DeclaredProperty property,
            Part part,
            boolean nullable,
            Generation generation,
            Optional<DefaultValue> defaultValue) {
        if (generation == Generation.COMPUTED) {
            return Settable.NEVER;
        }
        boolean isLeftOut = property.column().notInserted();
        boolean isNeeded = !nullable
                && part == Part.DATA
                && generation == Generation.NONE
                && defaultValue.isEmpty()
                && entity.auth().isEmpty();
        if (isLeftOut && isNeeded && !problems.reportedAt(property.origin())) {
            problems.report(
                    ProblemCode.FH073,
                    property.column().said().at("insertable"),
                    (property.references().filter(DeclaredReference::isRelation).isPresent()
                                    ? "@JoinColumn"
                                    : "@Column")
                            + "(insertable = false) on " + entity.nameOf(property)
                            + ": no insert would give it a value, and it must have one.",
                    property.id()
                            ? "Remove insertable = false, or annotate it with @GeneratedValue."
                            : "Annotate it with @Default(…) or @Nullable, or remove insertable = false.");
            return Settable.ALWAYS;
        }
        if (property.column().notUpdated()) {
            return isLeftOut ? Settable.NEVER : Settable.ON_INSERT;
        }
        return isLeftOut ? Settable.ON_UPDATE : Settable.ALWAYS;
    }

    private void reportSecret(DeclaredEntity entity, DeclaredProperty property, String column) {
        boolean isListed = entity.auth().stream()
                .flatMap(auth -> auth.secrets().stream())
                .anyMatch(secret -> secret.name().equals(column));
        if (property.exposed().filter(String::isBlank).isPresent()) {
            problems.report(
                    ProblemCode.FH037,
                    property.origin(),
                    "@Exposed on " + entity.nameOf(property) + " gives no reason.",
                    "Say why it is no secret, such as @Exposed(\"the kind of token, not the token\").");
        }
        if (!isListed && property.exposed().isEmpty() && SecretNames.looksSecret(column)) {
            problems.report(
                    ProblemCode.FH047,
                    property.origin(),
                    entity.nameOf(property) + " maps to the column \"" + column
                            + "\", whose name is that of a secret: every query of "
                            + entity.type().simpleName() + " rows would read it.",
                    "Remove it and write secrets = \"" + column
                            + "\" in @AuthTable, or annotate it with @Exposed(\"why it is no secret\").");
        }
    }

    private boolean nullable(DeclaredEntity entity, DeclaredProperty property, Part part, Ownership ownership) {
        String place = entity.nameOf(property);
        property.nullness().ifPresent(notNull -> {
            boolean isPrimitive = property.type().isPrimitive();
            problems.report(
                    ProblemCode.FH035,
                    property.origin(),
                    place + " is said to be nullable, and " + notNull + ".",
                    isPrimitive
                            ? "Change its type to " + wrapper(property.type().name())
                                    + ", or remove @Nullable or nullable = true."
                            : "Remove one of the two.");
        });
        if (!property.nullable()) {
            return false;
        }
        boolean boundary = part == Part.ORGANIZATION
                || part == Part.TEAM
                || (part == Part.OWNER && !ownership.hasBoundaryBesideOwner());
        if (property.id() || boundary) {
            problems.report(
                    ProblemCode.FH035,
                    property.origin(),
                    place + " is nullable, and "
                            + (boundary
                                    ? "a row that belongs to nobody would be seen by nobody."
                                    : "the id of a row is never null."),
                    "Remove @Nullable or nullable = true.");
            return false;
        }
        return true;
    }

    private static String wrapper(String primitive) {
        return switch (primitive) {
            case "int" -> "Integer";
            case "char" -> "Character";
            default -> Accessors.capitalized(primitive);
        };
    }
}
