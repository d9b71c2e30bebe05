package dev.freehold.processor.read;

import dev.freehold.processor.declared.DeclaredEntity;
import dev.freehold.processor.declared.DeclaredLayout;
import dev.freehold.processor.declared.DeclaredMark;
import dev.freehold.processor.declared.DeclaredSchema;
import dev.freehold.processor.declared.DeclaredSchema.Naming;
import dev.freehold.processor.model.Construction;
import dev.freehold.processor.model.Construction.Part;
import dev.freehold.processor.model.JavaType;
import dev.freehold.processor.problem.Origin;
import dev.freehold.processor.problem.Problem;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Turns the names of annotated types and packages into one {@link DeclaredSchema} for each {@code @Freehold} package.
 * It takes names, not elements: an element must not outlive the round that handed it over.
 */
public final class SchemaReader {
    private final Elements elements;
    private final Problems problems;
    private final EntityReader entities;
    private final Homes homes;
    private final EarlierOutput earlier;
    private final LayoutReader layouts;
    private final SortedSet<String> converters;
    private final Set<String> unscoped;

    /**
     * A reader for one round.
     *
     * @param elements the compiler's elements
     * @param types the compiler's types
     * @param filer the compiler's files
     * @param converters the qualified names of the converters that apply by themselves and were handed over as source
     * @param unscoped the qualified names of the types that are reported not to say whose their rows are
     * @param problems where problems go
     */
    public SchemaReader(
            Elements elements,
            Types types,
            Filer filer,
            Collection<String> converters,
            Collection<String> unscoped,
            Problems problems) {
        this.unscoped = Set.copyOf(unscoped);
        this.elements = elements;
        this.problems = problems;
        this.converters = new TreeSet<>(converters);
        this.entities = new EntityReader(elements, types, this.converters, problems);
        this.homes = new Homes(elements);
        this.earlier = new EarlierOutput(filer);
        this.layouts = new LayoutReader(problems);
    }

    /**
     * What was read.
     *
     * @param schemas a schema for each {@code @Freehold} package, sorted by package
     * @param isComplete whether every name that the annotations and properties use is resolved
     */
    public record Result(List<DeclaredSchema> schemas, boolean isComplete) {}

    /**
     * Reads everything.
     *
     * @param typeNames the qualified names of the entities and auth tables that were handed over as source
     * @param packageNames the packages that bear {@code @Freehold} and were handed over as source
     * @return the schemas
     */
    public Result read(Collection<String> typeNames, Collection<String> packageNames) {
        SortedMap<String, List<DeclaredEntity>> byPackage = new TreeMap<>();
        packageNames.forEach(name -> byPackage.put(name, new ArrayList<>()));
        Stream<String> homesOfTypes = typeNames.stream()
                .flatMap(name -> Stream.ofNullable(elements.getTypeElement(name)))
                .flatMap(type ->
                        homes.of(elements.getPackageOf(type).getQualifiedName().toString()).stream());
        Stream.concat(packageNames.stream(), homesOfTypes)
                .distinct()
                .forEach(name -> converters.addAll(earlierConverters(name)));
        for (String name : new TreeSet<>(typeNames)) {
            TypeElement type = elements.getTypeElement(name);
            if (type != null) {
                place(type, packageNames, byPackage);
            }
        }
        List<DeclaredSchema> schemas = new ArrayList<>();
        boolean complete = true;
        for (Map.Entry<String, List<DeclaredEntity>> entry : byPackage.entrySet()) {
            AnnotationView freehold = homes.freehold(entry.getKey()).orElseThrow();
            DeclaredSchema schema = schema(entry.getKey(), freehold, entry.getValue(), new TreeSet<>(typeNames));
            complete &= freehold.type("auth").isPresent()
                    && schema.entities().stream().allMatch(entity -> isResolved(entity) && isWritten(entity));
            schemas.add(schema);
        }
        return new Result(schemas, complete);
    }

    private void place(
            TypeElement type, Collection<String> packageNames, SortedMap<String, List<DeclaredEntity>> byPackage) {
        Optional<AnnotationView> auth = AnnotationView.on(type, Names.AUTH_TABLE);
        if (auth.isPresent()) {
            reportOwnedAuthTable(type);
            return;
        }
        Optional<String> home =
                homes.of(elements.getPackageOf(type).getQualifiedName().toString());
        if (home.isEmpty()) {
            problems.report(
                    ProblemCode.FH003,
                    ElementOrigin.of(type),
                    "Neither the package of " + type.getQualifiedName()
                            + " nor one above it says which auth schema its rows belong to.",
                    "Write a package-info.java with @Freehold(auth = …) for one of them.");
            return;
        }
        if (!packageNames.contains(home.get()) && !earlier.hasSchemaOf(home.get())) {
            problems.report(
                    ProblemCode.FH003,
                    ElementOrigin.of(type),
                    "The package " + home.get()
                            + " with @Freehold is that of another module, whose schema is complete without "
                            + type.getSimpleName() + ".",
                    "Write a package-info.java with @Freehold(auth = …) for the package of " + type.getSimpleName()
                            + ".");
            return;
        }
        List<DeclaredEntity> found = byPackage.computeIfAbsent(home.get(), name -> new ArrayList<>());
        guarded(type, Optional.empty()).ifPresent(found::add);
    }

