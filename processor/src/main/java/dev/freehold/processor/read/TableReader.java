package dev.freehold.processor.read;

import dev.freehold.processor.declared.DeclaredEntity.Columns;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Turns the unique constraints and indexes of {@code @Table} into lists of columns. */
final class TableReader {
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

    List<Columns> indexes(TypeElement type, AnnotationView table) {
        return table.annotations("indexes").stream()
                .filter(AnnotationView::isResolved)
                .flatMap(index -> index(type, index).stream())
                .toList();
    }

    private Optional<Columns> index(TypeElement type, AnnotationView index) {
        String list = index.text("columnList").orElse("");
        List<String> columns = Stream.of(list.split(",", -1)).map(String::strip).toList();
        if (index.flag("unique").orElse(false)) {
            problems.report(
                    ProblemCode.FH041,
                    index.said().at("unique"),
                    "@Index(unique = true) on " + type.getSimpleName()
                            + " changes the table, and Freehold does not read it.",
                    "Write uniqueConstraints = @UniqueConstraint(columnNames = "
                            + (columns.size() == 1
                                    ? "\"" + columns.get(0) + "\""
                                    : "{\"" + String.join("\", \"", columns) + "\"}")
                            + ").");
            return Optional.empty();
        }
        if (columns.stream().anyMatch(column -> column.contains(" "))) {
            problems.report(
                    ProblemCode.FH041,
                    index.said().at("columnList"),
                    "@Index(columnList = \"" + list + "\") on " + type.getSimpleName()
                            + " has more than names of columns, and Freehold does not read it.",
                    "Leave asc and desc out.");
            return Optional.empty();
        }
        return Optional.of(
                new Columns(index.text("name").orElse(""), columns, index.said().at("columnList")));
    }
}
