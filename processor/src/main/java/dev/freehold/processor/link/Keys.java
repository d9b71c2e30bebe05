package dev.freehold.processor.link;

import dev.freehold.processor.declared.DeclaredEntity.Columns;
import dev.freehold.processor.declared.DeclaredEntity.ConstraintNames;
import dev.freehold.processor.declared.DeclaredProperty;
import dev.freehold.processor.declared.DeclaredProperty.DeclaredCheck;
import dev.freehold.processor.model.Auth.Secret;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Construction;
import dev.freehold.processor.model.Construction.Part;
import dev.freehold.processor.model.Construction.Value;
import dev.freehold.processor.model.Entity.Check;
import dev.freehold.processor.model.Entity.Index;
import dev.freehold.processor.model.Entity.PrimaryKey;
import dev.freehold.processor.model.Entity.Unique;
import dev.freehold.processor.model.JavaType;
import dev.freehold.processor.model.Reference;
import dev.freehold.processor.model.SqlNames;
import dev.freehold.processor.model.TypeRef;
import dev.freehold.processor.problem.Origin;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import dev.freehold.processor.problem.Suggestions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Works out the keys, unique constraints, checks and indexes of a table; indexes for foreign keys only where no key
 * serves already.
 */
final class Keys {
    private final Map<TypeRef, List<Reference>> references;
    private final Problems problems;
    private final Map<TypeRef, Draft> drafts;

    Keys(Map<TypeRef, Draft> drafts, Map<TypeRef, List<Reference>> references, Problems problems) {
        this.drafts = drafts;
        this.references = references;
        this.problems = problems;
    }

    PrimaryKey primary(Draft draft) {
        return new PrimaryKey(SqlNames.constraint(draft.table(), List.of(), "pkey"), Column.names(draft.idColumns()));
    }

    List<Unique> uniques(Draft draft) {
        List<Unique> uniques = new ArrayList<>();
        for (DeclaredProperty property : draft.declared().properties()) {
            boolean isGlobal = property.globallyUnique().isPresent();
            if (property.column().unique() && !isGlobal) {
                draft.byProperty(property.name())
                        .ifPresent(column -> requireTenant(
                                draft,
                                List.of(column.name()),
                                "@Column(unique = true) on " + draft.declared().nameOf(property),
                                property.column().said().at("unique")));
            }
            if (property.column().unique() || isGlobal) {
                draft.byProperty(property.name())
                        .map(column -> List.of(column.name()))
                        .map(columns -> isGlobal ? columns : within(draft, columns))
                        .filter(columns -> !isKey(columns, draft, uniques))
                        .ifPresent(columns -> uniques.add(new Unique(
                                SqlNames.constraint(draft.table(), ownOf(draft, columns), suffix(draft)), columns)));
            }
        }
        draft.declared().auth().stream()
                .flatMap(auth -> auth.secrets().stream())
                .filter(Secret::unique)
                .map(secret -> List.of(secret.name()))
                .forEach(columns ->
                        uniques.add(new Unique(SqlNames.constraint(draft.table(), columns, suffix(draft)), columns)));
        for (Columns declared : draft.declared().uniques()) {
            if (exist(draft, declared)) {
                requireTenant(
                        draft,
                        declared.columns(),
                        "@UniqueConstraint on " + draft.type().simpleName(),
                        declared.origin());
                List<String> columns = within(draft, declared.columns());
                String name = declared.name().isEmpty()
                        ? SqlNames.constraint(draft.table(), ownOf(draft, columns), "key")
                        : declared.name();
                uniques.add(new Unique(name, columns));
            }
        }
        for (Reference reference : pointingAt(draft)) {
            if (reference.foreignKey() && !isKey(reference.toColumns(), draft, uniques)) {
                uniques.add(new Unique(
                        SqlNames.constraint(draft.table(), reference.toColumns(), "key"), reference.toColumns()));
            }
        }
        return uniques;
    }

    /** A table without the organization's column is unique within its tenant only together with what leads there. */
    private void requireTenant(Draft draft, List<String> columns, String written, Origin origin) {
        draft.ownership()
                .organization()
                .filter(mark -> !mark.hasColumn())
                .flatMap(mark -> references.getOrDefault(draft.type(), List.of()).stream()
                        .filter(reference ->
                                reference.name().equals(mark.declared().through()))
                        .findFirst())
                .filter(parent -> !columns.containsAll(parent.fromColumns()))
                .ifPresent(parent -> problems.report(
                        ProblemCode.FH065,
                        origin,
                        written + " would be unique across organizations, since "
                                + draft.type().simpleName() + " has its own by through and not by a column: the error"
                                + " for a value that is taken would tell one what another has.",
                        "Write @UniqueConstraint(columnNames = {"
                                + Stream.concat(
                                                parent.fromColumns().stream(),
                                                columns.stream()
                                                        .filter(column -> !parent.fromColumns()
                                                                .contains(column)))
                                        .map(column -> "\"" + column + "\"")
                                        .collect(Collectors.joining(", "))
                                + "}), or @GloballyUnique(\"…\") on the property if that is meant."));
    }

