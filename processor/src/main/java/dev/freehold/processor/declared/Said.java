package dev.freehold.processor.declared;

import dev.freehold.processor.problem.Origin;
import java.util.Map;

/**
 * Where an annotation and its values stand in the source.
 *
 * @param annotation the annotation
 * @param values the values that are written out, by attribute name
 */
public record Said(Origin annotation, Map<String, Origin> values) {
    /** What was not handed over as source. */
    public static final Said NOWHERE = new Said(Origin.UNKNOWN, Map.of());

    /** Copies the map. */
    public Said {
        values = Map.copyOf(values);
    }

    /**
     * The place of a value, or of the annotation where the value is left out.
     *
     * @param attribute the attribute's name
     * @return the place to show a problem
     */
    public Origin at(String attribute) {
        return values.getOrDefault(attribute, annotation);
    }
}
