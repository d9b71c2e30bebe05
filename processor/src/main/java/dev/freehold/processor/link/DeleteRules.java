package dev.freehold.processor.link;

import dev.freehold.processor.declared.DeclaredMark.Kind;
import dev.freehold.processor.declared.DeclaredMark.OnDelete;
import dev.freehold.processor.declared.DeclaredReference;
import dev.freehold.processor.declared.Said;
import dev.freehold.processor.link.Ownership.Mark;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Reference.DeleteRule;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;

/**
 * Decides what a foreign key does on delete. Nothing is assumed where an assumption could take rows along or
 * half-delete a user.
 */
final class DeleteRules {
    private static final String CASCADE = "OnDelete.CASCADE";

    private final Problems problems;

    DeleteRules(Problems problems) {
        this.problems = problems;
    }

    /**
     * The rule of a {@code @References}.
     *
     * @param reference the reference
     * @param property what bears it, as messages name it
     * @param required whether it has a target always
     * @param to the table it points at
     */
    DeleteRule of(DeclaredReference reference, String property, boolean required, Draft to) {
        String target = to.type().simpleName();
        String written = reference.written(to.type()) + " on " + property;
        String cleared = "OnDelete.SET_NULL" + (required ? " together with @Nullable" : "");
        return switch (reference.onDelete()) {
            case CASCADE -> DeleteRule.CASCADE;
            case SET_NULL -> {
                if (required) {
                    reportSetNull(reference.said(), written, property);
                    yield DeleteRule.CASCADE;
                }
                yield DeleteRule.SET_NULL;
            }
            case NO_ACTION -> {
                if (to.isExternal()) {
                    reportNoAction(reference.said(), written, CASCADE + ", or " + cleared);
                }
                yield DeleteRule.NO_ACTION;
            }
            case UNSTATED -> {
                if (!required) {
                    yield DeleteRule.SET_NULL;
                }
                if (to.isExternal()) {
                    problems.report(
                            ProblemCode.FH017,
                            reference.said().annotation(),
                            written + " does not say what becomes of the row when its " + target + " is deleted.",
                            "Write onDelete = OnDelete.CASCADE to delete it, too, or annotate " + property
                                    + " with @Nullable to keep it without a " + target + ".");
                }
                yield DeleteRule.NO_ACTION;
            }
        };
    }

    /**
     * The rule of a {@code @References} that {@code through} names: only by it the row goes along with its
     * organization.
     */
    DeleteRule ofThrough(DeclaredReference reference, String property, boolean required, Draft to) {
        if (!required || to.isExternal()) {
            return of(reference, property, required, to);
        }
        if (reference.onDelete() == OnDelete.NO_ACTION) {
            problems.report(
                    ProblemCode.FH019,
                    reference.said().at("onDelete"),
                    reference.written(to.type()) + " on " + property
                            + ": onDelete = NO_ACTION would stop the deletion of an organization, which reaches the row by this reference alone.",
                    "Write onDelete = OnDelete.CASCADE, or leave it out.");
        }
        return reference.onDelete() == OnDelete.SET_NULL ? of(reference, property, true, to) : DeleteRule.CASCADE;
    }

    /** The rule of a reference among tables of the auth server, which is as it is. */
    static DeleteRule ofAuthServer(DeclaredReference reference) {
        return switch (reference.onDelete()) {
            case CASCADE -> DeleteRule.CASCADE;
            case SET_NULL -> DeleteRule.SET_NULL;
            case NO_ACTION, UNSTATED -> DeleteRule.NO_ACTION;
        };
    }

    /** The rule of {@code @OwnedBy} and its like. */
    DeleteRule of(Mark mark, Draft from, Column column) {
        Said said = mark.declared().said();
        String place = mark.place(from.declared());
        String written = mark.declared().kind().annotation() + " on " + place;
        boolean attribution =
                mark.declared().kind() == Kind.OWNER && from.ownership().hasBoundaryBesideOwner();
        String nullable = column.hidden() || column.nullable() ? "" : " together with @Nullable";
        OnDelete onDelete = mark.declared().onDelete();
        if (onDelete == OnDelete.NO_ACTION) {
            reportNoAction(said, written, attribution ? CASCADE + ", or OnDelete.SET_NULL" + nullable : CASCADE);
        }
        if (onDelete == OnDelete.UNSTATED && attribution) {
            boolean organization = from.ownership().organization().isPresent();
            problems.report(
                    ProblemCode.FH017,
                    said.annotation(),
                    written + " stands beside " + (organization ? "@InOrganization" : "@InTeam")
                            + " and does not say what becomes of the row when its owner is deleted.",
                    "Write onDelete = OnDelete.SET_NULL" + nullable + " to keep the "
                            + (organization ? "organization" : "team") + "'s row, or OnDelete.CASCADE to delete it.");
        }
        if (onDelete == OnDelete.SET_NULL && !attribution) {
            problems.report(
                    ProblemCode.FH018,
                    said.at("onDelete"),
                    written + ": onDelete = SET_NULL would leave a row that belongs to nobody, and that nobody sees.",
                    "Write OnDelete.CASCADE.");
            return DeleteRule.CASCADE;
        }
        if (onDelete == OnDelete.SET_NULL && !column.nullable()) {
            reportSetNull(said, written, place);
            return DeleteRule.CASCADE;
        }
        return onDelete == OnDelete.SET_NULL ? DeleteRule.SET_NULL : DeleteRule.CASCADE;
    }

    /** The rule of a reference without a foreign key: nothing happens, so nothing is said about it. */
    DeleteRule withoutKey(Said said, String written) {
        if (said.values().containsKey("onDelete")) {
            problems.report(
                    ProblemCode.FH058,
                    said.at("onDelete"),
                    written + ": onDelete says what a foreign key does, and foreignKey = false makes none.",
                    "Remove onDelete, or remove foreignKey = false.");
        }
        return DeleteRule.NO_ACTION;
    }

    private void reportSetNull(Said said, String written, String property) {
        problems.report(
                ProblemCode.FH018,
                said.at("onDelete"),
                written + ": onDelete = SET_NULL would clear a column that is required.",
                "Write OnDelete.CASCADE, or annotate " + property + " with @Nullable.");
    }

    private void reportNoAction(Said said, String written, String allowed) {
        problems.report(
                ProblemCode.FH019,
                said.at("onDelete"),
                written + ": onDelete = NO_ACTION would stop the auth server halfway through a deletion.",
                "Write " + allowed + ".");
    }
}
