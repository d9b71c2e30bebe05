package dev.freehold.processor.read;

import dev.freehold.processor.model.JavaType;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Reports the mapping annotations that change the table or the rows and that Freehold does not read: to ignore one
 * would be to lose something silently.
 */
final class Refusals {
    private static final String JAKARTA = "jakarta.persistence.";
    private static final String HIBERNATE = "org.hibernate.annotations.";

    /**
     * What is refused.
     *
     * @param what what it changes
     * @param fix what to write instead
     */
    private record Refusal(String what, String fix) {}

    static final String NO_MAP = "Make it a List or a Set: what would be its key is a property of the other class.";

    private static final Refusal MAP = table(NO_MAP);
    private static final Refusal SHARED = table(
            "Remove it: each class has a table of its own, and what several share goes into a @MappedSuperclass.");
    private static final Refusal OTHER_TABLE =
            table("Remove it, and write a class for the other table, which refers to this one with @OneToOne @MapsId.");
    private static final Refusal SAME_ID = table("Remove it, and annotate the relation with @MapsId.");
    private static final Refusal COLLECTION = table(
            "Remove it, and the values are an array in a column of this table; or write a class for the rows, which"
                    + " refers to this one with @ManyToOne.");
    private static final Refusal NO_JOIN =
            table("Annotate the property with @ManyToOne or @OneToOne, or hold the id with @References and"
                    + " @Column(name = …).");
    private static final Refusal ANY =
            table("Write a @ManyToOne for each class that it may lead to, all but one of which are null.");
    private static final Refusal FORMULA = table("Remove it, and name a column with @JoinColumn.");
    private static final Refusal SEEN = new Refusal(
            "changes which rows are seen",
            "Remove it, and write the condition in the queries that mean it; whose rows they see is what @InOrganization,"
                    + " @OwnedBy and their like say.");
    private static final Refusal DELETED = new Refusal(
            "changes what a delete does",
            "Remove it, for a delete deletes: to keep rows, write a property such as @Nullable Instant deletedAt, and set"
                    + " it instead.");
    private static final Refusal NO_TABLE = table("Remove it: each class is a table.");

    private static final Map<String, Refusal> ON_PROPERTIES = all(List.of(Stream.of(
            jakarta("ElementCollection", COLLECTION),
            jakarta("CollectionTable", COLLECTION),
            jakarta("OrderColumn", COLLECTION),
            jakarta("JoinColumn", NO_JOIN),
            jakarta("JoinColumns", NO_JOIN),
            jakarta("JoinTable", NO_JOIN),
            jakarta("PrimaryKeyJoinColumn", NO_JOIN),
            jakarta("PrimaryKeyJoinColumns", NO_JOIN),
            jakarta(
                    "Lob",
                    table(
                            "Remove @Lob: text and bytea hold a gigabyte, and Hibernate takes them without it, too; what it"
                                    + " calls @Lob is an oid, whose object no deletion and no policy reaches.")),
            jakarta("Temporal", table("Remove @Temporal, and write what it stands for as plain columns.")),
            hibernate("Any", ANY),
            hibernate("ManyToAny", ANY),
            hibernate("TenantId", table("Remove it, and annotate the class with @InOrganization.")),
            hibernate("UuidGenerator", table("Write @GeneratedValue instead.")),
            hibernate("GenericGenerator", table("Write @GeneratedValue instead.")),
            hibernate("Collate", table("Remove it, and write what it says in a migration.")),
            hibernate("NaturalId", table("Write @Column(unique = true) instead.")),
            hibernate("CurrentTimestamp", table("Write @CreatedAt or @UpdatedAt instead.")),
            plain("Array"),
            plain("ColumnTransformer"),
            plain("CompositeType"),
            plain("Formula"),
            plain("Generated"),
            plain("JavaType"),
            plain("JdbcType"),
            plain("Nationalized"),
            plain("PartitionKey"),
            plain("TimeZoneStorage"),
            plain("Type"))));

    private static final Set<String> OF_ELEMENT_COLLECTIONS =
            Set.of(JAKARTA + "CollectionTable", JAKARTA + "OrderColumn", JAKARTA + "JoinColumn");

    private static final Map<String, Refusal> ON_RELATIONS = all(List.of(
            Stream.of(
                    jakarta(
                            "OrderColumn",
                            table("Remove it, write a property for the position on the other side, and sort queries by"
                                    + " it.")),
                    jakarta("PrimaryKeyJoinColumn", SAME_ID),
                    jakarta("PrimaryKeyJoinColumns", SAME_ID),
                    jakarta("CollectionTable", table("Remove it: @JoinTable is what a relation has.")),
                    jakarta("Column", table("Write @JoinColumn instead.")),
                    hibernate("JoinFormula", FORMULA),
                    hibernate("JoinColumnOrFormula", FORMULA),
                    hibernate("JoinColumnsOrFormulas", FORMULA),
                    hibernate(
                            "NotFound",
                            table("Remove it: where the other row may be missing, hold the id with"
                                    + " @References(foreignKey = false).")),
                    hibernate("SQLJoinTableRestriction", SEEN),
                    hibernate("WhereJoinTable", SEEN),
                    hibernate("FilterJoinTable", SEEN),
                    hibernate("FilterJoinTables", SEEN)),
            Stream.of("", "Class", "Column", "Enumerated", "JoinColumn", "JoinColumns", "Temporal")
                    .map(name -> jakarta("MapKey" + name, MAP)),
            rows()));

