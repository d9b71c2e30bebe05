package dev.freehold.processor.read;

import dev.freehold.processor.model.Construction.Accessor;
import dev.freehold.processor.model.Construction.Making;
import dev.freehold.processor.model.Construction.Value;
import dev.freehold.processor.model.Construction.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Turns the constructors and methods of a class into the way in which it is made of its properties, and shows them. */
final class ConstructionReader {
    private final Elements elements;
    private final Types types;

    ConstructionReader(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /**
     * A property with what it gets.
     *
     * @param member the property
     * @param value what it gets
     */
    record Slot(Member member, Value value) {
        /** Related rows are there only if a query asks for them, so that an object can do without. */
        boolean isRequired() {
            return !(value instanceof Value.Related);
        }

        boolean isOptional() {
            return value instanceof Value.OfColumn column && column.optional();
        }
    }

    /**
     * Looks for a constructor with a parameter of the same name and type for every property, then for one without
     * parameters, then for the longest that takes properties only; what it does not take is set by setters or fields.
     *
     * @param type the class or record
     * @param slots its properties
     * @param from the package of the generated code
     * @return the way, or empty if there is none
     */
    Optional<Making> making(DeclaredType type, List<Slot> slots, String from) {
        TypeElement element = (TypeElement) type.asElement();
        if (element.getKind() == ElementKind.RECORD) {
            boolean isWhole = slots.size() == element.getRecordComponents().size();
            return isWhole
                    ? Optional.of(new Making(slots.stream().map(Slot::value).toList(), List.of()))
                    : Optional.empty();
        }
        return ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
                .filter(constructor -> isReachable(constructor, from))
                .sorted(Comparator.comparingInt(constructor -> rank(constructor, slots)))
                .flatMap(constructor -> making(type, constructor, slots, from).stream())
                .findFirst();
    }

    /** A constructor for some of the properties may be for new objects, and do more than set them. */
    private static int rank(ExecutableElement constructor, List<Slot> slots) {
        int parameters = constructor.getParameters().size();
        long required = slots.stream().filter(Slot::isRequired).count();
        if (parameters > 0 && parameters >= required) {
            return Integer.MIN_VALUE + slots.size() - parameters;
        }
        return parameters == 0 ? Integer.MIN_VALUE + slots.size() + 1 : -parameters;
    }

    private Optional<Making> making(DeclaredType type, ExecutableElement constructor, List<Slot> slots, String from) {
        List<Slot> left = new ArrayList<>(slots);
        List<Value> arguments = new ArrayList<>();
        List<? extends TypeMirror> parameterTypes =
                ((ExecutableType) types.asMemberOf(type, constructor)).getParameterTypes();
        for (int i = 0; i < parameterTypes.size(); i++) {
            String name = constructor.getParameters().get(i).getSimpleName().toString();
            TypeMirror parameter = parameterTypes.get(i);
            Optional<Slot> slot = left.stream()
                    .filter(candidate -> candidate.member().name().equals(name)
                            && takes(parameter, candidate).isPresent())
                    .findFirst();
            if (slot.isEmpty()) {
                return Optional.empty();
            }
            left.remove(slot.get());
            arguments.add(takes(parameter, slot.get()).orElseThrow());
        }
        List<Writer> writers = new ArrayList<>();
        for (Slot slot : left) {
            Optional<Writer> writer = writer(type, slot, from);
            if (writer.isEmpty() && slot.isRequired()) {
                return Optional.empty();
            }
            writer.ifPresent(writers::add);
        }
        return Optional.of(new Making(arguments, writers));
    }

    /** What a parameter of a type gets for a property: the value itself, or what its {@code Optional} holds. */
    private Optional<Value> takes(TypeMirror parameter, Slot slot) {
        if (isSame(parameter, slot.member().type())) {
            return Optional.of(slot.value());
        }
        return PropertyReader.optionalOf(slot.member().type())
                .filter(held -> isSame(parameter, held))
                .flatMap(held -> slot.value() instanceof Value.OfColumn column
                        ? Optional.of(new Value.OfColumn(column.property(), column.required(), false))
                        : Optional.empty());
    }

    /** A type that cannot be resolved may be any: the compiler reports it, and nothing else is known to be wrong. */
    private boolean isSame(TypeMirror one, TypeMirror other) {
        return one.getKind() == TypeKind.ERROR
                || other.getKind() == TypeKind.ERROR
                || types.isSameType(types.erasure(one), types.erasure(other));
    }

    private Optional<Writer> writer(DeclaredType type, Slot slot, String from) {
        for (String setter : setters(slot.member().name())) {
            Optional<Value> value = methods(type, from)
                    .filter(method -> method.getSimpleName().contentEquals(setter)
                            && method.getParameters().size() == 1)
                    .flatMap(method ->
                            takes(
                                    ((ExecutableType) types.asMemberOf(type, method))
                                            .getParameterTypes()
                                            .get(0),
                                    slot)
                                    .stream())
                    .findFirst();
            if (value.isPresent()) {
                return Optional.of(new Writer(value.get(), setter, true));
            }
        }
        return field(type, slot, from)
                .filter(field -> !field.getModifiers().contains(Modifier.FINAL))
                .flatMap(field -> takes(types.asMemberOf(type, field), slot))
                .map(value -> new Writer(value, slot.member().name(), false));
    }

    /** As JavaBeans name it, and as Kotlin does: {@code isPinned} is set by {@code setPinned}. */
    private static List<String> setters(String property) {
        boolean isKotlins =
                property.startsWith("is") && property.length() > 2 && Character.isUpperCase(property.charAt(2));
        String setter = "set" + Member.capitalized(property);
        return isKotlins ? List.of(setter, "set" + property.substring(2)) : List.of(setter);
    }

    /** How a property is read from an object, if generated code can. */
    Optional<Accessor> accessor(DeclaredType type, Slot slot, String from) {
        String name = slot.member().name();
        String property = slot.value().property();
        if (slot.member().isOfRecord()) {
            return Optional.of(new Accessor(property, name, true, slot.isOptional()));
        }
        for (String method : List.of("get" + Member.capitalized(name), "is" + Member.capitalized(name), name)) {
            Optional<TypeMirror> found = methods(type, from)
                    .filter(candidate -> candidate.getSimpleName().contentEquals(method)
                            && candidate.getParameters().isEmpty()
                            && candidate.getReturnType().getKind() != TypeKind.VOID)
                    .map(candidate -> ((ExecutableType) types.asMemberOf(type, candidate)).getReturnType())
                    .findFirst();
            if (found.isPresent()) {
                return Optional.of(new Accessor(
                        property,
                        method,
                        true,
                        PropertyReader.optionalOf(found.get()).isPresent()));
            }
        }
        return field(type, slot, from)
                .map(field -> new Accessor(
                        property,
                        name,
                        false,
                        PropertyReader.optionalOf(field.asType()).isPresent()));
    }

    private Optional<VariableElement> field(DeclaredType type, Slot slot, String from) {
        return ElementFilter.fieldsIn(elements.getAllMembers((TypeElement) type.asElement())).stream()
                .filter(field ->
                        field.getSimpleName().contentEquals(slot.member().name()) && isReachable(field, from))
                .findFirst();
    }

    private Stream<ExecutableElement> methods(DeclaredType type, String from) {
        return ElementFilter.methodsIn(elements.getAllMembers((TypeElement) type.asElement())).stream()
                .filter(method -> isReachable(method, from));
    }

    /** Whether generated code, which stands in the entity's package, can name a member. */
    private boolean isReachable(Element member, String from) {
        boolean isNear = elements.getPackageOf(member).getQualifiedName().contentEquals(from);
        return !member.getModifiers().contains(Modifier.STATIC)
                && (isNear
                        ? !member.getModifiers().contains(Modifier.PRIVATE)
                        : member.getModifiers().contains(Modifier.PUBLIC));
    }
}
