package dev.freehold.processor.read;

import dev.freehold.processor.declared.DeclaredProperty.Conversion;
import dev.freehold.processor.model.JavaType;
import dev.freehold.processor.model.JavaType.Kind;
import dev.freehold.processor.problem.Origin;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Turns {@code @Convert}, and the converters that apply by themselves, into the conversion of a property. */
final class ConversionReader {
    private static final String CONVERTER = "converter";

    private final Elements elements;
    private final Types types;
    private final Collection<String> automatic;
    private final Problems problems;

    /** The converters that apply by themselves are given by their qualified names, in a fixed order. */
    ConversionReader(Elements elements, Types types, Collection<String> automatic, Problems problems) {
        this.elements = elements;
        this.types = types;
        this.automatic = automatic;
        this.problems = problems;
    }

    /**
     * A property that may be converted.
     *
     * @param place such as {@code Task.price}, for messages
     * @param override what is said of it further outside, if anything is
     * @param places the component or field first, then every element on which its annotations may stand
     * @param type its type
     * @param isFixed whether converters do not apply by themselves: ids, versions, and enums that say how they are
     *     stored
     */
    record Property(
            String place,
            Optional<AnnotationView> override,
            List<? extends Element> places,
            TypeMirror type,
            boolean isFixed) {
        TypeElement owner() {
            return SchemaReader.typeOf(places.get(0));
        }
    }

    Optional<Conversion> read(Property property) {
        List<AnnotationView> said = said(property);
        if (said.stream().anyMatch(view -> view.flag("disableConversion").orElse(false))) {
            return Optional.empty();
        }
        if (said.isEmpty()) {
            return property.isFixed() ? Optional.empty() : byItself(property);
        }
        AnnotationView view = said.get(0);
        if (!view.isResolved() && view.type(CONVERTER).isEmpty()) {
            TypeElement owner = property.owner();
            return Optional.of(new Conversion(
                    TypeReader.ref(owner), new JavaType(Kind.UNRESOLVED, "unresolved", List.of()), view.said()));
        }
        Origin origin = view.said().at(CONVERTER);
        Optional<TypeElement> converter =
                view.type(CONVERTER).filter(type -> !type.getQualifiedName().contentEquals(Names.ATTRIBUTE_CONVERTER));
        if (converter.isEmpty()) {
            report(
                    property,
                    view.said().annotation(),
                    "@Convert on " + property.place() + " names no converter.",
                    "Write @Convert(converter = …), or disableConversion = true.");
            return Optional.empty();
        }
        return conversion(property, converter.get(), view, origin);
    }

    /** What stands further outside, and what stands at the property. */
    private List<AnnotationView> said(Property property) {
        List<AnnotationView> said = new ArrayList<>(property.override().stream().toList());
        Overrides.repeated(property.places(), Names.CONVERT, Names.CONVERTS).stream()
                .filter(view -> view.text("attributeName").isEmpty())
                .forEach(said::add);
        return said;
    }

    private Optional<Conversion> conversion(
            Property property, TypeElement converter, AnnotationView view, Origin origin) {
        Optional<Sides> sides = sides((DeclaredType) converter.asType());
        String written = "@Convert(converter = " + converter.getSimpleName() + ".class) on " + property.place();
        Optional<String> fault = unreachable(converter, property.owner());
        if (fault.isPresent()) {
            report(
                    property,
                    origin,
                    written + ": " + converter.getSimpleName() + " " + fault.get()
                            + ", so that generated code cannot make one.",
                    "Make it a class of its own that is not abstract, with a constructor without parameters, both"
                            + " visible to "
                            + elements.getPackageOf(property.owner()).getQualifiedName() + ".");
            return Optional.empty();
        }
        if (sides.isEmpty() || !isSame(sides.get().attribute(), property.type())) {
            report(
                    property,
                    origin,
                    written + ": " + converter.getSimpleName()
                            + sides.map(found -> " converts " + shown(found.attribute()))
                                    .orElse(" does not say which types it converts")
                            + ", and " + property.place() + " is of type " + shown(property.type()) + ".",
                    "Name a converter that implements AttributeConverter<" + shown(boxed(property.type())) + ", …>.");
            return Optional.empty();
        }
        return Optional.of(new Conversion(
                TypeReader.ref(converter), TypeReader.read(sides.get().stored()), view.said()));
    }

