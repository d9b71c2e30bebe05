package dev.freehold.processor.link;

import dev.freehold.processor.declared.DeclaredEntity;
import dev.freehold.processor.declared.DeclaredProperty;
import dev.freehold.processor.declared.DeclaredRelation.ForeignKey;
import dev.freehold.processor.declared.DeclaredRelation.Join;
import dev.freehold.processor.declared.Said;
import dev.freehold.processor.problem.Origin;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The columns that refer to another entity, matched with the parts of its id.
 *
 * @param joins the {@code @JoinColumn}s; none where the names are derived
 * @param names how names are derived
 */
record JoinColumns(List<Join> joins, ColumnNames names) {
    /** What is said of the column that refers to a part of the id. */
    Optional<Join> of(DeclaredProperty id, DeclaredEntity target) {
        return joins.stream()
                .filter(join -> join.referenced().equals(names.of(id))
                        || (join.referenced().isEmpty() && target.ids().size() == 1))
                .findFirst();
    }

    /**
     * Whether they name each part of the other's id once; what does not is reported.
     *
     * @param place the relation as messages name it
     * @param target the other entity
     * @param origin the relation
     * @param problems where problems go
     */
    boolean fit(String place, DeclaredEntity target, Origin origin, Problems problems) {
        List<String> columns = target.ids().stream().map(names::of).toList();
        boolean isOne = joins.size() == 1;
        for (Join join : joins) {
            if (!join.referenced().isEmpty() && !columns.contains(join.referenced())) {
                problems.report(
                        ProblemCode.FH084,
                        isOne ? join.said().at("referencedColumnName") : origin,
                        "@JoinColumn(referencedColumnName = \"" + join.referenced() + "\") on " + place
                                + ": the id of " + target.type().simpleName()
                                + " has no such column, and a reference holds an id.",
                        columns.size() == 1
                                ? "Write \"" + columns.get(0) + "\", or leave it out."
                                : "Write " + written(columns) + ".");
                return false;
            }
        }
        boolean isWhole = joins.isEmpty()
                || (columns.size() == 1
                        ? isOne
                        : joins.stream()
                                        .map(Join::referenced)
                                        .distinct()
                                        .filter(columns::contains)
                                        .count()
                                == columns.size());
        if (!isWhole && !columns.isEmpty()) {
            problems.report(
                    ProblemCode.FH084,
                    isOne ? joins.get(0).said().annotation() : origin,
                    (isOne ? "@JoinColumn" : joins.size() + " @JoinColumn") + " on " + place
                            + (isOne ? " does" : " do") + " not hold the id of "
                            + target.type().simpleName() + ", "
                            + (columns.size() == 1
                                    ? "which is the column " + columns.get(0)
                                    : "which is the columns " + String.join(" and ", columns) + " together")
                            + ".",
                    columns.size() == 1 ? "Keep one @JoinColumn." : "Write " + written(columns) + ".");
        }
        return isWhole;
    }

    private static String written(List<String> columns) {
        return columns.stream()
                .map(column -> "@JoinColumn(name = \"…\", referencedColumnName = \"" + column + "\")")
                .collect(Collectors.joining(" and "));
    }

    /** Where the foreign key is spoken of, beside what else is said. */
    static Said withKey(Said said, Optional<ForeignKey> key) {
        if (key.isEmpty()) {
            return said;
        }
        Map<String, Origin> values = new HashMap<>(said.values());
        values.put("foreignKey", key.get().said().annotation());
        return new Said(said.annotation(), values);
    }
}
