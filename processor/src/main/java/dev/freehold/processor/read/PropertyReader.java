package dev.freehold.processor.read;

import dev.freehold.processor.declared.DeclaredMark;
import dev.freehold.processor.declared.DeclaredMark.Kind;
import dev.freehold.processor.declared.DeclaredMark.OnDelete;
import dev.freehold.processor.declared.DeclaredProperty;
import dev.freehold.processor.declared.DeclaredProperty.ColumnSpec;
import dev.freehold.processor.declared.DeclaredProperty.Computed;
import dev.freehold.processor.declared.DeclaredProperty.Conversion;
import dev.freehold.processor.declared.DeclaredProperty.DeclaredCheck;
import dev.freehold.processor.declared.DeclaredProperty.DeclaredDefault;
import dev.freehold.processor.declared.DeclaredProperty.Storage;
import dev.freehold.processor.declared.DeclaredReference;
import dev.freehold.processor.declared.Said;
import dev.freehold.processor.model.JavaType;
import dev.freehold.processor.model.Scope.Limit;
import dev.freehold.processor.model.Scope.Limits;
import dev.freehold.processor.model.TypeRef;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Turns a record component or field into a {@link DeclaredProperty}. */
final class PropertyReader {
    /** Hibernate's number for a type of the database that is made for an enum. */
    private static final int NAMED_ENUM = 6001;

    private final ConversionReader conversions;
    private final Problems problems;

    PropertyReader(ConversionReader conversions, Problems problems) {
        this.conversions = conversions;
        this.problems = problems;
    }

    /**
     * Where a property is.
     *
     * @param name its name, after the names of the embedded objects around it
     * @param column the {@code @Column} that is said further outside, if one is
     * @param convert the {@code @Convert} that is said further outside, if one is
     * @param isNullable whether it is within an object that may be absent
     * @param isId whether it is within an object that is the key
     */
    record Within(
            String name,
            Optional<AnnotationView> column,
            Optional<AnnotationView> convert,
            boolean isNullable,
            boolean isId) {}

    /**
     * Reads a property.
     *
     * @param owner the simple name of the entity
     * @param member the property
     * @param within where it is
     * @param comment its documentation, or empty
     * @return the property as it is declared
     */
    DeclaredProperty read(String owner, Member member, Within within, String comment) {
        List<Element> places = member.places();
        Element element = member.element();
        String name = within.name();
        TypeMirror mirror = optionalOf(member.type()).orElse(member.type());
        new Refusals(problems).onProperty(owner + "." + name, places);
        reportGenerator(owner + "." + name, places);
        boolean isId = within.isId() || member.has(Names.ID);
        Optional<Said> version = member.find(Names.VERSION).map(AnnotationView::said);
        boolean isFixed = isId || version.isPresent() || member.has(Names.ENUMERATED);
        Optional<Conversion> conversion = conversions.read(
                new ConversionReader.Property(owner + "." + name, within.convert(), places, mirror, isFixed));
        JavaType read = isHidden(owner + "." + name, element, mirror)
                ? new JavaType(JavaType.Kind.OTHER, "private", List.of())
                : TypeReader.read(mirror);
        JavaType type = conversion.isPresent() ? read : enumerated(owner + "." + name, read, places);
        Optional<AnnotationView> column = within.column().or(() -> member.find(Names.COLUMN));
        boolean annotatedNullable = isAnnotatedNullable(member);
        boolean nullable = isNullable(column, annotatedNullable);
        Optional<String> contradiction = Optional.empty();
        // the columns of an object that may be absent may be null, and the object has a value for each if it is there
        boolean isContrary = annotatedNullable || (nullable && !within.isNullable());
        if (type.isPrimitive() && isContrary) {
            contradiction = Optional.of("a value of type " + type.name() + " is never null");
        } else if (annotatedNullable && !nullable) {
            contradiction = Optional.of("@Column(nullable = false) says that it is not");
        }
        return new DeclaredProperty(
                name,
                name.substring(0, name.length() - member.name().length()),
                within.isNullable() ? type.boxed() : type,
                within.isNullable() || (nullable && !type.isPrimitive()),
                contradiction,
                columnSpec(owner + "." + name, column, places),
                new Storage(conversion, version, computed(places)),
                isId,
                AnnotationView.find(places, Names.GENERATED_VALUE).map(AnnotationView::said),
                marks(places),
                AnnotationView.find(places, Names.REFERENCES).map(view -> reference(view, isUnwarned(places))),
                AnnotationView.find(places, Names.DEFAULT)
                        .flatMap(PropertyReader::defaultValue)
                        .or(() -> AnnotationView.find(places, Names.HIBERNATE_DEFAULT)
                                .map(view -> new DeclaredDefault(Optional.empty(), view.text("value"), view.said()))),
                either(places, Names.CREATED_AT, Names.HIBERNATE_CREATED),
                either(places, Names.UPDATED_AT, Names.HIBERNATE_UPDATED),
                AnnotationView.find(places, Names.GLOBALLY_UNIQUE).map(view -> reason(view, owner + "." + name)),
                AnnotationView.find(places, Names.EXPOSED)
                        .map(view -> view.text("value").orElse("")),
                LayoutReader.presence(places),
                comment,
                ElementOrigin.of(element));
    }

