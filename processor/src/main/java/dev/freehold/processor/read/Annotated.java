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
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Turns the annotated elements of a round into the names of the entities and packages that they stand for. */
public final class Annotated {
    private final SortedSet<String> types = new TreeSet<>();
    private final SortedSet<String> authTables = new TreeSet<>();
    private final SortedSet<String> packages = new TreeSet<>();
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
                String name = SchemaReader.typeOf(element).getQualifiedName().toString();
                if (types.add(name)) {
                    added.add(name);
                }
            }
        }
        for (Element element : with(Names.AUTH_TABLE, round, elements)) {
            authTables.add(SchemaReader.typeOf(element).getQualifiedName().toString());
        }
        for (Element element : with(Names.FREEHOLD, round, elements)) {
            packages.add(((PackageElement) element).getQualifiedName().toString());
        }
        return added;
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
                        || AnnotationView.on(type, Names.AUTH_TABLE).isPresent();
                if (!known) {
                    unscoped.putIfAbsent(type.getQualifiedName().toString(), annotation);
                }
            }
        }
        if (round.processingOver()) {
            unscoped.forEach(
                    (type, annotation) -> problems.report(
                            ProblemCode.FH030,
                            originOf(type, elements),
                            type.substring(type.lastIndexOf('.') + 1)
                                    + (annotation.equals(Names.REFERENCES)
                                            ? " refers to other tables"
                                            : " has @" + annotation.substring(annotation.lastIndexOf('.') + 1))
                                    + " and does not say whose its own rows are.",
                            "Annotate it with @InOrganization, @OwnedBy(…) or @InTeam, or with @Unscoped(\"why everyone may see its rows\")."));
        }
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
     * The packages with {@code @Freehold} so far.
     *
     * @return qualified names
     */
    public SortedSet<String> packages() {
        return packages;
    }
}
