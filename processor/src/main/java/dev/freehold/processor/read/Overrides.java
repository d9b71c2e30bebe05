package dev.freehold.processor.read;

import dev.freehold.processor.problem.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.Element;

/**
 * What {@code @AttributeOverride} and {@code @AssociationOverride} say of inherited and embedded properties, by their
 * paths: {@code geo.latitude}. What stands further outside wins (Jakarta Persistence 3.2, 11.1.4).
 *
 * @param columns the {@code @Column} that takes the place of a property's own
 * @param associations the {@code @AssociationOverride}s with their columns, keys and tables
 * @param converts the {@code @Convert} with their {@code attributeName}
 */
record Overrides(
        Map<String, AnnotationView> columns,
        Map<String, AnnotationView> associations,
        Map<String, AnnotationView> converts) {

    static Overrides on(List<? extends Element> places) {
        Map<String, AnnotationView> columns = new HashMap<>();
        repeated(places, Names.ATTRIBUTE_OVERRIDE, Names.ATTRIBUTE_OVERRIDES)
                .forEach(view -> view.text("name")
                        .ifPresent(name -> view.annotations("column").stream()
                                .findFirst()
                                .ifPresent(column -> columns.put(name, column))));
        Map<String, AnnotationView> associations = new HashMap<>();
        repeated(places, Names.ASSOCIATION_OVERRIDE, Names.ASSOCIATION_OVERRIDES)
                .forEach(view -> view.text("name").ifPresent(name -> associations.put(name, view)));
        Map<String, AnnotationView> converts = new HashMap<>();
        repeated(places, Names.CONVERT, Names.CONVERTS)
                .forEach(view -> view.text("attributeName").ifPresent(name -> converts.put(name, view)));
        return new Overrides(Map.copyOf(columns), Map.copyOf(associations), Map.copyOf(converts));
    }

    /** The annotation, standing alone or several in their container. */
    static List<AnnotationView> repeated(List<? extends Element> places, String annotation, String container) {
        List<AnnotationView> found = new ArrayList<>();
        AnnotationView.find(places, annotation).ifPresent(found::add);
        AnnotationView.find(places, container).ifPresent(view -> found.addAll(view.annotations("value")));
        return found;
    }

    /** The paths of the properties of which something is said, each with the place where it is. */
    static SortedMap<String, Origin> paths(List<? extends Element> places) {
        SortedMap<String, Origin> paths = new TreeMap<>();
        paths(places, Names.ATTRIBUTE_OVERRIDE, Names.ATTRIBUTE_OVERRIDES, "name", paths);
        paths(places, Names.ASSOCIATION_OVERRIDE, Names.ASSOCIATION_OVERRIDES, "name", paths);
        paths(places, Names.CONVERT, Names.CONVERTS, "attributeName", paths);
        return paths;
    }

    private static void paths(
            List<? extends Element> places,
            String annotation,
            String container,
            String attribute,
            SortedMap<String, Origin> paths) {
        AnnotationView.find(places, annotation)
                .ifPresent(view -> view.text(attribute)
                        .ifPresent(path -> paths.put(path, view.said().at(attribute))));
        AnnotationView.find(places, container)
                .ifPresent(several -> several.annotations("value")
                        .forEach(view -> view.text(attribute)
                                .ifPresent(
                                        path -> paths.put(path, several.said().annotation()))));
    }

    Optional<AnnotationView> column(String property) {
        return Optional.ofNullable(columns.get(property));
    }

    Optional<AnnotationView> association(String property) {
        return Optional.ofNullable(associations.get(property));
    }

    Optional<AnnotationView> convert(String property) {
        return Optional.ofNullable(converts.get(property));
    }

    /** What is said of the properties of an embedded object. */
    Overrides within(String property) {
        return new Overrides(within(property, columns), within(property, associations), within(property, converts));
    }

    private static <T> Map<String, T> within(String property, Map<String, T> all) {
        Map<String, T> inner = new HashMap<>();
        all.forEach((path, value) -> {
            if (path.startsWith(property + ".")) {
                inner.put(path.substring(property.length() + 1), value);
            }
        });
        return Map.copyOf(inner);
    }

    /** These, and those from further outside in place of these. */
    Overrides under(Overrides outer) {
        Map<String, AnnotationView> allColumns = new HashMap<>(columns);
        allColumns.putAll(outer.columns);
        Map<String, AnnotationView> allAssociations = new HashMap<>(associations);
        allAssociations.putAll(outer.associations);
        Map<String, AnnotationView> allConverts = new HashMap<>(converts);
        allConverts.putAll(outer.converts);
        return new Overrides(Map.copyOf(allColumns), Map.copyOf(allAssociations), Map.copyOf(allConverts));
    }
}
