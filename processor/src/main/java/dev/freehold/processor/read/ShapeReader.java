package dev.freehold.processor.read;

import dev.freehold.processor.declared.DeclaredProperty;
import dev.freehold.processor.declared.DeclaredRelation;
import dev.freehold.processor.model.Construction;
import dev.freehold.processor.model.Construction.Accessor;
import dev.freehold.processor.model.Construction.Making;
import dev.freehold.processor.model.Construction.Part;
import dev.freehold.processor.model.Construction.Value;
import dev.freehold.processor.problem.Origin;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import dev.freehold.processor.problem.Suggestions;
import dev.freehold.processor.read.ConstructionReader.Slot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Turns the properties of an entity into columns, relations, and the objects that several columns make; an embedded
 * object's properties are columns of the entity.
 */
final class ShapeReader {
    private final Elements elements;
    private final Problems problems;
    private final MemberReader members;
    private final PropertyReader properties;
    private final RelationReader relations;
    private final ConstructionReader constructions;
    private final IdClassReader idClasses;
    private final CallbackReader callbacks;

    ShapeReader(Elements elements, Types types, Collection<String> converters, Problems problems) {
        this.elements = elements;
        this.problems = problems;
        this.members = new MemberReader(types, problems);
        this.properties = new PropertyReader(new ConversionReader(elements, types, converters, problems), problems);
        this.relations = new RelationReader(problems);
        this.constructions = new ConstructionReader(elements, types);
        this.idClasses = new IdClassReader(types, members, problems);
        this.callbacks = new CallbackReader(problems);
    }

    /**
     * What the properties are.
     *
     * @param properties the columns, in the order of the constructor
     * @param relations the other rows
     * @param construction how a row becomes an object
     */
    record Shape(List<DeclaredProperty> properties, List<DeclaredRelation> relations, Construction construction) {}

    Shape read(TypeElement type) {
        members.refuseSuperClasses(type);
        AnnotationView.find(members.sources((DeclaredType) type.asType()), Names.ID_CLASS)
                .ifPresent(said -> idClasses.check(type, members.of((DeclaredType) type.asType()), said));
        Found found = new Found(
                elements.getPackageOf(type).getQualifiedName().toString(), new ArrayList<>(), new ArrayList<>());
        reportStrays(
                (DeclaredType) type.asType(),
                List.of(type),
                type.getSimpleName().toString());
        Whole whole = read(
                (DeclaredType) type.asType(), new Place(type, "", Overrides.on(List.of(type)), false, false), found);
        return new Shape(
                whole.properties(),
                found.relations(),
                new Construction(whole.making(), asked(whole, found), found.parts()));
    }

    /** What says something of a property that is not there would be lost. */
    private void reportStrays(DeclaredType type, List<? extends Element> places, String place) {
        for (Map.Entry<String, Origin> said : Overrides.paths(places).entrySet()) {
            String path = said.getKey();
            Optional<DeclaredType> around = Optional.of(type);
            for (String step : path.split("\\.", -1)) {
                List<Member> all = around.map(members::of).orElse(List.of());
                Optional<Member> member =
                        all.stream().filter(each -> each.name().equals(step)).findFirst();
                if (member.isEmpty()) {
                    List<String> names = all.stream().map(Member::name).toList();
                    List<String> near = Suggestions.nearest(step, names);
                    problems.report(
                            ProblemCode.FH089,
                            said.getValue(),
                            "An override on " + place + " names \"" + path + "\", and there is no property " + step
                                    + ".",
                            near.isEmpty()
                                    ? names.isEmpty() ? "Remove it." : "Name one of " + String.join(", ", names) + "."
                                    : "Did you mean " + String.join(" or ", near) + "?");
                    break;
                }
                around = embedded(member.get());
            }
        }
    }

    /** Of the object itself the runtime asks for the id and the version, and for what these are parts of. */
    private static List<Accessor> asked(Whole whole, Found found) {
        List<String> names = Stream.concat(
                        whole.properties().stream()
                                .filter(property -> property.id()
                                        || property.storage().version().isPresent())
                                .map(DeclaredProperty::name),
                        found.parts().stream().map(Part::property))
                .toList();
        return whole.accessors().stream()
                .filter(accessor -> names.contains(accessor.property()))
                .toList();
    }

    /**
     * What is found on the way.
     *
     * @param from the package of the generated code
     * @param relations the relations
     * @param parts the embedded objects
     */
    private record Found(String from, List<DeclaredRelation> relations, List<Part> parts) {}