    private Optional<Conversion> byItself(Property property) {
        List<TypeElement> fitting = automatic.stream()
                .flatMap(name -> Stream.ofNullable(elements.getTypeElement(name)))
                .filter(ConversionReader::isAutomatic)
                .filter(converter -> sides((DeclaredType) converter.asType())
                        .filter(sides -> isSame(sides.attribute(), property.type()))
                        .isPresent())
                .toList();
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        TypeElement converter = fitting.get(0);
        Origin origin = ElementOrigin.of(property.places().get(0));
        if (fitting.size() > 1) {
            report(
                    property,
                    origin,
                    "Several converters apply to " + property.place() + " by themselves: "
                            + String.join(
                                    " and ",
                                    fitting.stream()
                                            .map(type -> type.getSimpleName().toString())
                                            .toList())
                            + ".",
                    "Write @Convert(converter = …) with one of them.");
            return Optional.empty();
        }
        Optional<String> fault = unreachable(converter, property.owner());
        if (fault.isPresent()) {
            report(
                    property,
                    origin,
                    converter.getSimpleName() + " applies to " + property.place() + " by itself, and " + fault.get()
                            + ", so that generated code cannot make one.",
                    "Make it a class of its own that is not abstract, with a constructor without parameters, both"
                            + " visible to "
                            + elements.getPackageOf(property.owner()).getQualifiedName() + ".");
            return Optional.empty();
        }
        return sides((DeclaredType) converter.asType())
                .map(sides -> new Conversion(
                        TypeReader.ref(converter),
                        TypeReader.read(sides.stored()),
                        dev.freehold.processor.declared.Said.NOWHERE));
    }

    /** Whether a class is a converter that applies by itself. */
    static boolean isAutomatic(Element type) {
        return AnnotationView.on(type, Names.CONVERTER)
                .flatMap(view -> view.flag("autoApply"))
                .orElse(false);
    }

    private void report(Property property, Origin origin, String message, String fix) {
        problems.report(ProblemCode.FH068, origin, message, fix);
        // that its type has no column follows
        problems.silence(ElementOrigin.of(property.places().get(0)));
    }

    /**
     * The types between which a converter converts.
     *
     * @param attribute the property's
     * @param stored the column's
     */
    private record Sides(TypeMirror attribute, TypeMirror stored) {}

    /** Looks for the interface among all super types, whose type arguments the compiler fills in. */
    private Optional<Sides> sides(DeclaredType type) {
        if (type.asElement() instanceof TypeElement element
                && element.getQualifiedName().contentEquals(Names.ATTRIBUTE_CONVERTER)) {
            List<? extends TypeMirror> arguments = type.getTypeArguments();
            return arguments.size() == 2
                            && arguments.stream().allMatch(argument -> argument.getKind() != TypeKind.TYPEVAR)
                    ? Optional.of(new Sides(arguments.get(0), arguments.get(1)))
                    : Optional.empty();
        }
        return types.directSupertypes(type).stream()
                .filter(DeclaredType.class::isInstance)
                .flatMap(parent -> sides((DeclaredType) parent).stream())
                .findFirst();
    }

    private boolean isSame(TypeMirror attribute, TypeMirror property) {
        return attribute.getKind() == TypeKind.ERROR
                || property.getKind() == TypeKind.ERROR
                || types.isSameType(attribute, boxed(property));
    }

    private TypeMirror boxed(TypeMirror type) {
        return type.getKind().isPrimitive()
                ? types.boxedClass(types.getPrimitiveType(type.getKind())).asType()
                : type;
    }

    private static String shown(TypeMirror type) {
        JavaType read = TypeReader.read(type);
        String name = read.name().substring(read.name().lastIndexOf('.') + 1);
        return read.arguments().isEmpty() || read.kind() == Kind.ARRAY
                ? name
                : name
                        + read.arguments().stream()
                                .map(argument -> argument.name()
                                        .substring(argument.name().lastIndexOf('.') + 1))
                                .collect(java.util.stream.Collectors.joining(", ", "<", ">"));
    }

    /** Why generated code in the package of the entity cannot make one. */
    private Optional<String> unreachable(TypeElement converter, TypeElement entity) {
        boolean isNear = elements.getPackageOf(converter).equals(elements.getPackageOf(entity));
        if (converter.getKind() != ElementKind.CLASS && converter.getKind() != ElementKind.RECORD) {
            return Optional.of("is no class");
        }
        if (converter.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of("is abstract");
        }
        if (!converter.getTypeParameters().isEmpty()) {
            return Optional.of("is generic");
        }
        for (Element each = converter; each instanceof TypeElement type; each = each.getEnclosingElement()) {
            if (!isVisible(type, isNear)) {
                return Optional.of("is not visible");
            }
            if (type.getNestingKind() == NestingKind.MEMBER
                    && type.getKind() == ElementKind.CLASS
                    && !type.getModifiers().contains(Modifier.STATIC)
                    && !isInInterface(type)) {
                return Optional.of("is an inner class");
            }
        }
        List<ExecutableElement> constructors = ElementFilter.constructorsIn(converter.getEnclosedElements());
        Optional<ExecutableElement> constructor = constructors.stream()
                .filter(found -> found.getParameters().isEmpty())
                .findFirst();
        if (constructor.isEmpty()) {
            return Optional.of("has no constructor without parameters");
        }
        return isVisible(constructor.get(), isNear)
                ? Optional.empty()
                : Optional.of("has a constructor that is not visible");
    }

    private static boolean isInInterface(TypeElement type) {
        Element outer = type.getEnclosingElement();
        return outer != null && outer.getKind().isInterface();
    }

    private static boolean isVisible(Element element, boolean isNear) {
        boolean isPublic = element.getModifiers().contains(Modifier.PUBLIC)
                || (element instanceof TypeElement type && isInInterface(type));
        return isPublic || (isNear && !element.getModifiers().contains(Modifier.PRIVATE));
    }
}