    private static String suffix(Draft draft) {
        return draft.constraints() == ConstraintNames.DRIZZLE ? "unique" : "key";
    }

    private List<Reference> pointingAt(Draft draft) {
        return draft.isExternal()
                ? List.of()
                : drafts.values().stream()
                        .filter(from -> !from.isExternal())
                        .flatMap(from -> references.getOrDefault(from.type(), List.of()).stream())
                        .filter(reference -> reference.target().equals(draft.type()))
                        .toList();
    }

    private static boolean isKey(List<String> columns, Draft draft, List<Unique> uniques) {
        HashSet<String> wanted = new HashSet<>(columns);
        return wanted.equals(new HashSet<>(Column.names(draft.idColumns())))
                || uniques.stream().anyMatch(unique -> wanted.equals(new HashSet<>(unique.columns())));
    }

    /** Unique means unique among those who see the rows: otherwise the error would tell one what another has. */
    private static List<String> within(Draft draft, List<String> columns) {
        List<String> result = new ArrayList<>(Column.names(draft.readers()));
        result.removeAll(columns);
        result.addAll(columns);
        return result;
    }

    private static List<String> ownOf(Draft draft, List<String> columns) {
        List<String> tenant = Column.names(draft.readers());
        int first = 0;
        while (first < columns.size() - 1
                && first < tenant.size()
                && columns.get(first).equals(tenant.get(first))) {
            first++;
        }
        return columns.subList(first, columns.size());
    }

    private boolean exist(Draft draft, Columns declared) {
        List<String> missing = declared.columns().stream()
                .filter(column -> draft.byName(column).isEmpty() && !draft.isSecret(column))
                .toList();
        boolean isComplete = draft.declared().properties().stream()
                .allMatch(property -> draft.byProperty(property.name()).isPresent());
        if (isComplete) { // otherwise it may be a column whose property is at fault, which is reported
            missing.forEach(column -> reportMissing(draft, declared, column));
        }
        boolean isDistinct = declared.columns().stream().distinct().count()
                == declared.columns().size();
        if (!isDistinct) {
            problems.report(
                    ProblemCode.FH043,
                    declared.origin(),
                    written(draft) + " names a column twice in one constraint or index: "
                            + String.join(", ", declared.columns()) + ".",
                    "Name each column once.");
        }
        return missing.isEmpty() && isDistinct;
    }

    /** The annotation in which constraints and indexes stand. */
    private static String written(Draft draft) {
        return draft.declared()
                .declaredBy()
                .map(owner -> "@JoinTable on " + owner.simpleName() + "."
                        + draft.declared().acrosses().get(0).name())
                .orElseGet(() -> "@Table on " + draft.type().simpleName());
    }

    private void reportMissing(Draft draft, Columns declared, String column) {
        List<String> names = Column.names(draft.columns());
        List<String> near = Suggestions.nearest(column, names);
        problems.report(
                ProblemCode.FH043,
                declared.origin(),
                written(draft) + " names the column \"" + column + "\", which does not exist.",
                near.isEmpty()
                        ? "The columns are " + String.join(", ", names) + "."
                        : "Did you mean " + String.join(" or ", near) + "?");
    }

    List<Index> indexes(Draft draft) {
        List<Index> indexes = new ArrayList<>();
        for (Columns declared : draft.declared().indexes()) {
            if (exist(draft, declared)) {
                if (declared.unique()) {
                    requireTenant(
                            draft,
                            declared.columns(),
                            "@Index(unique = true) on " + draft.type().simpleName(),
                            declared.origin());
                }
                List<String> columns = within(draft, declared.columns());
                String name = declared.name().isEmpty()
                        ? SqlNames.constraint(draft.table(), ownOf(draft, columns), "idx")
                        : declared.name();
                indexes.add(new Index(name, columns, declared.descending(), declared.unique()));
            }
        }
        if (draft.isExternal()) {
            return indexes; // the auth server decides which it has
        }
        List<List<String>> served = new ArrayList<>();
        served.add(Column.names(draft.idColumns()));
        uniques(draft).forEach(unique -> served.add(unique.columns()));
        indexes.forEach(index -> served.add(index.columns()));
        // long keys first: an index for (organization_id, project_id) also serves the key (organization_id)
        List<Reference> byLength = references.getOrDefault(draft.type(), List.of()).stream()
                .sorted(Comparator.comparingInt(reference -> -reference.pairs().size()))
                .toList();
        for (Reference reference : byLength) {
            List<String> columns = reference.fromColumns();
            if (served.stream().noneMatch(key -> startsWith(key, columns))) {
                indexes.add(new Index(SqlNames.constraint(draft.table(), reference.ownColumns(), "idx"), columns));
                served.add(columns);
            }
        }
        return indexes;
    }

