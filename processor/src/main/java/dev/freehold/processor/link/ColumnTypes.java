package dev.freehold.processor.link;

import dev.freehold.processor.declared.DeclaredEntity;
import dev.freehold.processor.declared.DeclaredLayout;
import dev.freehold.processor.declared.DeclaredProperty;
import dev.freehold.processor.declared.DeclaredProperty.ColumnSpec;
import dev.freehold.processor.model.Codec;
import dev.freehold.processor.model.ColumnType;
import dev.freehold.processor.model.ColumnType.Base;
import dev.freehold.processor.model.JavaType;
import dev.freehold.processor.model.JavaType.Kind;
import dev.freehold.processor.model.TypeRef;
import dev.freehold.processor.problem.Origin;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds the column type of a property: that of the id at which it points, or the one that its Java type and
 * {@code @Column} give.
 */
final class ColumnTypes {
    private static final int LONGEST_VARCHAR = 10485760;
    private static final int MOST_DIGITS = 1000;

    private final Map<TypeRef, DeclaredEntity> declared;
    private final Map<TypeRef, Ownership> ownerships;
    private final Targets targets;
    private final Problems problems;

    ColumnTypes(
            Map<TypeRef, DeclaredEntity> declared,
            Map<TypeRef, Ownership> ownerships,
            Targets targets,
            Problems problems) {
        this.declared = declared;
        this.ownerships = ownerships;
        this.targets = targets;
        this.problems = problems;
    }

    /**
     * A column type with the way to it.
     *
     * @param java the Java type
     * @param type the column type
     * @param codec how one becomes the other
     * @param generated the expression from which the database computes it always, if it does
     */
    record Typed(JavaType java, ColumnType type, Codec codec, Optional<String> generated) {
        Typed(JavaType java, ColumnType type, Codec codec) {
            this(java, type, codec, Optional.empty());
        }
    }

    /** The type of a property's column; empty if it has none, which is reported. */
    Optional<Typed> of(DeclaredEntity entity, DeclaredProperty property) {
        if (property.type().kind() == Kind.UNRESOLVED) {
            return Optional.empty();
        }
        Optional<IdOf> target = pointedAt(entity, property);
        Optional<Typed> own = own(entity, property, target.isEmpty());
        if (target.isEmpty()) {
            return own;
        }
        Optional<ColumnType> wanted = type(target.get(), new HashSet<>());
        if (wanted.isEmpty()) {
            return own.or(() -> Optional.of(new Typed(JavaType.STRING, ColumnType.of(Base.TEXT), Codec.TEXT)));
        }
        Optional<Codec> codec =
                Codec.between(property.type().kind(), wanted.get().base());
        boolean isCopy = !property.id() && isCopied(entity, property); // an id is a reference
        if (codec.isEmpty()) {
            if (isCopy) {
                reportCopy(entity, property, target.get(), wanted.get());
            } else {
                reportMismatch(entity, property, target.get(), wanted.get());
            }
            return own;
        }
        if (isCopy) {
            own.filter(typed -> isSized(property.column()) && !typed.type().equals(wanted.get()))
                    .ifPresent(typed -> reportSize(entity, property, target.get(), wanted.get()));
            return Optional.of(new Typed(property.type(), wanted.get(), codec.get()));
        }
        own.filter(typed -> property.column().definition().isPresent()
                        && typed.type().base() != wanted.get().base())
                .ifPresent(typed -> problems.report(
                        ProblemCode.FH016,
                        property.column().said().at("columnDefinition"),
                        "columnDefinition = \"" + property.column().definition().orElse("") + "\" on "
                                + entity.nameOf(property)
                                + ": a foreign key has the type of the id it points at, and "
                                + target.get().words() + " is of type "
                                + words(wanted.get().base()) + ".",
                        "Leave columnDefinition out."));
        return Optional.of(new Typed(property.type(), wanted.get(), codec.get()));
    }