    private void reportOwnedAuthTable(TypeElement type) {
        List<Element> places = new ArrayList<>(List.of(type));
        places.addAll(type.getEnclosedElements());
        Names.SCOPES.stream()
                .flatMap(name -> AnnotationView.find(places, name).stream()
                        .map(view -> new Problem(
                                ProblemCode.FH015,
                                view.said().annotation(),
                                "@" + PropertyReader.simpleName(name) + " contradicts @AuthTable on "
                                        + type.getSimpleName() + ".",
                                "Keep @AuthTable for a table of the auth server, @" + PropertyReader.simpleName(name)
                                        + " for one of yours.")))
                .findFirst()
                .ifPresent(
                        problem -> problems.report(problem.code(), problem.origin(), problem.message(), problem.fix()));
    }

    /**
     * Reads a type unless a class file is missing that it needs.
     *
     * @param type the type
     * @param named where it is named, unless it was handed over as source
     */
    private Optional<DeclaredEntity> guarded(TypeElement type, Optional<Origin> named) {
        Optional<String> missing;
        try {
            missing = named.flatMap(origin -> MissingClass.of(type));
            if (missing.isEmpty()) {
                return entities.read(type);
            }
        } catch (RuntimeException e) {
            missing = MissingClass.in(e);
            if (missing.isEmpty()) {
                throw e;
            }
        }
        String name = missing.get();
        problems.report(
                ProblemCode.FH039,
                named.orElseGet(() -> ElementOrigin.of(type)),
                type.getQualifiedName() + " cannot be read: it needs the class " + name + ", which cannot be found.",
                "Add the library that holds " + name + " to the class path.");
        return Optional.empty();
    }

    private DeclaredSchema schema(
            String packageName, AnnotationView freehold, List<DeclaredEntity> handed, SortedSet<String> handedOver) {
        List<DeclaredEntity> all = new ArrayList<>(handed);
        all.addAll(fromEarlierCompilations(packageName, handedOver));
        all.sort((a, b) -> a.type().compareTo(b.type()));
        Optional<TypeElement> holder = freehold.type("auth").filter(SchemaReader::isUnderstood);
        Optional<List<DeclaredEntity>> read =
                holder.flatMap(type -> authTables(type, freehold.said().at("auth"), handedOver));
        List<DeclaredEntity> authTables = read.orElse(List.of());
        return new DeclaredSchema(
                packageName,
                holder.filter(type -> read.isPresent())
                        .map(type -> type.getQualifiedName().toString())
                        .or(() -> freehold.notAClass("auth")
                                .map(type -> TypeReader.nameOf(type).qualifiedName()))
                        .orElse(""),
                freehold.text("schema").orElse("public"),
                freehold.constant("naming", Naming.class).orElse(Naming.SNAKE_CASE),
                freehold.flag("rowLevelSecurity").orElse(false),
                authTables,
                all,
                holder.filter(type -> read.isPresent())
                        .flatMap(type -> layouts.read(elements.getPackageElement(packageName), type, freehold.said())),
                new ElsewhereReader(elements, homes, handedOver, unscoped).read(packageName, holder, authTables, all),
                List.copyOf(converters),
                freehold.said());
    }

    /**
     * An auth table whose annotation the compiler complains of makes the whole auth schema unknown: nothing can be said
     * about what it lacks.
     */
    private static boolean isUnderstood(TypeElement holder) {
        return ElementFilter.typesIn(holder.getEnclosedElements()).stream()
                .flatMap(type -> AnnotationView.on(type, Names.AUTH_TABLE).stream())
                .allMatch(AnnotationView::isResolved);
    }

    /**
     * The auth tables of a holder; empty if one of them cannot be read, for then nothing can be said about what the
     * others lack.
     */
    private Optional<List<DeclaredEntity>> authTables(TypeElement holder, Origin named, SortedSet<String> handedOver) {
        List<TypeElement> types = Stream.concat(Stream.of(holder), betterAuth(holder))
                .flatMap(type -> ElementFilter.typesIn(type.getEnclosedElements()).stream())
                .filter(type -> AnnotationView.on(type, Names.AUTH_TABLE).isPresent())
                .toList();
        List<DeclaredEntity> tables = types.stream()
                .flatMap(type -> {
                    boolean isSource =
                            handedOver.contains(type.getQualifiedName().toString());
                    return guarded(type, isSource ? Optional.empty() : Optional.of(named)).stream();
                })
                // compilers return the members of a class file in orders of their own
                .sorted(Comparator.comparing(DeclaredEntity::type))
                .toList();
        return tables.size() == types.size() ? Optional.of(tables) : Optional.empty();
    }

    /** What else a holder has that bears {@code @BetterAuth.Options}. */
    private Stream<TypeElement> betterAuth(TypeElement holder) {
        return LayoutReader.isConfigured(holder)
                ? Stream.ofNullable(elements.getTypeElement(DeclaredLayout.HOLDER.qualifiedName()))
                : Stream.empty();
    }

