package dev.freehold.processor.read;

import dev.freehold.processor.declared.Said;
import dev.freehold.processor.problem.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * An annotation on an element, read by names: no annotation class is ever loaded, so the user's version of it cannot
 * clash with ours.
 */
final class AnnotationView {
    private final Element element;
    private final AnnotationMirror mirror;
    private final Map<String, AnnotationValue> values = new LinkedHashMap<>();
    private boolean isResolved = true;

    private AnnotationView(Element element, AnnotationMirror mirror) {
        this.element = element;
        this.mirror = mirror;
        mirror.getElementValues().forEach((method, value) -> {
            if (isUnresolved(value)) {
                isResolved = false;
            } else {
                values.put(method.getSimpleName().toString(), value);
            }
        });
    }

    /**
     * What cannot be resolved reads as this text in both compilers, whatever type it should have; they report it
     * themselves.
     */
    private static boolean isUnresolved(AnnotationValue value) {
        return value.getValue() instanceof List<?> several
                ? several.stream().anyMatch(each -> isUnresolved((AnnotationValue) each))
                : "<error>".equals(value.getValue());
    }

    /** Whether the compiler understands every value that is written out. */
    boolean isResolved() {
        return isResolved;
    }

    /**
     * Finds an annotation.
     *
     * @param elements where it may stand; a record component's annotations stand on the component, its field or its
     *     accessor, by their targets
     * @param name the annotation's qualified name
     * @return the first one found
     */
    static Optional<AnnotationView> find(List<? extends Element> elements, String name) {
        return elements.stream().flatMap(element -> find(element, name)).findFirst();
    }

    private static Stream<AnnotationView> find(Element element, String name) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> isNamed(mirror, name))
                .map(mirror -> new AnnotationView(element, mirror));
    }

    private static boolean isNamed(AnnotationMirror mirror, String name) {
        return mirror.getAnnotationType().asElement() instanceof TypeElement type
                && type.getQualifiedName().contentEquals(name);
    }

    static Optional<AnnotationView> on(Element element, String name) {
        return find(List.of(element), name);
    }

    /** Whether an annotation of any package with this simple name is there: {@code Nullable} has many homes. */
    static boolean hasSimpleName(Stream<? extends AnnotationMirror> mirrors, String simpleName) {
        return mirrors.anyMatch(
                mirror -> mirror.getAnnotationType().asElement().getSimpleName().contentEquals(simpleName));
    }

    /** Whether an annotation of a package or one below it is there. */
    static boolean hasPackage(Element element, String packageName) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(mirror -> mirror.getAnnotationType().asElement() instanceof TypeElement type
                        && type.getQualifiedName().toString().startsWith(packageName + "."));
    }

    Said said() {
        Map<String, Origin> places = new LinkedHashMap<>();
        values.forEach((name, value) -> places.put(name, new ElementOrigin(element, mirror, value)));
        return new Said(new ElementOrigin(element, mirror, null), places);
    }

    /** A text that is written out and not empty. */
    Optional<String> text(String attribute) {
        return value(attribute, String.class).filter(text -> !text.isEmpty());
    }

    Optional<Integer> number(String attribute) {
        return value(attribute, Integer.class);
    }

    Optional<Boolean> flag(String attribute) {
        return value(attribute, Boolean.class);
    }

    /**
     * An enum constant, as the constant of the same name; ECJ gives a text where the enum is a class file
     * (eclipse.jdt.core#4687).
     */
    <E extends Enum<E>> Optional<E> constant(String attribute, Class<E> type) {
        return Optional.ofNullable(values.get(attribute))
                .map(AnnotationView::nameOfConstant)
                .flatMap(name -> Stream.of(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(name))
                        .findFirst());
    }

    /** Several enum constants, in the order of their class. */
    <E extends Enum<E>> List<E> constants(String attribute, Class<E> type) {
        List<String> names = list(attribute).map(AnnotationView::nameOfConstant).toList();
        return Stream.of(type.getEnumConstants())
                .filter(constant -> names.contains(constant.name()))
                .toList();
    }

    private static String nameOfConstant(AnnotationValue value) {
        return value.getValue() instanceof VariableElement field
                ? field.getSimpleName().toString()
                : String.valueOf(value.getValue());
    }

    /** Whether a value is written out. */
    boolean says(String attribute) {
        return values.containsKey(attribute);
    }

    /** A class literal; empty where the class cannot be resolved. */
    Optional<TypeElement> type(String attribute) {
        return value(attribute, TypeMirror.class)
                .filter(type -> type.getKind() == TypeKind.DECLARED)
                .map(type -> (TypeElement) ((DeclaredType) type).asElement());
    }

    /** A class literal that names no class at all, but a primitive or an array. */
    Optional<TypeMirror> notAClass(String attribute) {
        return value(attribute, TypeMirror.class)
                .filter(type -> type.getKind().isPrimitive()
                        || type.getKind() == TypeKind.ARRAY
                        || type.getKind() == TypeKind.VOID);
    }

    List<String> texts(String attribute) {
        return list(attribute).map(value -> String.valueOf(value.getValue())).toList();
    }

    List<AnnotationView> annotations(String attribute) {
        return list(attribute)
                .map(AnnotationValue::getValue)
                .filter(AnnotationMirror.class::isInstance)
                .map(nested -> new AnnotationView(element, (AnnotationMirror) nested))
                .toList();
    }

    private Stream<? extends AnnotationValue> list(String attribute) {
        AnnotationValue value = values.get(attribute);
        if (value == null) {
            return Stream.empty();
        }
        if (value.getValue() instanceof List<?> several) {
            return several.stream().map(AnnotationValue.class::cast);
        }
        return Stream.of(value);
    }

    private <T> Optional<T> value(String attribute, Class<T> type) {
        return Optional.ofNullable(values.get(attribute))
                .map(AnnotationValue::getValue)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** The attributes that are written out. */
    <T> List<T> attributes(Function<String, T> each) {
        return values.keySet().stream().map(each).toList();
    }
}