    /** The type of a hidden column: the id of the auth table with its Java type. */
    Typed ofHidden(Optional<TypeRef> target) {
        return target.flatMap(targets::find)
                .flatMap(table -> table.properties().stream()
                        .filter(DeclaredProperty::id)
                        .findFirst()
                        .flatMap(id -> of(table, id)))
                .orElse(new Typed(JavaType.STRING, ColumnType.of(Base.TEXT), Codec.TEXT));
    }

    private record IdOf(DeclaredEntity table, DeclaredProperty property) {
        String words() {
            return table.nameOf(property);
        }
    }

    private Optional<IdOf> pointedAt(DeclaredEntity entity, DeclaredProperty property) {
        Ownership ownership = ownerships.getOrDefault(entity.type(), Ownership.NONE);
        Optional<IdOf> original = original(entity, property);
        if (original.isPresent()) {
            return original;
        }
        Optional<TypeRef> marked = java.util.stream.Stream.of(
                        ownership.owner(), ownership.organization(), ownership.team())
                .flatMap(Optional::stream)
                .filter(mark -> mark.property().filter(property::equals).isPresent())
                .flatMap(mark -> mark.target().stream())
                .findFirst();
        if (marked.isPresent()) {
            return marked.map(declared::get)
                    .flatMap(table -> table.properties().stream()
                            .filter(DeclaredProperty::id)
                            .findFirst()
                            .map(id -> new IdOf(table, id)));
        }
        return property.references()
                .filter(reference ->
                        reference.foreignKey() || entity.auth().isEmpty()) // an auth table has the types that it has
                .flatMap(reference -> reference
                        .target()
                        .map(declared::get)
                        .flatMap(table -> targets.id(reference, table).map(id -> new IdOf(table, id))));
    }

    /** Whether a property of a mirror has its values from the users. */
    boolean isCopied(DeclaredEntity entity, DeclaredProperty property) {
        return original(entity, property).isPresent();
    }

    private Optional<IdOf> original(DeclaredEntity entity, DeclaredProperty property) {
        return ownerships
                .getOrDefault(entity.type(), Ownership.NONE)
                .mirror()
                .flatMap(Ownership.Mark::target)
                .map(declared::get)
                .flatMap(users -> Mirrors.copied(entity, property, users).map(found -> new IdOf(users, found)));
    }

    /** Follows ids that are references themselves; a circle of them ends at the property's own type. */
    private Optional<ColumnType> type(IdOf id, Set<DeclaredProperty> seen) {
        if (seen.add(id.property())) {
            Optional<IdOf> next = pointedAt(id.table(), id.property());
            if (next.isPresent()) {
                return type(next.get(), seen);
            }
        }
        return own(id.table(), id.property(), false).map(Typed::type);
    }

