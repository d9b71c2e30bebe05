package dev.freehold.processor.read;

import dev.freehold.processor.problem.Origin;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A place in a source file that was handed over in this round.
 *
 * @param element the declaration
 * @param annotation an annotation on it, or null for the declaration itself
 * @param value a value of the annotation, or null for the whole annotation
 */
public record ElementOrigin(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) implements Origin {
    static Origin of(Element element) {
        return new ElementOrigin(element, null, null);
    }
}
