package dev.freehold.processor.read;

import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Turns a class or record into its properties, those of its mapped super classes first. A record has its components; a
 * class has its fields, or its getters where the id stands on one (Jakarta Persistence 3.2, 2.3).
 */
final class MemberReader {
    private final Types types;
    private final Problems problems;

    MemberReader(Types types, Problems problems) {
        this.types = types;
        this.problems = problems;
    }

    List<Member> of(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        if (element.getKind() == ElementKind.RECORD) {
            return components(type, element);
        }
        List<DeclaredType> chain = withSuperClasses(type);
        boolean byGetter = isByGetter(chain);
        Map<String, Member> members = new LinkedHashMap<>();
        for (DeclaredType each : chain) {
            TypeElement declaring = (TypeElement) each.asElement();
            if (each != type && !isMapped(declaring)) {
                continue;
            }
            (byGetter ? properties(each, declaring) : fields(each, declaring))
                    .forEach(member -> members.put(member.name(), member));
        }
        return members.values().stream()
                .filter(member -> !member.has(Names.TRANSIENT))
                .toList();
    }

    /** The classes whose properties an object has: the type itself, and its mapped super classes before it. */
    List<TypeElement> sources(DeclaredType type) {
        return withSuperClasses(type).stream()
                .map(each -> (TypeElement) each.asElement())
                .filter(each -> each.equals(type.asElement()) || isMapped(each))
                .toList();
    }

    /** The classes from the outermost super class to the type itself, each with its type arguments. */
    private List<DeclaredType> withSuperClasses(DeclaredType type) {
        List<DeclaredType> chain = new ArrayList<>();
        Optional<DeclaredType> next = Optional.of(type);
        while (next.isPresent()) {
            chain.add(0, next.get());
            next = superClass(next.get());
        }
        return chain;
    }

    private Optional<DeclaredType> superClass(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        boolean hasOne = element.getSuperclass().getKind() == TypeKind.DECLARED
                && !((TypeElement) ((DeclaredType) element.getSuperclass()).asElement())
                        .getQualifiedName()
                        .contentEquals("java.lang.Object");
        return hasOne
                ? types.directSupertypes(type).stream()
                        .map(DeclaredType.class::cast)
                        .filter(parent -> parent.asElement().getKind() == ElementKind.CLASS)
                        .findFirst()
                : Optional.empty();
    }

    /** Reports the super classes whose state would be lost. */
    void refuseSuperClasses(TypeElement type) {
        if (type.getKind() != ElementKind.CLASS) {
            return;
        }
        for (DeclaredType each : withSuperClasses((DeclaredType) type.asType())) {
            TypeElement parent = (TypeElement) each.asElement();
            if (!parent.equals(type)
                    && !isMapped(parent)
                    && ElementFilter.fieldsIn(parent.getEnclosedElements()).stream()
                            .anyMatch(MemberReader::isColumn)) {
                boolean isEntity = AnnotationView.on(parent, Names.ENTITY).isPresent();
                problems.report(
                        ProblemCode.FH041,
                        ElementOrigin.of(type),
                        type.getSimpleName() + " extends " + parent.getSimpleName()
                                + (isEntity
                                        ? ", which is an @Entity: Freehold keeps neither several classes in one table nor"
                                                + " one row in several tables."
                                        : ", whose fields would be columns if it bore @MappedSuperclass."),
                        isEntity
                                ? "Make " + parent.getSimpleName()
                                        + " a @MappedSuperclass, which has no table of its own, or refer to it with"
                                        + " @OneToOne @MapsId."
                                : "Annotate " + parent.getSimpleName()
                                        + " with jakarta.persistence.MappedSuperclass, or its fields with @Transient.");
                return;
            }
        }
    }

    static boolean isMapped(TypeElement type) {
        return AnnotationView.on(type, Names.MAPPED_SUPERCLASS).isPresent();
    }

    private static boolean isColumn(VariableElement field) {
        return isStored(field) && AnnotationView.on(field, Names.TRANSIENT).isEmpty();
    }

    private List<Member> components(DeclaredType type, TypeElement element) {
        List<Member> members = new ArrayList<>();
        // getRecordComponents keeps the order in both compilers; ECJ returns enclosed fields alphabetically
        for (RecordComponentElement component : element.getRecordComponents()) {
            String name = component.getSimpleName().toString();
            List<Element> places = new ArrayList<>();
            // the field first: javac 17 has a place in the source for it and none for the component
            ElementFilter.fieldsIn(element.getEnclosedElements()).stream()
                    .filter(field -> field.getSimpleName().contentEquals(name))
                    .forEach(places::add);
            places.add(component);
            Optional.ofNullable(component.getAccessor()).ifPresent(places::add);
            members.add(new Member(name, typeOf(type, places.get(0)), places));
        }
        return members;
    }

    /** Whether getters are the properties: the class says so, or the id stands on one. */
    private static boolean isByGetter(List<DeclaredType> chain) {
        for (int i = chain.size() - 1; i >= 0; i--) {
            Optional<AnnotationView> access = AnnotationView.on(chain.get(i).asElement(), Names.ACCESS);
            if (access.isPresent()) {
                return access.get().constant("value", Access.class).isPresent();
            }
        }
        return chain.stream()
                .flatMap(type -> ElementFilter.methodsIn(type.asElement().getEnclosedElements()).stream())
                .anyMatch(method -> beanName(method).isPresent()
                        && Stream.of(Names.ID, Names.EMBEDDED_ID)
                                .anyMatch(id -> AnnotationView.on(method, id).isPresent()));
    }

