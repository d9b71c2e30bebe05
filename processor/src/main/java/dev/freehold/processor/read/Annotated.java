package dev.freehold.processor.read;

import dev.freehold.processor.problem.Origin;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Turns the annotated elements of a round into the names of the entities and packages that they stand for. */
public final class Annotated {
    private final SortedSet<String> types = new TreeSet<>();
    private final SortedSet<String> authTables = new TreeSet<>();
    private final SortedSet<String> packages = new TreeSet<>();
    private final SortedSet<String> converters = new TreeSet<>();
    /** Types that bear our annotations and are no entities, with the first of these annotations. */
    private final SortedMap<String, String> unscoped = new TreeMap<>();

    /**
     * The annotations that the processor claims.
     *
     * @return qualified names
     */
    public static Set<String> supported() {
        return Set.copyOf(Names.SUPPORTED);
    }

    /**
     * Adds what a round hands over.
     *
     * @param round the round
     * @param elements the compiler's elements
     * @return the entities that were not known before
     */
    public SortedSet<String> add(RoundEnvironment round, Elements elements) {
        SortedSet<String> added = new TreeSet<>();
        for (String annotation : Names.SCOPES) {
            for (Element element : with(annotation, round, elements)) {
                TypeElement type = SchemaReader.typeOf(element);
                String name = type.getQualifiedName().toString();
                if (!MemberReader.isMapped(type) && !isEmbeddable(type) && types.add(name)) {
                    added.add(name);
                }
            }
        }
        for (Element element : round.getRootElements()) {
            addHeirs(element, added);
        }
        for (Element element : with(Names.AUTH_TABLE, round, elements)) {
            authTables.add(SchemaReader.typeOf(element).getQualifiedName().toString());
        }
        // read and not claimed: other processors may want them
        for (Element element : with(Names.CONVERTER, round, elements)) {
            if (ConversionReader.isAutomatic(element)) {
                converters.add(SchemaReader.typeOf(element).getQualifiedName().toString());
            }
        }
        for (Element element : with(Names.FREEHOLD, round, elements)) {
            packages.add(((PackageElement) element).getQualifiedName().toString());
        }
        return added;
    }

    /** A class is an entity, too, if a mapped super class says whose its rows are. */
    private void addHeirs(Element element, SortedSet<String> added) {
        if (!(element instanceof TypeElement type)) {
            return;
        }
        String name = type.getQualifiedName().toString();
        boolean isHeir = type.getKind() == ElementKind.CLASS
                && !type.getModifiers().contains(Modifier.ABSTRACT)
                && !MemberReader.isMapped(type)
                && SchemaReader.mappedSuperClass(type)
                        .filter(SchemaReader::isEntity)
                        .isPresent();
        if (isHeir && types.add(name)) {
            added.add(name);
        }
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(nested -> addHeirs(nested, added));
    }

    /** Its properties are columns of the entities that embed it. */
    private static boolean isEmbeddable(TypeElement type) {
        return AnnotationView.on(type, Names.EMBEDDABLE).isPresent();
    }

    /**
     * Reports the annotations that hang in the air: on a type that does not say whose its rows are. It does so in the
     * last round only: an error in an earlier one would keep other processors from generating what is waited for.
     *
     * @param round the round
     * @param elements the compiler's elements
     * @param problems where problems go
     */
    public void reportUnscoped(RoundEnvironment round, Elements elements, Problems problems) {
        for (String annotation : Names.ON_PROPERTIES) {
            for (Element element : with(annotation, round, elements)) {
                TypeElement type = SchemaReader.typeOf(element);
                boolean known = types.contains(type.getQualifiedName().toString())
                        || AnnotationView.on(type, Names.AUTH_TABLE).isPresent()
                        || MemberReader.isMapped(type)
                        || isEmbeddable(type);
                if (!known) {
                    unscoped.putIfAbsent(type.getQualifiedName().toString(), annotation);
                }
            }
        }
        Homes homes = new Homes(elements);
        for (Element element : with(Names.ENTITY, round, elements)) {
            TypeElement type = SchemaReader.typeOf(element);
            boolean isOurs = homes.of(
                            elements.getPackageOf(type).getQualifiedName().toString())
                    .isPresent();
            boolean isKnown = types.contains(type.getQualifiedName().toString())
                    || AnnotationView.on(type, Names.AUTH_TABLE).isPresent()
                    || type.getModifiers().contains(Modifier.ABSTRACT); // those that extend it are complained of
            if (isOurs && !isKnown) {
                unscoped.putIfAbsent(type.getQualifiedName().toString(), Names.ENTITY);
            }
        }
        if (round.processingOver()) {
            unscoped.forEach(
                    (type, annotation) -> problems.report(
                            ProblemCode.FH030,
                            originOf(type, elements),
                            type.substring(type.lastIndexOf('.') + 1) + why(annotation)
                                    + " and does not say whose its own rows are.",
                            "Annotate it with @InOrganization, @OwnedBy(…) or @InTeam, or with @Unscoped(\"why everyone may see its rows\")."));
        }
    }

    private static String why(String annotation) {
        return switch (annotation) {
            case Names.REFERENCES -> " refers to other tables";
            case Names.ENTITY -> " is an @Entity";
            default -> " has @" + annotation.substring(annotation.lastIndexOf('.') + 1);
        };
    }

    /**
     * The types so far that would be tables if they said whose their rows are.
     *
     * @return qualified names
     */
    public Set<String> unscoped() {
        return unscoped.keySet();
    }

    private static Set<? extends Element> with(String annotation, RoundEnvironment round, Elements elements) {
        TypeElement type = elements.getTypeElement(annotation);
        return type == null ? Set.of() : round.getElementsAnnotatedWith(type);
    }

    /**
     * Whether nothing was handed over yet.
     *
     * @return true if no round had an entity or {@code @Freehold} package
     */
    public boolean isEmpty() {
        return types.isEmpty() && packages.isEmpty();
    }

    /**
     * The place of a type.
     *
     * @param type its qualified name
     * @param elements the compiler's elements
     * @return where it is declared
     */
    public Origin originOf(String type, Elements elements) {
        TypeElement element = elements.getTypeElement(type);
        return element == null ? Origin.UNKNOWN : ElementOrigin.of(element);
    }

    /**
     * The entities and auth tables so far.
     *
     * @return qualified names
     */
    public SortedSet<String> types() {
        SortedSet<String> all = new TreeSet<>(types);
        all.addAll(authTables);
        return all;
    }

    /**
     * The converters so far that apply by themselves.
     *
     * @return qualified names
     */
    public SortedSet<String> converters() {
        return converters;
    }

    /**
     * The packages with {@code @Freehold} so far.
     *
     * @return qualified names
     */
    public SortedSet<String> packages() {
        return packages;
    }
}
