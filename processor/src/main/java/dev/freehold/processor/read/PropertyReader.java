package dev.freehold.processor.read;

import dev.freehold.processor.declared.DeclaredMark;
import dev.freehold.processor.declared.DeclaredMark.Kind;
import dev.freehold.processor.declared.DeclaredMark.OnDelete;
import dev.freehold.processor.declared.DeclaredProperty;
import dev.freehold.processor.declared.DeclaredProperty.ColumnSpec;
import dev.freehold.processor.declared.DeclaredProperty.DeclaredDefault;
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
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Turns a record component or field into a {@link DeclaredProperty}. */
final class PropertyReader {
    private final Problems problems;

    PropertyReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads a property.
     *
     * @param owner the simple name of its class or record
     * @param name its name
     * @param places the component or field first, then every element on which its annotations may stand
     * @param comment its documentation, or empty
     * @return the property as it is declared
     */
    DeclaredProperty read(String owner, String name, List<? extends Element> places, String comment) {
        Element element = places.get(0);
        TypeMirror mirror = element.asType();
        JavaType type = TypeReader.read(mirror);
        refuse(owner + "." + name, places);
        Optional<AnnotationView> column = AnnotationView.find(places, Names.COLUMN);
        boolean annotatedNullable = isAnnotatedNullable(places, mirror);
        Optional<Boolean> nullableSaid = column.flatMap(view -> view.flag("nullable"));
        boolean nullable = nullableSaid.orElse(annotatedNullable);
        Optional<String> contradiction = Optional.empty();
        if (type.isPrimitive() && (annotatedNullable || nullable)) {
            contradiction = Optional.of("a value of type " + type.name() + " is never null");
        } else if (annotatedNullable && !nullable) {
            contradiction = Optional.of("@Column(nullable = false) says that it is not");
        }
        return new DeclaredProperty(
                name,
                type,
                nullable && !type.isPrimitive(),
                contradiction,
                column.map(PropertyReader::columnSpec).orElse(ColumnSpec.NONE),
                AnnotationView.find(places, Names.ID).isPresent(),
                AnnotationView.find(places, Names.GENERATED_VALUE).map(AnnotationView::said),
                marks(places),
                AnnotationView.find(places, Names.REFERENCES).map(view -> reference(view, isUnwarned(places))),
                AnnotationView.find(places, Names.DEFAULT).flatMap(PropertyReader::defaultValue),
                AnnotationView.find(places, Names.CREATED_AT).map(AnnotationView::said),
                AnnotationView.find(places, Names.UPDATED_AT).map(AnnotationView::said),
                AnnotationView.find(places, Names.GLOBALLY_UNIQUE).map(view -> reason(view, owner + "." + name)),
                AnnotationView.find(places, Names.EXPOSED)
                        .map(view -> view.text("value").orElse("")),
                LayoutReader.presence(places),
                comment,
                ElementOrigin.of(element));
    }

    private void refuse(String name, List<? extends Element> places) {
        for (String annotation : Names.REFUSED) {
            AnnotationView.find(places, annotation).ifPresent(view -> {
                problems.report(
                        ProblemCode.FH041,
                        view.said().annotation(),
                        "@" + simpleName(annotation) + " on " + name
                                + " changes the table, and Freehold does not read it.",
                        instead(annotation, SchemaReader.typeOf(places.get(0)).getKind() == ElementKind.RECORD));
                // that its type has no column follows, and that there is no other id
                problems.silence(ElementOrigin.of(places.get(0)));
                if (annotation.equals(Names.EMBEDDED_ID)) {
                    problems.silence(ElementOrigin.of(SchemaReader.typeOf(places.get(0))));
                }
            });
        }
        AnnotationView.find(places, Names.ENUMERATED)
                .filter(AnnotationView::isResolved)
                .filter(view -> view.constant("value", EnumType.class).isEmpty())
                .ifPresent(view -> problems.report(
                        ProblemCode.FH041,
                        view.said().at("value"),
                        "@Enumerated(EnumType.ORDINAL) on " + name
                                + " changes the table: Freehold stores enums by name.",
                        "Write @Enumerated(EnumType.STRING), or leave it out."));
    }

    /** The constants of {@code jakarta.persistence.EnumType} that are read. */
    private enum EnumType {
        STRING
    }

    private static String instead(String annotation, boolean onRecord) {
        if (Names.TO_ONE.contains(annotation)) {
            return "Hold the id instead, in a property of the id's type that is annotated with @References.";
        }
        if (Names.TO_MANY.contains(annotation)) {
            return (onRecord ? "Remove the component" : "Leave the property out with @Transient")
                    + ": the generated table has an accessor for all that refers to it.";
        }
        return "Remove @" + simpleName(annotation) + ", and write what it stands for as plain columns.";
    }

    static String simpleName(String qualifiedName) {
        return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
    }

    private static boolean isAnnotatedNullable(List<? extends Element> places, TypeMirror type) {
        Stream<? extends AnnotationMirror> mirrors =
                Stream.concat(type.getAnnotationMirrors().stream(), componentOf(type));
        return AnnotationView.hasSimpleName(mirrors, "Nullable")
                || places.stream()
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

    private static ColumnSpec columnSpec(AnnotationView column) {
        return new ColumnSpec(
                column.text("name"),
                column.text("columnDefinition"),
                column.number("length"),
                column.number("precision").filter(precision -> precision > 0),
                column.number("scale"),
                column.flag("unique").orElse(false),
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
    private static boolean isUnwarned(List<? extends Element> places) {
        return Stream.concat(places.stream(), Stream.of(SchemaReader.typeOf(places.get(0))))
                .flatMap(place -> AnnotationView.on(place, Names.SUPPRESS_WARNINGS).stream())
                .anyMatch(view -> view.texts("value").contains("freehold"));
    }

    private static DeclaredReference reference(AnnotationView view, boolean unwarned) {
        return new DeclaredReference(
                target(view),
                onDelete(view),
                view.text("name").orElse(""),
                view.text("inverse").orElse(""),
                view.text("id").orElse(""),
                view.flag("foreignKey").orElse(true),
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