    private Optional<Typed> own(DeclaredEntity entity, DeclaredProperty property, boolean report) {
        Kind kind = property.type().kind();
        Optional<Base> usual = Codec.usual(kind);
        if (usual.isEmpty()) {
            if (kind != Kind.UNRESOLVED && !problems.reportedAt(property.origin())) {
                problems.report(
                        ProblemCode.FH023,
                        property.origin(),
                        entity.nameOf(property) + " is of type "
                                + property.type().name() + ", for which there is no column type.",
                        declared.keySet().stream()
                                        .anyMatch(type -> type.qualifiedName()
                                                .equals(property.type().name()))
                                ? "Hold its id instead, in a property of the id's type that is annotated with @References."
                                : "Use one of the types of docs/types.md, or a table of its own that refers to this one.");
            }
            return Optional.empty();
        }
        ColumnSpec spec = property.column();
        if (spec.definition().isEmpty()) {
            ColumnType sized = sized(usual.get(), spec);
            Optional<String> fault = sizeFault(sized);
            if (report && fault.isPresent()) {
                String attribute = sized.base() == Base.VARCHAR ? "length" : "precision";
                problems.report(
                        ProblemCode.FH024,
                        spec.said().at(attribute),
                        "@Column(" + attribute + " = " + sized.length().orElse(0) + ") on " + entity.nameOf(property)
                                + ": " + fault.get() + ".",
                        "Choose another " + attribute + ", or leave it out for values of any size.");
            }
            ColumnType type = fault.isPresent() ? ColumnType.of(usual.get()) : sized;
            return Codec.between(kind, usual.get()).map(codec -> new Typed(property.type(), type, codec));
        }
        Definitions.Parts parts =
                Definitions.parts(spec.definition().get(), entity.auth().isPresent());
        Optional<ColumnType> defined = Definitions.parse(parts.type());
        Optional<Codec> codec = defined.flatMap(type -> Codec.between(kind, type.base()));
        if (codec.isEmpty()) {
            if (report) {
                reportDefinition(entity, property, spec.said().at("columnDefinition"), defined);
            }
            return Codec.between(kind, usual.get())
                    .map(found -> new Typed(property.type(), ColumnType.of(usual.get()), found));
        }
        Optional<String> fault = defined.flatMap(ColumnTypes::sizeFault);
        if (fault.isPresent()) {
            if (report) {
                problems.report(
                        ProblemCode.FH024,
                        spec.said().at("columnDefinition"),
                        "columnDefinition = \"" + spec.definition().get() + "\" on " + entity.nameOf(property) + ": "
                                + fault.get() + ".",
                        "Choose another size, or leave it out for values of any size.");
            }
            return Optional.of(new Typed(
                    property.type(), ColumnType.of(defined.orElseThrow().base()), codec.get()));
        }
        return Optional.of(new Typed(property.type(), defined.orElseThrow(), codec.get(), parts.generated()));
    }

    /**
     * What PostgreSQL does not allow in parentheses behind a type (manual, 8.3 Character Types and 8.1.2 Arbitrary
     * Precision Numbers).
     */
    private static Optional<String> sizeFault(ColumnType type) {
        int size = type.length().orElse(1);
        if (type.base() == Base.VARCHAR && (size < 1 || size > LONGEST_VARCHAR)) {
            return Optional.of("a varchar has a length from 1 to " + LONGEST_VARCHAR);
        }
        int scale = type.scale().orElse(0);
        if (type.base() == Base.NUMERIC && (size < 1 || size > MOST_DIGITS || Math.abs(scale) > MOST_DIGITS)) {
            return Optional.of(
                    "a numeric has a precision from 1 to " + MOST_DIGITS + " and a scale up to " + MOST_DIGITS);
        }
        return Optional.empty();
    }

    private static ColumnType sized(Base usual, ColumnSpec spec) {
        if (usual == Base.TEXT && spec.length().isPresent()) {
            return new ColumnType(Base.VARCHAR, spec.length(), Optional.empty());
        }
        if (usual == Base.NUMERIC && spec.precision().isPresent()) {
            return new ColumnType(
                    Base.NUMERIC, spec.precision(), Optional.of(spec.scale().orElse(0)));
        }
        return ColumnType.of(usual);
    }

    private void reportDefinition(
            DeclaredEntity entity, DeclaredProperty property, Origin origin, Optional<ColumnType> defined) {
        String written = "columnDefinition = \""
                + property.column().definition().orElse("") + "\" on " + entity.nameOf(property);
        if (defined.isEmpty()) {
            problems.report(
                    ProblemCode.FH024,
                    origin,
                    written + " is not a column type that Freehold knows.",
                    "Write one of " + Definitions.known()
                            + "; defaults, keys and checks have annotations of their own.");
        } else {
            problems.report(
                    ProblemCode.FH024,
                    origin,
                    written + ": values of type " + words(defined.get().base()) + " do not fit into "
                            + shown(property.type()) + ".",
                    "Change the type of " + entity.nameOf(property) + " to "
                            + holders(defined.get().base()) + ", or leave columnDefinition out.");
        }
    }