    /**
     * Where an object is.
     *
     * @param entity the entity
     * @param prefix the names of the objects around it, in camel case
     * @param overrides what is said further outside of its properties
     * @param isNullable whether it may be absent, so that all of its columns may be null
     * @param isId whether its columns are the key
     */
    private record Place(TypeElement entity, String prefix, Overrides overrides, boolean isNullable, boolean isId) {
        String name(String member) {
            return prefix.isEmpty() ? member : prefix + Member.capitalized(member);
        }

        boolean isWithin() {
            return isId || !prefix.isEmpty();
        }
    }

    /** An object with its columns in the order in which it is made. */
    private record Whole(
            List<DeclaredProperty> properties,
            List<String> members,
            Optional<Making> making,
            List<Accessor> accessors) {}

    private Whole read(DeclaredType type, Place place, Found found) {
        members.sources(type).forEach(source -> callbacks.warn(place.entity(), source));
        List<Slot> slots = new ArrayList<>();
        Map<String, List<DeclaredProperty>> columns = new HashMap<>();
        Documentation documentation = Documentation.of(elements.getDocComment(type.asElement()));
        for (Member member : members.of(type)) {
            if (member.isOfRecord() && member.has(Names.TRANSIENT)) {
                reportTransient(member);
                continue;
            }
            String comment = member.isOfRecord()
                    ? documentation.parameter(member.name())
                    : Documentation.of(elements.getDocComment(member.element())).summary();
            slots.add(slot(member, place, comment, found, columns));
        }
        Optional<Making> making = constructions.making(type, slots, found.from());
        List<Accessor> accessors = slots.stream()
                .flatMap(slot -> constructions.accessor(type, slot, found.from()).stream())
                .toList();
        List<String> order = Stream.concat(
                        making.stream().flatMap(way -> way.arguments().stream()).map(Value::property),
                        slots.stream().map(slot -> slot.value().property()))
                .distinct()
                .toList();
        return new Whole(
                order.stream()
                        .flatMap(name -> columns.getOrDefault(name, List.of()).stream())
                        .toList(),
                order.stream().filter(columns::containsKey).toList(),
                making,
                accessors);
    }

    private Slot slot(
            Member member, Place place, String comment, Found found, Map<String, List<DeclaredProperty>> columns) {
        String name = place.name(member.name());
        if (RelationReader.isRelation(member)) {
            DeclaredRelation relation = relations.read(place.entity(), member, place.overrides(), comment);
            if (place.isWithin()) {
                relations.refuseWithin(place.entity(), member, relation);
            } else {
                found.relations().add(relation);
            }
            return new Slot(member, new Value.Related(name, relation.form()));
        }
        Optional<DeclaredType> embedded = embedded(member);
        if (embedded.isPresent()) {
            columns.put(name, part(embedded.get(), member, place, comment, found));
            return new Slot(member, new Value.OfPart(name));
        }
        DeclaredProperty property = properties.read(
                place.entity().getSimpleName().toString(),
                member,
                new PropertyReader.Within(
                        name,
                        place.overrides().column(member.name()),
                        place.overrides().convert(member.name()),
                        place.isNullable(),
                        place.isId()),
                comment);
        columns.put(name, List.of(property));
        boolean required = place.isNullable()
                && !PropertyReader.isNullable(member, place.overrides().column(member.name()));
        boolean optional = PropertyReader.optionalOf(member.type()).isPresent();
        return new Slot(member, new Value.OfColumn(name, required, optional));
    }

