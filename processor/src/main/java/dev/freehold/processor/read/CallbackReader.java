package dev.freehold.processor.read;

import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Warns of methods and listeners that Jakarta Persistence calls when an object is stored, changed, removed or read:
 * Freehold writes by statements, and calls nothing but constructors, setters and getters.
 */
final class CallbackReader {
    private static final String SILENCE = ", or write @SuppressWarnings(\"freehold\") beside it.";
    private static final String VALUES =
            "Use @CreatedAt, @UpdatedAt, @Default or @GeneratedColumn for what it sets, or a trigger" + SILENCE;
    private static final String EVENTS = "Call it where the program writes, or use a trigger" + SILENCE;

    private static final Map<String, String> METHODS = new TreeMap<>(Map.of(
            "PrePersist", VALUES,
            "PreUpdate", VALUES,
            "PreRemove", EVENTS,
            "PostPersist", EVENTS,
            "PostUpdate", EVENTS,
            "PostRemove", EVENTS,
            "PostLoad", "Do it in the constructor, or in the method that needs it" + SILENCE));

    private final Problems problems;

    CallbackReader(Problems problems) {
        this.problems = problems;
    }

    /** Warns of what a class says, unless it or the entity does not want to be warned. */
    void warn(TypeElement entity, TypeElement type) {
        if (PropertyReader.isUnwarned(List.of(entity))) {
            return;
        }
        warn(type, Names.ENTITY_LISTENERS, type.getSimpleName().toString(), "its listeners are", VALUES);
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            METHODS.forEach((annotation, fix) -> warn(
                    method,
                    "jakarta.persistence." + annotation,
                    type.getSimpleName() + "." + method.getSimpleName() + "()",
                    "it is",
                    fix));
        }
    }

    private void warn(Element element, String annotation, String place, String subject, String fix) {
        if (PropertyReader.isUnwarned(List.of(element))) {
            return;
        }
        AnnotationView.on(element, annotation)
                .ifPresent(view -> problems.report(
                        ProblemCode.FH088,
                        view.said().annotation(),
                        "@" + PropertyReader.simpleName(annotation) + " on " + place + ": " + subject
                                + " never called by Freehold, which reads and writes rows by statements.",
                        fix));
    }
}
