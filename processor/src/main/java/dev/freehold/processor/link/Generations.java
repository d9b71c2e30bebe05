package dev.freehold.processor.link;

import dev.freehold.processor.declared.DeclaredEntity;
import dev.freehold.processor.declared.DeclaredProperty;
import dev.freehold.processor.declared.DeclaredProperty.Computed;
import dev.freehold.processor.declared.Said;
import dev.freehold.processor.link.ColumnTypes.Typed;
import dev.freehold.processor.model.Codec;
import dev.freehold.processor.model.Column.Generation;
import dev.freehold.processor.model.Column.Part;
import dev.freehold.processor.model.ColumnType.Base;
import dev.freehold.processor.problem.Origin;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import java.util.List;
import java.util.Optional;

/** Turns the annotations of a property into who makes its value when no insert gives one. */
final class Generations {
    private final Problems problems;

    Generations(Problems problems) {
        this.problems = problems;
    }

    Generation of(DeclaredEntity entity, DeclaredProperty property, Part part, Typed typed, boolean isCopy) {
        if (property.storage().computed().isPresent()) {
            return computed(entity, property, part, isCopy);
        }
        if (property.storage().version().isPresent()) {
            return version(entity, property, part, typed);
        }
        if (property.createdAt().isPresent() || property.updatedAt().isPresent()) {
            return time(entity, property, typed);
        }
        if (property.generated().isEmpty()) {
            return Generation.NONE;
        }
        Base base = typed.type().base();
        boolean plainId = property.id()
                && part == Part.DATA
                && property.references().isEmpty()
                && !isCopy
                && typed.conversion().isEmpty()
                && !typed.type().array();
        if (plainId
                && (typed.codec() == Codec.TEXT || typed.codec() == Codec.UUID || typed.codec() == Codec.UUID_TEXT)) {
            return Generation.UUID;
        }
        boolean isNumber = typed.codec() != Codec.ENUM_ORDINAL && typed.codec() != Codec.YEAR;
        if (plainId && isNumber && (base == Base.SMALLINT || base == Base.INTEGER || base == Base.BIGINT)) {
            return Generation.IDENTITY;
        }
        problems.report(
                ProblemCode.FH027,
                property.generated().get().annotation(),
                "@GeneratedValue on " + entity.nameOf(property)
                        + ": only an @Id of type String, UUID, Short, Integer or Long that refers to nothing can be"
                        + " generated.",
                "Remove @GeneratedValue; for a default in the database write @Default(…).");
        return Generation.NONE;
    }

    private Generation time(DeclaredEntity entity, DeclaredProperty property, Typed typed) {
        Said said = property.createdAt().or(property::updatedAt).orElse(Said.NOWHERE);
        boolean both = property.createdAt().isPresent() && property.updatedAt().isPresent();
        if (both || !isTime(typed)) {
            String written = property.createdAt().isPresent() ? "@CreatedAt" : "@UpdatedAt";
            problems.report(
                    ProblemCode.FH026,
                    said.annotation(),
                    both
                            ? entity.nameOf(property) + " has both @CreatedAt and @UpdatedAt."
                            : written + " on " + entity.nameOf(property) + ": its column is of type "
                                    + ColumnTypes.words(typed.type()) + ", which is no time.",
                    both
                            ? "Keep @UpdatedAt if updates change it, else @CreatedAt."
                            : "Change the type of " + entity.nameOf(property)
                                    + " to Instant, OffsetDateTime or LocalDateTime.");
            return Generation.NONE;
        }
        return property.createdAt().isPresent() ? Generation.CREATED_AT : Generation.UPDATED_AT;
    }

    private static boolean isTime(Typed typed) {
        return !typed.type().array()
                && (typed.type().base() == Base.TIMESTAMPTZ || typed.type().base() == Base.TIMESTAMP);
    }