    /** The constants of {@code jakarta.persistence.GenerationType} that need something else in the database. */
    private enum GenerationType {
        SEQUENCE,
        TABLE
    }

    /** Ids that another program would take from a sequence or table that is not there. */
    private void reportGenerator(String place, List<? extends Element> places) {
        Optional<AnnotationView> generated = AnnotationView.find(places, Names.GENERATED_VALUE);
        Optional<GenerationType> strategy = generated.flatMap(view -> view.constant("strategy", GenerationType.class));
        Optional<String> generator = generated.flatMap(view -> view.text("generator"));
        if (strategy.isPresent() || generator.isPresent()) {
            problems.report(
                    ProblemCode.FH027,
                    generated.get().said().at(strategy.isPresent() ? "strategy" : "generator"),
                    "@GeneratedValue("
                            + strategy.map(one -> "strategy = " + one)
                                    .orElseGet(() -> "generator = \"" + generator.orElse("") + "\"")
                            + ") on " + place + ": ids are UUIDs or those of an identity column, and other programs"
                            + " would look for a sequence or table that is not there.",
                    "Write GenerationType.IDENTITY for a number, or leave strategy and generator out.");
            return;
        }
        TableReader.reportGenerators(place, places, problems);
    }

    /** Generated code names the types of columns. */
    private boolean isHidden(String place, Element property, TypeMirror type) {
        Optional<TypeElement> hidden = TypeReader.hidden(type);
        hidden.ifPresent(found -> problems.report(
                ProblemCode.FH072,
                ElementOrigin.of(property),
                place + " is of type " + found.getSimpleName()
                        + ", which is private, so that generated code cannot name it.",
                "Remove private from " + found.getSimpleName() + "."));
        return hidden.isPresent();
    }

    private static Optional<Said> either(List<? extends Element> places, String annotation, String other) {
        return AnnotationView.find(places, annotation)
                .or(() -> AnnotationView.find(places, other))
                .map(AnnotationView::said);
    }

    private static Optional<Computed> computed(List<? extends Element> places) {
        return AnnotationView.find(places, Names.GENERATED_COLUMN)
                .or(() -> AnnotationView.find(places, Names.HIBERNATE_GENERATED_COLUMN))
                .filter(AnnotationView::isResolved)
                .map(view -> new Computed(view.text("value").orElse(""), view.said()));
    }

    /** The constants of {@code jakarta.persistence.EnumType}. */
    private enum EnumType {
        ORDINAL,
        STRING
    }

    /** An enum that is stored otherwise than its type says: by position, or as Hibernate's annotations say. */
    private JavaType enumerated(String place, JavaType type, List<? extends Element> places) {
        boolean isEnum =
                type.stored().kind() == JavaType.Kind.ENUM || type.stored().kind() == JavaType.Kind.ENUM_NATIVE;
        Optional<AnnotationView> enumerated =
                AnnotationView.find(places, Names.ENUMERATED).filter(AnnotationView::isResolved);
        // the annotation's own default
        boolean byPosition = enumerated
                .filter(view -> view.constant("value", EnumType.class).orElse(EnumType.ORDINAL) == EnumType.ORDINAL)
                .isPresent();
        boolean byName = enumerated.isPresent() && !byPosition;
        boolean asType = type.stored().kind() == JavaType.Kind.ENUM_NATIVE || isTypeOfHibernate(place, places, isEnum);
        if (enumerated.isPresent() && type.kind() != JavaType.Kind.UNRESOLVED && (!isEnum || (byPosition && asType))) {
            problems.report(
                    ProblemCode.FH071,
                    enumerated.get().said().annotation(),
                    "@Enumerated on " + place
                            + (isEnum
                                    ? " says that the column has positions, and @NativeEnum that it has a type of its own."
                                    : ", which is no enum."),
                    isEnum ? "Remove one of the two." : "Remove @Enumerated.");
        }
        if (asType) {
            return type.withStored(PropertyReader::asNative);
        }
        if (isEnum && !byName && !byPosition) {
            return type;
        }
        return byPosition && isEnum
                ? type.withStored(stored -> new JavaType(JavaType.Kind.ENUM_ORDINAL, stored.name(), stored.constants()))
                : type;
    }

