package dev.freehold.processor.read;

import dev.freehold.processor.declared.DeclaredEntity.Columns;
import dev.freehold.processor.declared.DeclaredProperty.DeclaredCheck;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Turns the unique constraints, indexes and checks of {@code @Table} into plain records. */
final class TableReader {
    private static final Pattern COLUMN = Pattern.compile("(?i)([^\\s()]*)(?:\\s+(asc|desc))?");

    private final Problems problems;

    TableReader(Problems problems) {
        this.problems = problems;
    }

    static List<Columns> uniques(AnnotationView table) {
        return table.annotations("uniqueConstraints").stream()
                .filter(AnnotationView::isResolved)
                .map(unique -> new Columns(
                        unique.text("name").orElse(""),
                        columns(unique),
                        unique.said().at("columnNames")))
                .toList();
    }

    /** None at all is one without a name, so that it is reported as such. */
    private static List<String> columns(AnnotationView unique) {
        List<String> names = unique.texts("columnNames");
        return names.isEmpty() ? List.of("") : names;
    }

    List<Columns> indexes(String place, AnnotationView table) {
        return table.annotations("indexes").stream()
                .filter(AnnotationView::isResolved)
                .flatMap(index -> index(place, index).stream())
                .toList();
    }

    private Optional<Columns> index(String place, AnnotationView index) {
        List<String> columns = new ArrayList<>();
        List<String> descending = new ArrayList<>();
        String list = index.text("columnList").orElse("");
        for (String part : list.split(",", -1)) {
            Matcher column = COLUMN.matcher(part.strip());
            if (!column.matches()) {
                problems.report(
                        ProblemCode.FH041,
                        index.said().at("columnList"),
                        "@Index(columnList = \"" + list + "\") on " + place
                                + " has more than names of columns with asc or desc, and Freehold does not read it.",
                        "Name columns, and write an index on an expression in a migration.");
                return Optional.empty();
            }
            columns.add(column.group(1));
            if ("desc".equalsIgnoreCase(column.group(2))) {
                descending.add(column.group(1));
            }
        }
        if (refuse(index, "options", "@Index", place)) {
            return Optional.empty();
        }
        return Optional.of(new Columns(
                index.text("name").orElse(""),
                columns,
                descending,
                index.flag("unique").orElse(false),
                index.said().at("columnList")));
    }

    /** The conditions on the rows, and what of {@code @Table} is not read. */
    List<DeclaredCheck> checks(TypeElement type, Optional<AnnotationView> table) {
        for (String attribute : List.of("catalog", "options")) {
            table.ifPresent(view ->
                    refuse(view, attribute, "@Table", type.getSimpleName().toString()));
        }
        String place = type.getSimpleName().toString();
        return Stream.concat(
                        table.stream().flatMap(view -> checks(view, place, problems).stream()),
                        ofHibernate(List.of(type), place, problems).stream())
                .toList();
    }

    /** Who makes ids otherwise than by an identity column. */
    static void reportGenerators(String place, List<? extends Element> places, Problems problems) {
        for (String annotation : List.of(
                Names.SEQUENCE_GENERATOR,
                Names.SEQUENCE_GENERATOR + "s",
                Names.TABLE_GENERATOR,
                Names.TABLE_GENERATOR + "s")) {
            AnnotationView.find(places, annotation)
                    .ifPresent(view -> problems.report(
                            ProblemCode.FH027,
                            view.said().annotation(),
                            "@" + PropertyReader.simpleName(annotation) + " on " + place + ": ids are UUIDs or those of"
                                    + " an identity column, and other programs would look for a sequence or table that"
                                    + " is not there.",
                            "Remove it; @GeneratedValue needs no generator."));
        }
    }

    /** The attribute {@code check} of {@code @Table} or {@code @Column}. */
    static List<DeclaredCheck> checks(AnnotationView view, String place, Problems problems) {
        return view.annotations("check").stream()
                .filter(AnnotationView::isResolved)
                .filter(check -> {
                    check.text("options")
                            .ifPresent(options -> problems.report(
                                    ProblemCode.FH041,
                                    check.said().at("options"),
                                    "@CheckConstraint(options = \"" + options + "\") on " + place
                                            + " changes the table, and Freehold does not read it.",
                                    "Leave it out, and write what it says in a migration."));
                    return true;
                })
                .flatMap(check -> check(check, "constraint", place, problems).stream())
                .toList();
    }

    static List<DeclaredCheck> ofHibernate(List<? extends Element> places, String place, Problems problems) {
        return AnnotationView.find(places, Names.HIBERNATE_CHECK).stream()
                .filter(AnnotationView::isResolved)
                .flatMap(view -> check(view, "constraints", place, problems).stream())
                .toList();
    }

    private static Optional<DeclaredCheck> check(
            AnnotationView view, String attribute, String place, Problems problems) {
        Optional<String> condition = view.text(attribute).filter(text -> !text.isBlank());
        if (condition.isEmpty()) {
            problems.report(
                    ProblemCode.FH074,
                    view.said().at(attribute),
                    "A check on " + place + " says nothing.",
                    "Write " + attribute + " = \"a condition in SQL\", or remove it.");
        }
        return condition.map(text -> new DeclaredCheck(
                view.text("name").orElse(""), text, view.said().at(attribute)));
    }

    boolean refuse(AnnotationView view, String attribute, String written, String place) {
        Optional<String> said = view.text(attribute);
        said.ifPresent(text -> problems.report(
                ProblemCode.FH041,
                view.said().at(attribute),
                written + "(" + attribute + " = \"" + text + "\") on " + place
                        + " changes the table, and Freehold does not read it.",
                attribute.equals("catalog")
                        ? "Leave it out: a connection of PostgreSQL sees one database."
                        : "Leave it out, and write what it says in a migration."));
        return said.isPresent();
    }
}