    private Generation version(DeclaredEntity entity, DeclaredProperty property, Part part, Typed typed) {
        Said said = property.storage().version().orElse(Said.NOWHERE);
        Optional<String> beside = beside(property, part)
                .or(() -> property.createdAt().map(other -> "@CreatedAt"))
                .or(() -> typed.conversion().map(conversion -> "@Convert"))
                .or(() -> property.column().notInserted() || property.column().notUpdated()
                        ? Optional.of("@Column(insertable = false) or @Column(updatable = false)")
                        : Optional.empty());
        if (beside.isPresent()) {
            report(
                    said,
                    "@Version on " + entity.nameOf(property) + ", which has " + beside.get() + ", too.",
                    "Remove one of the two: a version changes with every update, and by nothing else.");
            return Generation.NONE;
        }
        if (property.nullable()) {
            report(
                    said,
                    "@Version on " + entity.nameOf(property) + ", which may be null.",
                    "Remove @Nullable or nullable = true: every row has a version.");
            return Generation.NONE;
        }
        return switch (property.type().kind()) {
            case SHORT, INT, LONG -> Generation.VERSION;
            case INSTANT, OFFSET_DATE_TIME, LOCAL_DATE_TIME -> Generation.UPDATED_AT;
            default -> {
                report(
                        said,
                        "@Version on " + entity.nameOf(property) + ": a version is a number or a time, and "
                                + ColumnTypes.shown(property.type()) + " is neither.",
                        "Change its type to long, or to Instant.");
                yield Generation.NONE;
            }
        };
    }

    private void report(Said said, String message, String fix) {
        problems.report(ProblemCode.FH069, said.annotation(), message, fix);
    }

    /** Two versions would say two things of the same row. */
    void checkOneVersion(DeclaredEntity entity) {
        List<DeclaredProperty> versions = entity.properties().stream()
                .filter(property -> property.storage().version().isPresent())
                .toList();
        if (versions.size() > 1) {
            report(
                    versions.get(1).storage().version().orElse(Said.NOWHERE),
                    entity.nameOf(versions.get(1)) + " is a second @Version beside " + entity.nameOf(versions.get(0))
                            + ".",
                    "Keep one of them.");
        }
    }

    private Generation computed(DeclaredEntity entity, DeclaredProperty property, Part part, boolean isCopy) {
        Computed computed = property.storage().computed().orElseThrow();
        Origin origin = computed.said().annotation();
        String written = "@GeneratedColumn on " + entity.nameOf(property);
        if (computed.sql().isBlank()) {
            problems.report(
                    ProblemCode.FH070,
                    origin,
                    written + " says no expression.",
                    "Write @GeneratedColumn(\"an expression over other columns of the row\").");
            return Generation.NONE;
        }
        Optional<String> beside = beside(property, part)
                .or(() -> property.createdAt().map(said -> "@CreatedAt"))
                .or(() -> property.storage().version().map(said -> "@Version"))
                .or(() -> property.references().map(said -> "@References"))
                .or(() -> isCopy ? Optional.of("a column of the users that it copies") : Optional.empty());
        if (beside.isPresent()) {
            problems.report(
                    ProblemCode.FH070,
                    origin,
                    written + ", which has " + beside.get()
                            + ", too: the database computes its value and takes no other.",
                    "Remove one of the two.");
            return Generation.NONE;
        }
        return Generation.COMPUTED;
    }

    /** What else would make the value of a column that the database makes. */
    private static Optional<String> beside(DeclaredProperty property, Part part) {
        if (property.id()) {
            return Optional.of("@Id");
        }
        if (part != Part.DATA && part != Part.VERSION) {
            return Optional.of(ColumnLinker.annotation(part));
        }
        return property.defaultValue()
                .map(said -> "@Default")
                .or(() -> property.generated().map(said -> "@GeneratedValue"))
                .or(() -> property.updatedAt().map(said -> "@UpdatedAt"));
    }
}
