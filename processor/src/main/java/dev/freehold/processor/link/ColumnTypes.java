package dev.freehold.processor.link;

import dev.freehold.processor.declared.DeclaredEntity;
import dev.freehold.processor.declared.DeclaredLayout;
import dev.freehold.processor.declared.DeclaredProperty;
import dev.freehold.processor.declared.DeclaredProperty.ColumnSpec;
import dev.freehold.processor.declared.DeclaredSchema;
import dev.freehold.processor.declared.DeclaredSchema.Naming;
import dev.freehold.processor.model.Codec;
import dev.freehold.processor.model.Column.Conversion;
import dev.freehold.processor.model.ColumnType;
import dev.freehold.processor.model.ColumnType.Base;
import dev.freehold.processor.model.ColumnType.EnumType;
import dev.freehold.processor.model.JavaType;
import dev.freehold.processor.model.JavaType.Kind;
import dev.freehold.processor.model.JavaType.NamedType;
import dev.freehold.processor.model.SqlNames;
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
    private static final int MOST_DIGITS_OF_SECONDS = 6;

    private final DeclaredSchema schema;
    private final Map<TypeRef, DeclaredEntity> declared;
    private final Map<TypeRef, Ownership> ownerships;
    private final Targets targets;
    private final Problems problems;

    ColumnTypes(
            DeclaredSchema schema,
            Map<TypeRef, DeclaredEntity> declared,
            Map<TypeRef, Ownership> ownerships,
            Targets targets,
            Problems problems) {
        this.schema = schema;
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
     * @param conversion the user's class between them, if there is one
     * @param generated the expression from which the database computes it always, if it does
     */
    record Typed(
            JavaType java, ColumnType type, Codec codec, Optional<Conversion> conversion, Optional<String> generated) {
        Typed(JavaType java, ColumnType type, Codec codec) {
            this(java, type, codec, Optional.empty(), Optional.empty());
        }
    }

    /** The type of a property's column; empty if it has none, which is reported. */
    Optional<Typed> of(DeclaredEntity entity, DeclaredProperty property) {
        if (stored(property).stored().kind() == Kind.UNRESOLVED) {
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
        Optional<Codec> codec = codec(property, wanted.get());
        if (codec.isPresent() && holdsAnotherRecord(property, target.get())) {
            reportRecord(entity, property, target.get());
            return own;
        }
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
            return Optional.of(typed(property, wanted.get(), codec.get(), Optional.empty()));
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
        return Optional.of(typed(property, wanted.get(), codec.get(), Optional.empty()));
    }

    /** What the column holds: the other side of the converter, if there is one. */
    private static JavaType stored(DeclaredProperty property) {
        return property.storage()
                .conversion()
                .map(DeclaredProperty.Conversion::stored)
                .orElse(property.type());
    }

    private static Optional<Codec> codec(DeclaredProperty property, ColumnType wanted) {
        JavaType stored = stored(property);
        return stored.isSeveral() == wanted.array()
                ? Codec.between(stored.stored().kind(), wanted.base())
                : Optional.empty();
    }

    private static Typed typed(DeclaredProperty property, ColumnType type, Codec codec, Optional<String> generated) {
        return new Typed(
                property.type(),
                type,
                codec,
                property.storage()
                        .conversion()
                        .map(conversion -> new Conversion(conversion.converter(), conversion.stored())),
                generated);
    }

    /** An id that is a record of its own is not to be taken for that of another table. */
    private static boolean holdsAnotherRecord(DeclaredProperty property, IdOf target) {
        JavaType id = target.property().type();
        return id.kind() == Kind.WRAPPER
                && target.property().storage().conversion().isEmpty()
                && !id.name().equals(property.type().name());
    }

    private void reportRecord(DeclaredEntity entity, DeclaredProperty property, IdOf target) {
        problems.report(
                ProblemCode.FH016,
                property.origin(),
                entity.nameOf(property) + " is of type " + shown(property.type()) + ", and the id of "
                        + target.table().type().simpleName() + " is of type "
                        + shown(target.property().type()) + ".",
                "Change the type of " + entity.nameOf(property) + " to "
                        + shown(target.property().type()) + ".");
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
        JavaType stored = stored(property);
        Kind kind = stored.stored().kind();
        Optional<Base> usual = isColumn(stored) ? Codec.usual(kind) : Optional.empty();
        if (usual.isEmpty()) {
            if (kind != Kind.UNRESOLVED && !problems.reportedAt(property.origin())) {
                new Untyped(declared.keySet(), problems).report(entity, property, stored);
            }
            return Optional.empty();
        }
        ColumnSpec spec = property.column();
        if (spec.definition().isEmpty()) {
            ColumnType sized = sized(usual.get(), stored, spec);
            Optional<String> fault = sizeFault(sized);
            if (report && fault.isPresent()) {
                String attribute = attribute(sized.base());
                problems.report(
                        ProblemCode.FH024,
                        spec.said().at(attribute),
                        "@Column(" + attribute + " = " + sized.length().orElse(0) + ") on " + entity.nameOf(property)
                                + ": " + fault.get() + ".",
                        "Choose another " + attribute + ", or leave it out for values of any size.");
            }
            ColumnType type = fault.isPresent() ? unsized(usual.get(), stored) : sized;
            return Codec.between(kind, usual.get()).map(codec -> typed(property, type, codec, Optional.empty()));
        }
        Definitions.Parts parts =
                Definitions.parts(spec.definition().get(), entity.auth().isPresent());
        Optional<ColumnType> defined = Definitions.parse(parts.type());
        Optional<Codec> codec = defined.flatMap(type -> codec(property, type));
        if (codec.isEmpty()) {
            if (report) {
                reportDefinition(entity, property, spec.said().at("columnDefinition"), defined);
            }
            return Codec.between(kind, usual.get())
                    .map(found -> typed(property, unsized(usual.get(), stored), found, Optional.empty()));
        }
        ColumnType type = defined.orElseThrow();
        Optional<String> fault = sizeFault(type);
        if (fault.isPresent()) {
            if (report) {
                problems.report(
                        ProblemCode.FH024,
                        spec.said().at("columnDefinition"),
                        "columnDefinition = \"" + spec.definition().get() + "\" on " + entity.nameOf(property) + ": "
                                + fault.get() + ".",
                        "Choose another size, or leave it out for values of any size.");
            }
            return Optional.of(
                    typed(property, ColumnType.of(type.base()).array(type.array()), codec.get(), Optional.empty()));
        }
        return Optional.of(typed(property, type, codec.get(), parts.generated()));
    }

    /** Whether a column can hold it: one value, or several in one list, set or array. */
    private static boolean isColumn(JavaType type) {
        return switch (type.kind()) {
            case LIST, SET -> isElement(type.arguments().get(0));
            case ARRAY -> isElement(type.arguments().get(0)) && type.instead().isEmpty();
            case WRAPPER ->
                type.wrapped().filter(inner -> isColumn(inner.type())).isPresent();
            default -> true;
        };
    }

    /** An array of PostgreSQL has no arrays of different lengths for elements, and bytes have no equality in Java. */
    private static boolean isElement(JavaType type) {
        return !type.isSeveral() && type.stored().kind() != Kind.BYTES && isColumn(type);
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
        if (hasSeconds(type.base())
                && type.length()
                        .filter(digits -> digits > MOST_DIGITS_OF_SECONDS)
                        .isPresent()) {
            return Optional.of("seconds have at most " + MOST_DIGITS_OF_SECONDS + " digits after the point");
        }
        int scale = type.scale().orElse(0);
        if (type.base() == Base.NUMERIC && (size < 1 || size > MOST_DIGITS || Math.abs(scale) > MOST_DIGITS)) {
            return Optional.of(
                    "a numeric has a precision from 1 to " + MOST_DIGITS + " and a scale up to " + MOST_DIGITS);
        }
        return Optional.empty();
    }

    private ColumnType sized(Base usual, JavaType stored, ColumnSpec spec) {
        ColumnType plain = unsized(usual, stored);
        if (usual == Base.TEXT && spec.length().isPresent()) {
            return new ColumnType(Base.VARCHAR, spec.length(), Optional.empty()).array(plain.array());
        }
        if (usual == Base.NUMERIC && spec.precision().isPresent()) {
            return new ColumnType(
                            Base.NUMERIC,
                            spec.precision(),
                            Optional.of(spec.scale().orElse(0)))
                    .array(plain.array());
        }
        if (hasSeconds(usual) && spec.secondPrecision().isPresent()) {
            return new ColumnType(usual, spec.secondPrecision(), Optional.empty()).array(plain.array());
        }
        return plain;
    }

    private static boolean hasSeconds(Base base) {
        return base == Base.TIMESTAMPTZ || base == Base.TIMESTAMP || base == Base.TIME || base == Base.INTERVAL;
    }

    private static String attribute(Base base) {
        if (hasSeconds(base)) {
            return "secondPrecision";
        }
        return base == Base.VARCHAR ? "length" : "precision";
    }

    private ColumnType unsized(Base usual, JavaType stored) {
        ColumnType type = stored.stored()
                .named()
                .map(named -> ColumnType.of(enumType(stored.stored(), named)))
                .orElseGet(() -> ColumnType.of(usual));
        return type.array(stored.isSeveral());
    }

    /** A type that says nothing else stands in the schema of the tables, under the name that a table would have. */
    private EnumType enumType(JavaType type, NamedType named) {
        String simpleName = type.name().substring(type.name().lastIndexOf('.') + 1);
        String derived = Accessors.decapitalized(simpleName);
        String own = schema.naming() == Naming.SNAKE_CASE ? SqlNames.snakeCase(derived) : derived;
        return new EnumType(
                named.schema().isEmpty() ? schema.schema() : named.schema(),
                named.name().isEmpty() ? SqlNames.fit(own) : named.name(),
                type.constants(),
                type.name());
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
                    written + ": values of type " + words(defined.get()) + " do not fit into " + shown(property.type())
                            + ".",
                    stored(property).isSeveral() && !defined.get().array()
                            ? "Leave columnDefinition out, or write that of an array, such as text[]."
                            : "Change the type of " + entity.nameOf(property) + " to "
                                    + (defined.get().array() ? "a list of " : "")
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

    static String shown(JavaType type) {
        return Untyped.shown(type);
    }

    static String words(ColumnType type) {
        return words(type.base()) + (type.array() ? "[]" : "");
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
        return names(base, kind -> switch (kind) {
            case CHAR, ENUM, URI, LOCALE, CURRENCY, ZONE_ID, ZONE_OFFSET, YEAR, YEAR_MONTH -> false;
            default -> true;
        });
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
                    case BIG_INTEGER -> "BigInteger";
                    case DURATION -> "Duration";
                    case PERIOD -> "Period";
                    case YEAR_MONTH -> "YearMonth";
                    case YEAR -> "Year";
                    case ZONE_ID -> "ZoneId";
                    case ZONE_OFFSET -> "ZoneOffset";
                    case LOCALE -> "Locale";
                    case CURRENCY -> "Currency";
                    case URI -> "URI";
                    case INET_ADDRESS -> "InetAddress";
                    case JSON -> "Json";
                    case ENUM -> "an enum";
                    case ENUM_ORDINAL, ENUM_NATIVE, ENUM_OF_VALUES, LIST, SET, ARRAY, WRAPPER, OTHER, UNRESOLVED -> "";
                })
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" or "));
    }
}