    private static boolean startsWith(List<String> key, List<String> columns) {
        return key.size() >= columns.size()
                && new HashSet<>(key.subList(0, columns.size())).equals(new HashSet<>(columns));
    }

    List<Check> checks(Draft draft) {
        if (draft.isExternal()) {
            return List.of();
        }
        Stream<Check> values = draft.columns().stream().flatMap(column -> values(draft, column).stream());
        Stream<Check> wholes = references.getOrDefault(draft.type(), List.of()).stream()
                .filter(Reference::foreignKey)
                .map(reference -> reference.ownColumns().stream()
                        .filter(name ->
                                draft.byName(name).filter(Column::nullable).isPresent())
                        .toList())
                .filter(nullable -> nullable.size() > 1)
                .map(nullable ->
                        new Check.Together(SqlNames.constraint(draft.table(), nullable, "check"), nullable, List.of()));
        List<Check> checks = new ArrayList<>(
                Stream.of(values, wholes, objects(draft)).flatMap(all -> all).toList());
        for (DeclaredProperty property : draft.declared().properties()) {
            draft.byProperty(property.name())
                    .ifPresent(column -> property.column()
                            .checks()
                            .forEach(check -> add(draft, List.of(column.name()), check, checks)));
        }
        draft.declared().checks().forEach(check -> add(draft, List.of(), check, checks));
        return checks;
    }

    /** An object that may be absent is there as a whole or not at all. */
    private static Stream<Check> objects(Draft draft) {
        Construction construction = draft.declared().construction();
        return construction.parts().stream().filter(Part::nullable).flatMap(part -> {
            List<String> required = part.making().stream()
                    .flatMap(making -> making.values().stream())
                    .filter(value -> value instanceof Value.OfColumn column && column.required())
                    .flatMap(value -> draft.byProperty(value.property()).stream())
                    .map(Column::name)
                    .toList();
            List<String> others = construction.columnsOf(part).stream()
                    .flatMap(property -> draft.byProperty(property).stream())
                    .map(Column::name)
                    .filter(name -> !required.contains(name))
                    .toList();
            String name = SqlNames.constraint(draft.table(), List.of(SqlNames.snakeCase(part.property())), "check");
            return required.isEmpty() || required.size() + others.size() == 1
                    ? Stream.empty()
                    : Stream.of(new Check.Together(name, required, others));
        });
    }

    /** What of the values of a column its type in the database does not say. */
    private static Optional<Check> values(Draft draft, Column column) {
        JavaType type = column.stored().stored();
        String name = SqlNames.constraint(draft.table(), List.of(column.name()), "check");
        return switch (type.kind()) {
            case ENUM -> Optional.of(new Check.OneOf(name, column.name(), type.constants(), column.type()));
            case ENUM_ORDINAL ->
                Optional.of(new Check.OneOf(
                        name,
                        column.name(),
                        IntStream.range(0, type.constants().size())
                                .mapToObj(String::valueOf)
                                .toList(),
                        column.type()));
            case YEAR_MONTH ->
                column.type().array()
                        ? Optional.empty() // no check looks into the elements
                        : Optional.of(new Check.FirstOfMonth(name, column.name()));
            default -> Optional.empty();
        };
    }

    /** A second check on the same column gets a number, as PostgreSQL gives it. */
    private static void add(Draft draft, List<String> columns, DeclaredCheck declared, List<Check> checks) {
        String name = declared.name();
        for (int i = 0; name.isEmpty(); i++) {
            String next = SqlNames.constraint(draft.table(), columns, "check" + (i == 0 ? "" : i));
            boolean isTaken = checks.stream().anyMatch(check -> check.name().equals(next));
            name = isTaken ? "" : next;
        }
        checks.add(new Check.Sql(name, columns, declared.condition()));
    }
}
