package dev.freehold.processor.read;

import dev.freehold.processor.declared.DeclaredEntity;
import dev.freehold.processor.declared.DeclaredEntity.Auth;
import dev.freehold.processor.declared.DeclaredEntity.ConstraintNames;
import dev.freehold.processor.declared.DeclaredProperty;
import dev.freehold.processor.declared.Said;
import dev.freehold.processor.model.Auth.Role;
import dev.freehold.processor.model.Auth.Secret;
import dev.freehold.processor.model.Entity.Construction;
import dev.freehold.processor.model.SqlNames;
import dev.freehold.processor.problem.Origin;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Turns a class or record into a {@link DeclaredEntity}. */
final class EntityReader {
    private static final Pattern SECRET = Pattern.compile("(?s)(?:\"([^\"]+)\"|(\\S+))\\s*(.*)");

    private final Elements elements;
    private final Problems problems;
    private final PropertyReader properties;
    private final TableReader tables;
    private final ConstructionReader constructions;

    EntityReader(Elements elements, Types types, Problems problems) {
        this.elements = elements;
        this.problems = problems;
        this.properties = new PropertyReader(problems);
        this.tables = new TableReader(problems);
        this.constructions = new ConstructionReader(types);
    }

    /**
     * Reads an entity or auth table.
     *
     * @param type the class or record
     * @return what it declares, or empty if it cannot be an entity at all, which is reported
     */
    Optional<DeclaredEntity> read(TypeElement type) {
        Origin origin = ElementOrigin.of(type);
        Optional<Fault> fault = fault(type);
        if (fault.isPresent()) {
            problems.report(
                    ProblemCode.FH011,
                    origin,
                    type.getSimpleName() + " cannot be a table: it is "
                            + fault.get().what() + ".",
                    fault.get().fix());
            return Optional.empty();
        }
        refuse(type);
        reportNoReason(type);
        Documentation documentation = Documentation.of(elements.getDocComment(type));
        boolean isRecord = type.getKind() == ElementKind.RECORD;
        List<DeclaredProperty> declared = isRecord ? components(type, documentation) : fields(type);
        Optional<Construction> construction = Optional.empty();
        if (isRecord) {
            Construction whole = ConstructionReader.ofRecord(declared);
            boolean isWhole = declared.size() == type.getRecordComponents().size();
            construction = Optional.of(isWhole ? whole : new Construction.Missing(whole.accessors()));
        } else {
            Optional<ConstructionReader.Found> found = constructions.ofClass(type, declared);
            declared = found.map(ConstructionReader.Found::properties).orElse(declared);
            construction = found.map(ConstructionReader.Found::construction);
        }
        Optional<AnnotationView> table = AnnotationView.on(type, Names.TABLE);
        Optional<AnnotationView> auth = AnnotationView.on(type, Names.AUTH_TABLE);
        return Optional.of(new DeclaredEntity(
                TypeReader.ref(type),
                isPublic(type),
                table.flatMap(view -> view.text("name")),
                auth.flatMap(view -> view.text("schema")).or(() -> table.flatMap(view -> view.text("schema"))),
                PropertyReader.marks(List.of(type)),
                AnnotationView.on(type, Names.UNSCOPED)
                        .map(view -> view.text("value").orElse("")),
                auth.map(view -> auth(type, view)),
                declared,
                table.map(TableReader::uniques).orElse(List.of()),
                table.map(view -> tables.indexes(type, view)).orElse(List.of()),
                construction,
                documentation.summary(),
                origin,
                table.map(AnnotationView::said).orElse(new Said(origin, Map.of()))));
    }

    private record Fault(String what, String fix) {}

