package dev.freehold.processor.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A property of a class or record.
 *
 * @param name its name
 * @param type its type, with the type arguments of the class that inherits it
 * @param places the component, field or getter that is the property first, then every element on which its annotations
 *     may stand
 */
record Member(String name, TypeMirror type, List<Element> places) {
    Element element() {
        return places.get(0);
    }

    /** The type that declares it. */
    TypeElement home() {
        return SchemaReader.typeOf(element());
    }

    boolean isOfRecord() {
        return home().getKind() == ElementKind.RECORD;
    }

    Optional<AnnotationView> find(String annotation) {
        return AnnotationView.find(places, annotation);
    }

    boolean has(String annotation) {
        return find(annotation).isPresent();
    }

    /** {@code street} to {@code Street}. */
    static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
