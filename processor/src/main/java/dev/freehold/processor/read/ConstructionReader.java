package dev.freehold.processor.read;

import dev.freehold.processor.declared.DeclaredProperty;
import dev.freehold.processor.model.Entity.Accessor;
import dev.freehold.processor.model.Entity.Construction;
import dev.freehold.processor.model.Entity.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Turns the constructors and methods of a class into the way in which a row becomes an object and an object shows its
 * id.
 */
final class ConstructionReader {
    private final Types types;

    ConstructionReader(Types types) {
        this.types = types;
    }

    /**
     * A way that was found.
     *
     * @param properties the properties in the order in which the way takes them
     * @param construction the way
     */
    record Found(List<DeclaredProperty> properties, Construction construction) {}

    static Construction ofRecord(List<DeclaredProperty> properties) {
        return new Construction.Constructor(properties.stream()
                .filter(DeclaredProperty::id)
                .map(property -> new Accessor(property.name(), property.name(), true))
                .toList());
    }

    /**
     * Looks for a constructor with a parameter of the same name and type for every property, then for one without
     * parameters plus setters.
     *
     * @param type the class
     * @param properties its properties
     * @return the way, or empty if there is none
     */
    Optional<Found> ofClass(TypeElement type, List<DeclaredProperty> properties) {
        List<Accessor> accessors = accessors(type, properties);
        List<ExecutableElement> constructors = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> !constructor.getModifiers().contains(Modifier.PRIVATE))
                .toList();
        for (ExecutableElement constructor : constructors) {
            Optional<List<DeclaredProperty>> ordered = match(type, constructor, properties);
            if (ordered.isPresent() && !properties.isEmpty()) {
                return Optional.of(new Found(ordered.get(), new Construction.Constructor(accessors)));
            }
        }
        boolean noArguments = constructors.stream()
                .anyMatch(constructor -> constructor.getParameters().isEmpty());
        if (!noArguments) {
            return Optional.empty();
        }
        List<Writer> writers = new ArrayList<>();
        for (DeclaredProperty property : properties) {
            writer(type, property).ifPresent(writers::add);
        }
        return writers.size() == properties.size()
                ? Optional.of(new Found(properties, new Construction.Setters(accessors, writers)))
                : Optional.empty();
    }

    private Optional<List<DeclaredProperty>> match(
            TypeElement type, ExecutableElement constructor, List<DeclaredProperty> properties) {
        if (constructor.getParameters().size() != properties.size()) {
            return Optional.empty();
        }
        List<DeclaredProperty> ordered = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (VariableElement parameter : constructor.getParameters()) {
            String name = parameter.getSimpleName().toString();
            Optional<DeclaredProperty> property = properties.stream()
                    .filter(candidate -> candidate.name().equals(name))
                    .filter(candidate -> field(type, name)
                            .filter(field -> isSame(field.asType(), parameter.asType()))
                            .isPresent())
                    .findFirst();
            if (property.isEmpty() || !seen.add(name)) {
                return Optional.empty();
            }
            ordered.add(property.get());
        }
        return Optional.of(ordered);
    }

    /** A type that cannot be resolved may be any: the compiler reports it, and nothing else is known to be wrong. */
    private boolean isSame(TypeMirror one, TypeMirror other) {
        return one.getKind() == TypeKind.ERROR
                || other.getKind() == TypeKind.ERROR
                || types.isSameType(types.erasure(one), types.erasure(other));
    }

    private static Optional<VariableElement> field(TypeElement type, String name) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().contentEquals(name))
                .findFirst();
    }

    private Optional<Writer> writer(TypeElement type, DeclaredProperty property) {
        String setter = "set" + capitalized(property.name());
        Optional<VariableElement> field = field(type, property.name());
        boolean hasSetter = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(ConstructionReader::isReachable)
                .filter(method -> method.getSimpleName().contentEquals(setter)
                        && method.getParameters().size() == 1)
                .anyMatch(method -> field.filter(f ->
                                isSame(f.asType(), method.getParameters().get(0).asType()))
                        .isPresent());
        if (hasSetter) {
            return Optional.of(new Writer(property.name(), setter, true));
        }
        return field.filter(f -> isReachable(f) && !f.getModifiers().contains(Modifier.FINAL))
                .map(f -> new Writer(property.name(), property.name(), false));
    }

    private List<Accessor> accessors(TypeElement type, List<DeclaredProperty> properties) {
        return properties.stream()
                .filter(DeclaredProperty::id)
                .flatMap(property -> accessor(type, property).stream())
                .toList();
    }

    private static Optional<Accessor> accessor(TypeElement type, DeclaredProperty property) {
        List<String> names =
                List.of("get" + capitalized(property.name()), "is" + capitalized(property.name()), property.name());
        for (String name : names) {
            boolean found = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                    .filter(ConstructionReader::isReachable)
                    .anyMatch(method -> method.getSimpleName().contentEquals(name)
                            && method.getParameters().isEmpty()
                            && method.getReturnType().getKind() != TypeKind.VOID);
            if (found) {
                return Optional.of(new Accessor(property.name(), name, true));
            }
        }
        return field(type, property.name())
                .filter(ConstructionReader::isReachable)
                .map(field -> new Accessor(property.name(), property.name(), false));
    }

    /** The generated table stands in the same package, so only private members are out of reach. */
    private static boolean isReachable(Element member) {
        return !member.getModifiers().contains(Modifier.PRIVATE)
                && !member.getModifiers().contains(Modifier.STATIC);
    }

    private static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