    private static JavaType asNative(JavaType stored) {
        return stored.kind() == JavaType.Kind.ENUM
                ? new JavaType(
                        JavaType.Kind.ENUM_NATIVE,
                        stored.name(),
                        stored.constants(),
                        List.of(),
                        Optional.empty(),
                        Optional.of(new JavaType.NamedType("", "")))
                : stored;
    }

    private boolean isTypeOfHibernate(String place, List<? extends Element> places, boolean isEnum) {
        Optional<AnnotationView> code =
                AnnotationView.find(places, Names.HIBERNATE_TYPE_CODE).filter(AnnotationView::isResolved);
        boolean isNamed = isEnum
                && code.flatMap(view -> view.number("value"))
                        .filter(number -> number == NAMED_ENUM)
                        .isPresent();
        if (code.isPresent() && !isNamed) {
            problems.report(
                    ProblemCode.FH041,
                    code.get().said().annotation(),
                    "@JdbcTypeCode on " + place + " changes the column, and Freehold does not read it.",
                    "Write @Column(columnDefinition = …) or a converter instead; SqlTypes.NAMED_ENUM on an enum is read.");
            problems.silence(ElementOrigin.of(places.get(0)));
        }
        return isNamed;
    }

    static String simpleName(String qualifiedName) {
        return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
    }

    /** What a {@code java.util.Optional} may hold. */
    static Optional<TypeMirror> optionalOf(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                        && ((TypeElement) ((DeclaredType) type).asElement())
                                .getQualifiedName()
                                .contentEquals("java.util.Optional")
                ? ((DeclaredType) type)
                        .getTypeArguments().stream().map(TypeMirror.class::cast).findFirst()
                : Optional.empty();
    }

    /** Whether a property may be null, as it is declared. */
    static boolean isNullable(Member member) {
        return isNullable(member, Optional.empty());
    }

    /** Whether a property may be null, as it is declared or as the {@code @Column} says that stands further outside. */
    static boolean isNullable(Member member, Optional<AnnotationView> outer) {
        return isNullable(outer.or(() -> member.find(Names.COLUMN)), isAnnotatedNullable(member))
                && !member.type().getKind().isPrimitive();
    }

    private static boolean isNullable(Optional<AnnotationView> column, boolean annotated) {
        return column.flatMap(view -> view.flag("nullable")).orElse(annotated);
    }

    private static boolean isAnnotatedNullable(Member member) {
        TypeMirror type = member.type();
        Stream<? extends AnnotationMirror> mirrors =
                Stream.concat(type.getAnnotationMirrors().stream(), componentOf(type));
        return optionalOf(type).isPresent()
                || AnnotationView.hasSimpleName(mirrors, "Nullable")
                || member.places().stream()
                        .anyMatch(place -> optionalOf(valueType(place)).isPresent())
                || member.places().stream()
                        .anyMatch(place -> AnnotationView.hasSimpleName(
                                Stream.concat(
                                        place.getAnnotationMirrors().stream(),
                                        valueType(place).getAnnotationMirrors().stream()),
                                "Nullable"));
    }

    private static TypeMirror valueType(Element place) {
        return place instanceof ExecutableElement method ? method.getReturnType() : place.asType();
    }

    /**
     * {@code @Nullable byte[]} annotates the byte, as old annotation habits have it; nobody means a nullable primitive.
     */
    private static Stream<? extends AnnotationMirror> componentOf(TypeMirror type) {
        return type.getKind() == TypeKind.ARRAY
                ? ((ArrayType) type).getComponentType().getAnnotationMirrors().stream()
                : Stream.empty();
    }

    private ColumnSpec columnSpec(String place, Optional<AnnotationView> said, List<? extends Element> places) {
        Optional<String> comment = AnnotationView.find(places, Names.HIBERNATE_COMMENT)
                .filter(view -> view.text("on").isEmpty())
                .flatMap(view -> view.text("value"));
        List<DeclaredCheck> checks = TableReader.ofHibernate(places, place, problems);
        ColumnSpec spec = said.map(view -> columnSpec(view, place)).orElse(ColumnSpec.NONE);
        said.ifPresent(view -> refuse(view, "@Column", place, problems));
        return comment.isEmpty() && checks.isEmpty()
                ? spec
                : spec.with(spec.comment().or(() -> comment), checks);
    }

    /** What of {@code @Column} or {@code @JoinColumn} is not read. */
    static void refuse(AnnotationView column, String annotation, String place, Problems problems) {
        for (String attribute : List.of("table", "options")) {
            column.text(attribute)
                    .ifPresent(text -> problems.report(
                            ProblemCode.FH041,
                            column.said().at(attribute),
                            annotation + "(" + attribute + " = \"" + text + "\") on " + place
                                    + " changes the table, and Freehold does not read it.",
                            attribute.equals("table")
                                    ? "Leave it out: each table has a class of its own."
                                    : "Leave it out, and write what it says in a migration."));
        }
    }