    /** The constant of {@code jakarta.persistence.AccessType} that is not the usual one. */
    private enum Access {
        PROPERTY
    }

    /** The fields, each with its getter; and the getters that say themselves that they are properties. */
    private List<Member> fields(DeclaredType type, TypeElement element) {
        Map<String, List<Element>> places = new LinkedHashMap<>();
        for (VariableElement field : ElementFilter.fieldsIn(element.getEnclosedElements())) {
            if (isStored(field)) {
                places.computeIfAbsent(field.getSimpleName().toString(), name -> new ArrayList<>())
                        .add(field);
            }
        }
        for (ExecutableElement method : ElementFilter.methodsIn(element.getEnclosedElements())) {
            Optional<List<Element>> found = propertiesReadBy(method)
                    .flatMap(name -> Optional.ofNullable(places.get(name)).stream())
                    .findFirst();
            if (found.isPresent()) {
                found.get().add(method);
            } else if (AnnotationView.on(method, Names.ACCESS).isPresent()) {
                beanName(method)
                        .ifPresent(name -> places.computeIfAbsent(name, absent -> new ArrayList<>())
                                .add(method));
            }
        }
        return members(type, places);
    }

    /** The getters that have a setter, each with the field of its name. */
    private List<Member> properties(DeclaredType type, TypeElement element) {
        Map<String, List<Element>> places = new LinkedHashMap<>();
        List<ExecutableElement> methods = ElementFilter.methodsIn(element.getEnclosedElements());
        for (ExecutableElement method : methods) {
            beanName(method)
                    .filter(name -> hasSetter(methods, name) || isAnnotated(method))
                    .ifPresent(name -> places.computeIfAbsent(name, absent -> new ArrayList<>())
                            .add(method));
        }
        for (VariableElement field : ElementFilter.fieldsIn(element.getEnclosedElements())) {
            List<Element> getter = places.get(field.getSimpleName().toString());
            if (getter != null && isStored(field)) {
                getter.add(field);
            } else if (isStored(field) && AnnotationView.on(field, Names.ACCESS).isPresent()) {
                places.put(field.getSimpleName().toString(), new ArrayList<>(List.of(field)));
            }
        }
        return members(type, places);
    }

    private static boolean hasSetter(List<ExecutableElement> methods, String property) {
        String setter = "set" + Member.capitalized(property);
        return methods.stream()
                .anyMatch(method -> method.getSimpleName().contentEquals(setter)
                        && method.getParameters().size() == 1);
    }

    private static boolean isAnnotated(ExecutableElement method) {
        return AnnotationView.hasPackage(method, "jakarta.persistence")
                || AnnotationView.hasPackage(method, "dev.freehold");
    }

    private List<Member> members(DeclaredType type, Map<String, List<Element>> places) {
        return places.entrySet().stream()
                .map(entry ->
                        new Member(entry.getKey(), typeOf(type, entry.getValue().get(0)), entry.getValue()))
                .toList();
    }

    /** The type of a field or what a getter returns; with type arguments only where the class has any to give. */
    private TypeMirror typeOf(DeclaredType type, Element element) {
        boolean isGeneric = !type.getTypeArguments().isEmpty();
        TypeMirror mirror = isGeneric ? types.asMemberOf(type, element) : element.asType();
        return mirror instanceof ExecutableType method ? method.getReturnType() : mirror;
    }

    private static boolean isStored(VariableElement field) {
        return !field.getModifiers().contains(Modifier.STATIC)
                && !field.getModifiers().contains(Modifier.TRANSIENT);
    }

    /** {@code getTitle()} and {@code isDone()} to their properties; others are no getters. */
    private static Optional<String> beanName(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        boolean isGetter = method.getParameters().isEmpty()
                && !method.getModifiers().contains(Modifier.STATIC)
                && method.getReturnType().getKind() != TypeKind.VOID
                && !name.equals("getClass");
        return isGetter
                ? Stream.of("get", "is")
                        .filter(prefix -> name.startsWith(prefix)
                                && name.length() > prefix.length()
                                && !Character.isLowerCase(name.charAt(prefix.length())))
                        .map(prefix -> decapitalized(name.substring(prefix.length())))
                        .findFirst()
                : Optional.empty();
    }

    /** As JavaBeans do it: {@code URL} keeps its capitals. */
    private static String decapitalized(String name) {
        boolean isAbbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return isAbbreviation ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /**
     * The properties that a getter may read, for JPA users annotate either: {@code id()} and {@code isDone()} those of
     * their name, {@code getTitle()} the title, {@code getURL()} the URL, whose capitals JavaBeans keep.
     */
    private static Stream<String> propertiesReadBy(ExecutableElement method) {
        if (!method.getParameters().isEmpty() || method.getModifiers().contains(Modifier.STATIC)) {
            return Stream.empty();
        }
        String name = method.getSimpleName().toString();
        Stream<String> beans = Stream.of("get", "is")
                .filter(prefix -> name.startsWith(prefix) && name.length() > prefix.length())
                .map(prefix -> name.substring(prefix.length()))
                .flatMap(rest -> Stream.of(Character.toLowerCase(rest.charAt(0)) + rest.substring(1), rest));
        return Stream.concat(Stream.of(name), beans);
    }
}
