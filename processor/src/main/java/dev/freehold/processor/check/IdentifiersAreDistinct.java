package dev.freehold.processor.check;

import dev.freehold.processor.model.AppModel;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.ColumnType.EnumType;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.MirrorNames;
import dev.freehold.processor.model.Reference;
import dev.freehold.processor.model.Scope;
import dev.freehold.processor.model.SqlNames;
import dev.freehold.processor.problem.Origin;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names of database objects are whole and distinct: tables and indexes share one set of names in a schema, constraints
 * one on each table (PostgreSQL manual, 5.10 Schemas).
 */
final class IdentifiersAreDistinct implements Check {
    @Override
    public void check(AppModel model, Problems problems) {
        Map<String, String> relations = new HashMap<>();
        Map<String, Entity> tables = new HashMap<>();
        Map<String, String> triggers = new HashMap<>();
        for (Entity entity : model.entities()) {
            relations.putIfAbsent(
                    key(entity, entity.table()), "the table of " + entity.type().simpleName());
            tables.putIfAbsent(key(entity, entity.table()), entity);
        }
        enumTypes(model, relations, problems);
        for (Entity entity : model.entities()) {
            String type = entity.type().simpleName();
            whole(entity.table(), "The table of " + type, "@Table(name = …)", entity.origin(), problems);
            for (Column column : entity.columns()) {
                whole(
                        column.name(),
                        "The column of " + type + "." + column.property(),
                        "@Column(name = …)",
                        column.origin(),
                        problems);
            }
            Set<String> twice = constraints(entity, problems);
            if (entity.equals(
                    tables.get(key(entity, entity.table())))) { // two types with one table are reported as such
                relations(entity, twice, relations, problems);
                trigger(entity, triggers, problems);
            }
        }
    }

    /** A table is a type, too, and two enums of one name would be one type. */
    private static void enumTypes(AppModel model, Map<String, String> relations, Problems problems) {
        Map<String, EnumType> types = new HashMap<>();
        for (Entity entity : model.entities()) {
            for (Column column : entity.columns()) {
                column.type().named().ifPresent(type -> {
                    String key = type.schema() + "\0" + type.name();
                    EnumType other = types.get(key);
                    String taken = relations.get(key);
                    if (other == null) {
                        types.put(key, type);
                        String what = "The type of " + type.javaType() + " in PostgreSQL";
                        whole(type.name(), what, "@NativeEnum(name = …)", column.origin(), problems);
                        relations.putIfAbsent(key, "the type of " + type.javaType());
                    }
                    Optional<String> clash = Optional.ofNullable(other)
                            .map(EnumType::javaType)
                            .filter(javaType -> !javaType.equals(type.javaType()))
                            .map(javaType -> "that of " + javaType)
                            .or(() -> other == null ? Optional.ofNullable(taken) : Optional.empty());
                    if (clash.isPresent()) {
                        problems.report(
                                ProblemCode.FH034,
                                column.origin(),
                                "The type of " + type.javaType() + " in PostgreSQL and " + clash.get()
                                        + " would both be called \"" + type.name() + "\".",
                                "Name it with @NativeEnum(name = …).");
                    }
                });
            }
        }
    }

    private static String key(Entity entity, String name) {
        return entity.schema() + "\0" + name;
    }

    private static void whole(String name, String what, String where, Origin origin, Problems problems) {
        if (name.isBlank() || name.indexOf('\0') >= 0) {
            problems.report(
                    ProblemCode.FH034,
                    origin,
                    what + " has a name that is "
                            + (name.isBlank() ? "blank." : "not a text of PostgreSQL: it contains NUL."),
                    "Give it a name with " + where + ", or leave the attribute out.");
        }
        if (SqlNames.bytes(name) > SqlNames.LIMIT) {
            problems.report(
                    ProblemCode.FH034,
                    origin,
                    what + " is called \"" + name + "\", which is " + SqlNames.bytes(name)
                            + " bytes long; PostgreSQL keeps 63 and cuts the rest off.",
                    "Choose a shorter name with " + where + ".");
        }
    }

    /** Reports the names that two constraints of a table have, and returns them. */
    private static Set<String> constraints(Entity entity, Problems problems) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        entity.checks().forEach(check -> distinct(entity, check.name(), entity.origin(), seen, twice, problems));
        entity.uniques().forEach(unique -> distinct(entity, unique.name(), entity.origin(), seen, twice, problems));
        distinct(entity, entity.id().name(), entity.origin(), seen, twice, problems);
        for (Reference reference : entity.references()) {
            if (reference.foreignKey()) {
                distinct(entity, reference.constraintName(), reference.origin(), seen, twice, problems);
            }
        }
        return twice;
    }

    private static void distinct(
            Entity entity, String name, Origin origin, Set<String> seen, Set<String> twice, Problems problems) {
        if (!seen.add(name) && twice.add(name)) {
            problems.report(
                    ProblemCode.FH034,
                    origin,
                    "Two constraints of the table of " + entity.type().simpleName() + " would both be called \"" + name
                            + "\".",
                    "Name one of them with @UniqueConstraint(name = …), or rename a column with @Column(name = …).");
        }
    }

    private static void relations(
            Entity entity, Set<String> reported, Map<String, String> relations, Problems problems) {
        relation(entity, entity.id().name(), "the primary key of ", reported, relations, problems);
        entity.uniques()
                .forEach(unique ->
                        relation(entity, unique.name(), "a unique constraint of ", reported, relations, problems));
        entity.indexes()
                .forEach(index -> relation(entity, index.name(), "an index of ", reported, relations, problems));
        if (entity.scope() instanceof Scope.Mirror) {
            String failures = MirrorNames.of(entity).failures();
            relation(entity, failures, "the table of failures of ", reported, relations, problems);
        }
    }

    /** The triggers of all mirrors stand on one table; a second one of a name would replace the first. */
    private static void trigger(Entity entity, Map<String, String> triggers, Problems problems) {
        if (entity.scope() instanceof Scope.Mirror) {
            String name = MirrorNames.of(entity).trigger();
            String type = entity.type().simpleName();
            String other = triggers.putIfAbsent(name, type);
            if (other != null) {
                problems.report(
                        ProblemCode.FH034,
                        entity.origin(),
                        "The trigger of " + type + " and the trigger of " + other + " would both be called \"" + name
                                + "\".",
                        "Rename a table with @Table(name = …).");
            }
        }
    }

    private static void relation(
            Entity entity,
            String name,
            String what,
            Set<String> reported,
            Map<String, String> relations,
            Problems problems) {
        String words = what + entity.type().simpleName();
        String sentence = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        whole(name, sentence, "name = …", entity.origin(), problems);
        String other = relations.putIfAbsent(key(entity, name), words);
        if (other != null && !reported.contains(name)) {
            problems.report(
                    ProblemCode.FH034,
                    entity.origin(),
                    sentence + " and " + other + " would both be called \"" + name + "\".",
                    "Name one of them with @Index(name = …) or @UniqueConstraint(name = …), or rename a table with @Table(name = …).");
        }
    }
}