    /** The embeddable type of a property, if it is of one. */
    private static Optional<DeclaredType> embedded(Member member) {
        TypeMirror type = PropertyReader.optionalOf(member.type()).orElse(member.type());
        if (type.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        DeclaredType declared = (DeclaredType) type;
        boolean isEmbeddable =
                AnnotationView.on(declared.asElement(), Names.EMBEDDABLE).isPresent()
                        || member.has(Names.EMBEDDED)
                        || member.has(Names.EMBEDDED_ID);
        return isEmbeddable ? Optional.of(declared) : Optional.empty();
    }

    private List<DeclaredProperty> part(DeclaredType type, Member member, Place place, String comment, Found found) {
        String name = place.name(member.name());
        boolean isId = place.isId() || member.has(Names.EMBEDDED_ID) || member.has(Names.ID);
        boolean nullable = !isId && (place.isNullable() || PropertyReader.isNullable(member));
        if (reportUnusable(type, place, member)) {
            return List.of();
        }
        reportStrays(type, member.places(), label(place, member));
        int position = found.parts().size();
        Whole object = read(
                type,
                new Place(
                        place.entity(),
                        isId ? place.prefix() : name, // nothing but the key could have the names of its columns
                        Overrides.on(member.places()).under(place.overrides().within(member.name())),
                        nullable,
                        isId),
                found);
        if (object.making().isEmpty()) {
            reportNoConstruction(type, place, member);
        }
        found.parts()
                .add(
                        position,
                        new Part(
                                name,
                                TypeReader.ref((TypeElement) type.asElement()),
                                nullable,
                                object.making(),
                                object.members(),
                                object.accessors(),
                                comment,
                                ElementOrigin.of(member.element())));
        return object.properties();
    }

    /** An embeddable is made as an entity is: not abstract, not inner, not private; and it does not contain itself. */
    private boolean reportUnusable(DeclaredType type, Place place, Member member) {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getSimpleName().toString();
        String fault = "";
        String fix = "";
        if (element.getKind() != ElementKind.CLASS && element.getKind() != ElementKind.RECORD) {
            fault = "is neither a class nor a record";
            fix = "Make " + name + " a record or a class, or convert " + label(place, member)
                    + " with @Convert to a type that has a column.";
        } else if (element.getModifiers().contains(Modifier.ABSTRACT)) {
            fault = "is abstract, so that no row can become one";
            fix = "Remove abstract from " + name + ", or give " + label(place, member)
                    + " a type that is not abstract.";
        } else if (element.getModifiers().contains(Modifier.PRIVATE)) {
            fault = "is private";
            fix = "Remove private, so that generated code of its package can construct it.";
        } else if (element.getNestingKind() == NestingKind.MEMBER
                && element.getKind() == ElementKind.CLASS
                && !element.getModifiers().contains(Modifier.STATIC)) {
            fault = "is an inner class, which needs an object around it";
            fix = "Make " + name + " static, or a class of its own file.";
        } else {
            List<Member> circle = circle(type, type, new ArrayList<>());
            if (!circle.isEmpty()) {
                fault = "contains itself, by " + path(circle) + ", and would have columns without end";
                fix = "Remove " + path(circle.subList(circle.size() - 1, circle.size()))
                        + ", or refer to a row of another table there.";
            }
        }
        if (fault.isEmpty()) {
            return false;
        }
        problems.report(
                ProblemCode.FH080,
                ElementOrigin.of(member.element()),
                label(place, member) + " cannot be embedded: " + name + " " + fault + ".",
                fix);
        return true;
    }

    private static String path(List<Member> members) {
        return members.stream()
                .map(member -> member.home().getSimpleName() + "." + member.name())
                .collect(Collectors.joining(" and "));
    }

    /** The properties that lead from a type to the outer one; none if they do not. */
    private List<Member> circle(DeclaredType outer, DeclaredType type, List<TypeElement> seen) {
        TypeElement element = (TypeElement) type.asElement();
        if (seen.contains(element)) {
            return List.of();
        }
        seen.add(element);
        for (Member member : members.of(type)) {
            Optional<DeclaredType> inner = embedded(member);
            if (inner.isEmpty()) {
                continue;
            }
            boolean isOuter = inner.get().asElement().equals(outer.asElement());
            List<Member> rest = isOuter ? List.of() : circle(outer, inner.get(), seen);
            if (isOuter || !rest.isEmpty()) {
                return Stream.concat(Stream.of(member), rest.stream()).toList();
            }
        }
        return List.of();
    }

    private void reportNoConstruction(DeclaredType type, Place place, Member member) {
        if (problems.reportedAt(ElementOrigin.of(member.element()))) {
            return;
        }
        String name = type.asElement().getSimpleName().toString();
        problems.report(
                ProblemCode.FH028,
                ElementOrigin.of(member.element()),
                label(place, member) + " cannot be embedded: there is no constructor of " + name
                        + " with a parameter for each of its properties, and none without parameters together with a"
                        + " setter for each, that generated code can reach.",
                "Add one of the two, not private, or make " + name + " a record.");
    }

    private void reportTransient(Member member) {
        TypeElement record = member.home();
        problems.report(
                ProblemCode.FH028,
                ElementOrigin.of(member.element()),
                "@Transient on " + record.getSimpleName() + "." + member.name()
                        + ": the constructor of a record needs a value for every component.",
                "Make " + member.name() + " a method of " + record.getSimpleName() + ", or make "
                        + record.getSimpleName() + " a class.");
    }

    private static String label(Place place, Member member) {
        return place.entity().getSimpleName() + "." + place.name(member.name());
    }
}