    private void reportMismatch(DeclaredEntity entity, DeclaredProperty property, IdOf target, ColumnType wanted) {
        problems.report(
                ProblemCode.FH016,
                property.origin(),
                entity.nameOf(property) + " is of type " + shown(property.type()) + ", which cannot hold the id of "
                        + target.table().type().simpleName() + ": " + target.words() + " is a column of type "
                        + words(wanted.base()) + ".",
                "Change the type of " + entity.nameOf(property) + " to " + idHolders(wanted.base())
                        + (DeclaredLayout.isOf(target.table().type())
                                ? "; or, if the ids in the database are of another type, say so by generateId in"
                                        + " @BetterAuth.Options."
                                : "."));
    }

    private void reportCopy(DeclaredEntity entity, DeclaredProperty property, IdOf original, ColumnType wanted) {
        problems.report(
                ProblemCode.FH051,
                property.origin(),
                entity.nameOf(property) + " is of type " + shown(property.type())
                        + ", which cannot hold what it is a copy of: " + original.words() + " is a column of type "
                        + words(wanted.base()) + ".",
                "Change the type of " + entity.nameOf(property) + " to " + holders(wanted.base())
                        + ", or rename it if it is no copy.");
    }

    /** Whether the user says which type the column has, beyond what the Java type says. */
    private static boolean isSized(ColumnSpec spec) {
        return spec.definition().isPresent()
                || spec.length().isPresent()
                || spec.precision().isPresent();
    }

    private void reportSize(DeclaredEntity entity, DeclaredProperty property, IdOf original, ColumnType wanted) {
        ColumnSpec spec = property.column();
        String attribute = spec.definition().isPresent()
                ? "columnDefinition"
                : spec.length().isPresent() ? "length" : "precision";
        problems.report(
                ProblemCode.FH051,
                spec.said().at(attribute),
                "@Column(" + attribute + " = …) on " + entity.nameOf(property)
                        + ": a copy has the type of the column that it is a copy of, and " + original.words()
                        + " is of type " + words(wanted.base())
                        + wanted.length().map(length -> "(" + length + ")").orElse("") + ".",
                "Leave " + attribute + " out, or rename the property if it is no copy.");
    }

    private static String shown(JavaType type) {
        return type.name().substring(type.name().lastIndexOf('.') + 1);
    }

    static String words(Base base) {
        return switch (base) {
            case DOUBLE_PRECISION -> "double precision";
            case TIMESTAMPTZ -> "timestamp with time zone";
            case TIMESTAMP -> "timestamp without time zone";
            default -> base.name().toLowerCase(java.util.Locale.ROOT);
        };
    }

    /** The Java types that can hold a column type, as a user writes them. */
    private static String holders(Base base) {
        return names(base, kind -> true);
    }

    /** The same for an id: nobody keeps ids of another table in an enum. */
    private static String idHolders(Base base) {
        return names(base, kind -> kind != Kind.ENUM && kind != Kind.CHAR);
    }

    private static String names(Base base, Predicate<Kind> wanted) {
        return Arrays.stream(Kind.values())
                .filter(kind -> wanted.test(kind) && Codec.between(kind, base).isPresent())
                .map(kind -> switch (kind) {
                    case STRING -> "String";
                    case UUID -> "UUID";
                    case INT -> "Integer";
                    case LONG -> "Long";
                    case SHORT -> "Short";
                    case BYTE -> "Byte";
                    case FLOAT -> "Float";
                    case DOUBLE -> "Double";
                    case BOOLEAN -> "Boolean";
                    case CHAR -> "Character";
                    case BIG_DECIMAL -> "BigDecimal";
                    case BYTES -> "byte[]";
                    case INSTANT -> "Instant";
                    case OFFSET_DATE_TIME -> "OffsetDateTime";
                    case LOCAL_DATE_TIME -> "LocalDateTime";
                    case LOCAL_DATE -> "LocalDate";
                    case LOCAL_TIME -> "LocalTime";
                    case JSON -> "Json";
                    case ENUM -> "an enum";
                    case OTHER, UNRESOLVED -> "";
                })
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" or "));
    }
}