    private ColumnSpec columnSpec(AnnotationView column, String place) {
        return new ColumnSpec(
                column.text("name"),
                column.text("columnDefinition"),
                column.number("length"),
                column.number("precision").filter(precision -> precision > 0),
                column.number("scale"),
                column.number("secondPrecision").filter(precision -> precision >= 0),
                column.flag("unique").orElse(false),
                !column.flag("insertable").orElse(true),
                !column.flag("updatable").orElse(true),
                column.text("comment"),
                TableReader.checks(column, place, problems),
                column.said());
    }

    /** Reads the annotations that say whose a row is, from a type or from a property. */
    static List<DeclaredMark> marks(List<? extends Element> places) {
        List<DeclaredMark> marks = new ArrayList<>();
        AnnotationView.find(places, Names.OWNED_BY).ifPresent(view -> marks.add(mark(Kind.OWNER, view)));
        AnnotationView.find(places, Names.IN_ORGANIZATION).ifPresent(view -> marks.add(mark(Kind.ORGANIZATION, view)));
        AnnotationView.find(places, Names.IN_TEAM).ifPresent(view -> marks.add(mark(Kind.TEAM, view)));
        AnnotationView.find(places, Names.MIRROR_OF).ifPresent(view -> marks.add(mark(Kind.MIRROR, view)));
        return marks;
    }

    private static DeclaredMark mark(Kind kind, AnnotationView view) {
        return new DeclaredMark(
                kind,
                target(view),
                onDelete(view),
                view.text("name").orElse(""),
                view.text("inverse").orElse(""),
                view.text("through").orElse(""),
                !view.flag("foreignKey").orElse(true),
                new Limits(
                        new Limit(isOwner(view, "reads"), view.texts("read")),
                        new Limit(isOwner(view, "writes"), view.texts("write"))),
                view.said());
    }

    private static boolean isOwner(AnnotationView view, String attribute) {
        return view.constant(attribute, Who.class).isPresent();
    }

    /** The constants of {@code dev.freehold.Who} that limit anything. */
    private enum Who {
        OWNER
    }

    private String reason(AnnotationView view, String place) {
        String reason = view.text("value").orElse("");
        if (view.isResolved() && reason.isBlank()) {
            problems.report(
                    ProblemCode.FH037,
                    view.said().at("value"),
                    "@GloballyUnique on " + place + " gives no reason.",
                    "Say why everyone may find out which values are taken: @GloballyUnique(\"subdomains are public\").");
        }
        return reason;
    }

    /** Whether the property, or its type, bears {@code @SuppressWarnings("freehold")}. */
    static boolean isUnwarned(List<? extends Element> places) {
        return Stream.concat(places.stream(), Stream.of(SchemaReader.typeOf(places.get(0))))
                .flatMap(place -> AnnotationView.on(place, Names.SUPPRESS_WARNINGS).stream())
                .anyMatch(view -> view.texts("value").contains("freehold"));
    }

    static DeclaredReference reference(AnnotationView view, boolean unwarned) {
        return new DeclaredReference(
                DeclaredReference.REFERENCES,
                target(view),
                onDelete(view),
                view.text("name").orElse(""),
                view.text("inverse").orElse(""),
                view.text("id").orElse(""),
                view.flag("foreignKey").orElse(true),
                Optional.empty(),
                !view.flag("tenantKey").orElse(true),
                unwarned,
                view.said());
    }

    /**
     * {@code int.class} and {@code String[].class} are resolved and no entity: they get a name, so that they are
     * reported as such.
     */
    private static Optional<TypeRef> target(AnnotationView view) {
        return view.type("value")
                .map(TypeReader::ref)
                .or(() -> view.notAClass("value").map(TypeReader::nameOf));
    }

    /** A rule that the compiler does not know is no reason to demand one: it reports it itself. */
    private static OnDelete onDelete(AnnotationView view) {
        return view.constant("onDelete", OnDelete.class)
                .orElse(view.isResolved() ? OnDelete.UNSTATED : OnDelete.CASCADE);
    }

    private static Optional<DeclaredDefault> defaultValue(AnnotationView view) {
        if (!view.isResolved()) {
            return Optional.empty();
        }
        Said said = view.said();
        // @Default("") is a default, too: the empty text
        Optional<String> value =
                said.values().containsKey("value") ? view.text("value").or(() -> Optional.of("")) : Optional.empty();
        return Optional.of(new DeclaredDefault(value, view.text("sql"), said));
    }
}