    private static final Map<String, Refusal> ON_TYPES = all(List.of(
            Stream.of(
                    jakarta("DiscriminatorColumn", SHARED),
                    jakarta("DiscriminatorValue", SHARED),
                    jakarta("Inheritance", SHARED),
                    jakarta("PrimaryKeyJoinColumn", SHARED),
                    jakarta("PrimaryKeyJoinColumns", SHARED),
                    jakarta("SecondaryTable", OTHER_TABLE),
                    jakarta("SecondaryTables", OTHER_TABLE),
                    hibernate("DiscriminatorFormula", SHARED),
                    hibernate("Subselect", NO_TABLE),
                    hibernate("View", NO_TABLE)),
            rows()));

    private final Problems problems;

    Refusals(Problems problems) {
        this.problems = problems;
    }

    private static Refusal table(String fix) {
        return new Refusal("changes the table", fix);
    }

    private static Map.Entry<String, Refusal> jakarta(String annotation, Refusal refusal) {
        return Map.entry(JAKARTA + annotation, refusal);
    }

    private static Map.Entry<String, Refusal> hibernate(String annotation, Refusal refusal) {
        return Map.entry(HIBERNATE + annotation, refusal);
    }

    private static Map.Entry<String, Refusal> plain(String annotation) {
        return hibernate(
                annotation,
                table("Remove @" + annotation + ", and write @GeneratedColumn, a converter or a method of the class"
                        + " instead."));
    }

    /** What Hibernate sees and deletes other than what stands in the table. */
    private static Stream<Map.Entry<String, Refusal>> rows() {
        return Stream.of(
                hibernate("SQLRestriction", SEEN),
                hibernate("Where", SEEN),
                hibernate("Filter", SEEN),
                hibernate("Filters", SEEN),
                hibernate("SQLDelete", DELETED),
                hibernate("SQLDeletes", DELETED),
                hibernate("SQLDeleteAll", DELETED),
                hibernate("SoftDelete", DELETED));
    }

    /** In the order of their names, so that several on one place are reported alike by both compilers. */
    private static Map<String, Refusal> all(List<Stream<Map.Entry<String, Refusal>>> parts) {
        return parts.stream()
                .flatMap(part -> part)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    /** Reports those of a property that is no relation. */
    void onProperty(String place, List<? extends Element> places) {
        boolean isCollection =
                AnnotationView.find(places, Names.ELEMENT_COLLECTION).isPresent();
        boolean isOutdated = JavaType.isOutdated(TypeReader.read(places.get(0).asType())); // the type is at fault
        ON_PROPERTIES.forEach((annotation, refusal) -> {
            boolean follows = (isCollection && OF_ELEMENT_COLLECTIONS.contains(annotation))
                    || (isOutdated && annotation.equals(Names.TEMPORAL));
            if (!follows && report(annotation, refusal, place, places)) {
                problems.silence(ElementOrigin.of(places.get(0))); // that its type has no column follows
            }
        });
    }

    /** Reports those of a relation. */
    void onRelation(String place, Member member) {
        ON_RELATIONS.forEach((annotation, refusal) -> report(annotation, refusal, place, member.places()));
    }

    /** Whether a relation says itself that it is a map. */
    static boolean isKeyed(Member member) {
        return ON_RELATIONS.entrySet().stream()
                .anyMatch(entry -> entry.getValue().equals(MAP) && member.has(entry.getKey()));
    }

    /** Reports those of a class and the super classes that say things for it. */
    void onType(TypeElement type, List<TypeElement> withMappedSuperClasses) {
        ON_TYPES.forEach((annotation, refusal) ->
                report(annotation, refusal, type.getSimpleName().toString(), withMappedSuperClasses));
    }

    private boolean report(String annotation, Refusal refusal, String place, List<? extends Element> places) {
        return AnnotationView.find(places, annotation)
                .map(view -> {
                    problems.report(
                            ProblemCode.FH041,
                            view.said().annotation(),
                            "@" + PropertyReader.simpleName(annotation) + " on " + place + " " + refusal.what()
                                    + ", and Freehold does not read it.",
                            refusal.fix());
                    return true;
                })
                .orElse(false);
    }
}