    /**
     * In a partial compilation: the entities that the last {@code AppSchema} lists, by what was written about them on
     * their tables.
     */
    private List<DeclaredEntity> fromEarlierCompilations(String packageName, SortedSet<String> handedOver) {
        return lastDescribed(packageName).stream()
                .filter(name -> !handedOver.contains(name))
                .map(elements::getTypeElement)
                .filter(type -> type != null && isEntity(type))
                .flatMap(type -> described(type).stream())
                .toList();
    }

    /** In a partial compilation: the converters that the last {@code AppSchema} lists beside the entities. */
    private List<String> earlierConverters(String packageName) {
        return lastDescribed(packageName).stream()
                .filter(name -> Optional.ofNullable(elements.getTypeElement(name))
                        .filter(ConversionReader::isAutomatic)
                        .isPresent())
                .toList();
    }

    /** What the last {@code AppSchema} of this module lists. */
    private List<String> lastDescribed(String packageName) {
        String prefix = packageName.isEmpty() ? "" : packageName + ".";
        TypeElement last = elements.getTypeElement(prefix + "AppSchema");
        return last == null || !earlier.hasSchemaOf(packageName)
                ? List.of()
                : AnnotationView.on(last, Names.DESCRIBED)
                        .map(view -> view.texts("value"))
                        .orElse(List.of());
    }

    private Optional<DeclaredEntity> described(TypeElement type) {
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        String table = (packageName.isEmpty() ? "" : packageName + ".")
                + TypeReader.ref(type).joinedName()
                + "Table";
        return Optional.ofNullable(elements.getTypeElement(table)).stream()
                .flatMap(found -> ElementFilter.typesIn(found.getEnclosedElements()).stream())
                .flatMap(nested -> AnnotationView.on(nested, Names.DESCRIBED).stream())
                .findFirst()
                .map(view -> Descriptor.read(view.texts("value").stream().collect(Collectors.joining())));
    }

    /**
     * Whether a type says whose its rows are.
     *
     * @param type a type
     * @return true if it, one of its members or a mapped super class bears an annotation that makes it an entity
     */
    static boolean isEntity(TypeElement type) {
        return Names.SCOPES.stream()
                        .anyMatch(name -> AnnotationView.on(type, name).isPresent()
                                || type.getEnclosedElements().stream()
                                        .anyMatch(member ->
                                                AnnotationView.on(member, name).isPresent()))
                || mappedSuperClass(type).filter(SchemaReader::isEntity).isPresent();
    }

    /** The super class whose properties are columns of the type's table. */
    static Optional<TypeElement> mappedSuperClass(TypeElement type) {
        return type.getSuperclass() instanceof DeclaredType parent
                        && parent.getKind() == TypeKind.DECLARED
                        && MemberReader.isMapped((TypeElement) parent.asElement())
                ? Optional.of((TypeElement) parent.asElement())
                : Optional.empty();
    }

    /**
     * Whether the class has all that generated code needs. Lombok adds constructors and methods in its own turn, which
     * may be after this one.
     */
    private boolean isWritten(DeclaredEntity entity) {
        Construction construction = entity.construction();
        boolean isWhole = construction.making().isPresent()
                && entity.ids().stream()
                        .noneMatch(id -> construction.path(id.name()).isEmpty())
                && construction.parts().stream()
                        .allMatch(part -> part.making().isPresent()
                                && part.accessors().size() == part.members().size());
        return isWhole
                || Stream.concat(
                                Stream.of(entity.type()),
                                construction.parts().stream().map(Part::type))
                        .flatMap(type -> Stream.ofNullable(elements.getTypeElement(type.qualifiedName())))
                        .noneMatch(type -> AnnotationView.hasPackage(type, "lombok"));
    }

    private static boolean isResolved(DeclaredEntity entity) {
        return entity.marks().stream().allMatch(SchemaReader::isResolved)
                && entity.relations().stream()
                        .allMatch(relation -> relation.target().isPresent())
                && entity.properties().stream()
                        .allMatch(property -> property.type().kind() != JavaType.Kind.UNRESOLVED
                                && property.storage()
                                        .conversion()
                                        .filter(conversion ->
                                                conversion.stored().kind() == JavaType.Kind.UNRESOLVED)
                                        .isEmpty()
                                && property.marks().stream().allMatch(SchemaReader::isResolved)
                                && property.references()
                                        .map(reference -> reference.target().isPresent())
                                        .orElse(true));
    }

    private static boolean isResolved(DeclaredMark mark) {
        boolean namesItsTarget = mark.kind() == DeclaredMark.Kind.OWNER || mark.kind() == DeclaredMark.Kind.MIRROR;
        return !namesItsTarget || mark.target().isPresent();
    }

    /**
     * The type that an annotated element makes an entity.
     *
     * @param element a type, record component, field or method
     * @return the type itself or the one around it
     */
    static TypeElement typeOf(Element element) {
        for (Element each = element; each != null; each = each.getEnclosingElement()) {
            if (each instanceof TypeElement type) {
                return type;
            }
        }
        throw new IllegalArgumentException(element + " is not within a type");
    }
}