    private static Optional<Fault> fault(TypeElement type) {
        ElementKind kind = type.getKind();
        if (kind != ElementKind.RECORD && kind != ElementKind.CLASS) {
            String what = switch (kind) {
                case ENUM -> "an enum";
                case ANNOTATION_TYPE -> "an annotation";
                default -> "an interface";
            };
            return Optional.of(new Fault(what, "Make it a record or a class."));
        }
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of(
                    new Fault("abstract", "Remove abstract: every row becomes an object of exactly this class."));
        }
        if (!type.getTypeParameters().isEmpty()) {
            return Optional.of(new Fault("generic", "Remove its type parameters."));
        }
        for (Element each = type; each instanceof TypeElement nested; each = each.getEnclosingElement()) {
            String where = each.equals(type) ? "" : "nested in " + nested.getSimpleName() + ", which is ";
            if (nested.getModifiers().contains(Modifier.PRIVATE)) {
                return Optional.of(new Fault(
                        where + "private", "Remove private, so that generated code of its package can construct it."));
            }
            if (nested.getNestingKind() == NestingKind.MEMBER
                    && nested.getKind() == ElementKind.CLASS
                    && !nested.getModifiers().contains(Modifier.STATIC)) {
                return Optional.of(new Fault(where + "an inner class", "Make it static, or a class of its own file."));
            }
        }
        return Optional.empty();
    }

    private static boolean isPublic(TypeElement type) {
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            Element outer =
                    Objects.requireNonNull(each.getEnclosingElement(), "a type is enclosed by a type or package");
            boolean nestedInInterface = outer.getKind() == ElementKind.INTERFACE;
            if (!each.getModifiers().contains(Modifier.PUBLIC) && !nestedInInterface) {
                return false;
            }
        }
        return true;
    }

    private void refuse(TypeElement type) {
        for (String annotation : Names.REFUSED_ON_TYPES) {
            AnnotationView.on(type, annotation)
                    .ifPresent(view -> problems.report(
                            ProblemCode.FH041,
                            view.said().annotation(),
                            "@" + PropertyReader.simpleName(annotation) + " on " + type.getSimpleName()
                                    + " changes the table, and Freehold does not read it.",
                            "Remove it: each table has a class of its own, with @Id on every component of its key."));
        }
        for (TypeElement parent : superClasses(type)) {
            if (ElementFilter.fieldsIn(parent.getEnclosedElements()).stream().anyMatch(EntityReader::isStored)) {
                problems.report(
                        ProblemCode.FH041,
                        ElementOrigin.of(type),
                        type.getSimpleName() + " extends " + parent.getSimpleName()
                                + ", whose fields would be columns, and Freehold does not read super classes.",
                        "Declare the fields in " + type.getSimpleName() + " itself, and do not extend "
                                + parent.getSimpleName() + ".");
                return;
            }
        }
    }

    private static List<TypeElement> superClasses(TypeElement type) {
        List<TypeElement> result = new ArrayList<>();
        TypeElement each = type;
        while (each.getKind() == ElementKind.CLASS
                && each.getSuperclass() instanceof DeclaredType parent
                && parent.getKind() == TypeKind.DECLARED) {
            each = (TypeElement) parent.asElement();
            if (!each.getQualifiedName().contentEquals("java.lang.Object")) {
                result.add(each);
            }
        }
        return result;
    }

    private void reportNoReason(TypeElement type) {
        AnnotationView.on(type, Names.UNSCOPED)
                .filter(view ->
                        view.isResolved() && view.text("value").orElse("").isBlank())
                .ifPresent(
                        view -> problems.report(
                                ProblemCode.FH037,
                                view.said().at("value"),
                                "@Unscoped on " + type.getSimpleName() + " gives no reason.",
                                "Say why everyone may see every row, such as @Unscoped(\"the same list of countries for everyone\")."));
    }

    private List<DeclaredProperty> components(TypeElement type, Documentation documentation) {
        List<DeclaredProperty> result = new ArrayList<>();
        // getRecordComponents keeps the order in both compilers; ECJ returns enclosed fields alphabetically
        for (RecordComponentElement component : type.getRecordComponents()) {
            String name = component.getSimpleName().toString();
            List<Element> places = new ArrayList<>();
            // the field first: javac 17 has a place in the source for it and none for the component
            ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                    .filter(field -> field.getSimpleName().contentEquals(name))
                    .forEach(places::add);
            places.add(component);
            Optional.ofNullable(component.getAccessor()).ifPresent(places::add);
            if (AnnotationView.find(places, Names.TRANSIENT).isPresent()) {
                problems.report(
                        ProblemCode.FH028,
                        ElementOrigin.of(places.get(0)),
                        "@Transient on " + type.getSimpleName() + "." + name
                                + ": the constructor of a record needs a value for every component.",
                        "Make " + name + " a method of " + type.getSimpleName() + ", or make " + type.getSimpleName()
                                + " a class.");
                continue;
            }
            result.add(properties.read(type.getSimpleName().toString(), name, places, documentation.parameter(name)));
        }
        return result;
    }

    private List<DeclaredProperty> fields(TypeElement type) {
        Map<String, List<Element>> places = new LinkedHashMap<>();
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            if (isStored(field)) {
                places.computeIfAbsent(field.getSimpleName().toString(), name -> new ArrayList<>())
                        .add(field);
            }
        }
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            propertiesReadBy(method)
                    .flatMap(name -> Optional.ofNullable(places.get(name)).stream())
                    .findFirst()
                    .ifPresent(found -> found.add(method));
        }
        return places.entrySet().stream()
                .filter(entry ->
                        AnnotationView.find(entry.getValue(), Names.TRANSIENT).isEmpty())
                .map(entry -> properties.read(
                        type.getSimpleName().toString(),
                        entry.getKey(),
                        // a getter's own type is a method type; its annotations count, its type does not
                        entry.getValue(),
                        Documentation.of(elements.getDocComment(entry.getValue().get(0)))
                                .summary()))
                .toList();
    }

    private static boolean isStored(VariableElement field) {
        return !field.getModifiers().contains(Modifier.STATIC)
                && !field.getModifiers().contains(Modifier.TRANSIENT);
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

    private static Auth auth(TypeElement type, AnnotationView view) {
        return new Auth(
                view.constant("is", Role.class).orElse(Role.OTHER),
                view.texts("secrets").stream().map(EntityReader::secret).toList(),
                view.flag("mayBeAbsent").orElse(false),
                view.text("deleted").orElse(""),
                LayoutReader.presence(List.of(type)),
                ConstraintNames.POSTGRESQL,
                view.said());
    }

    /** A column's name, in double quotes where it has a blank, and what follows as its definition. */
    private static Secret secret(String text) {
        Matcher parts = SECRET.matcher(text.strip());
        if (!parts.matches()) {
            return new Secret(text, text, Secret.TEXT, false);
        }
        String name = parts.group(1) == null ? parts.group(2) : parts.group(1);
        String definition = parts.group(3).replaceFirst("(?i)\\s+unique$", "");
        boolean unique = definition.length() < parts.group(3).length();
        return new Secret(SqlNames.camelCase(name), name, definition.isEmpty() ? Secret.TEXT : definition, unique);
    }
}
