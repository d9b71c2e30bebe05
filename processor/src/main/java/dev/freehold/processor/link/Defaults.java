package dev.freehold.processor.link;

import dev.freehold.processor.declared.DeclaredEntity;
import dev.freehold.processor.declared.DeclaredProperty;
import dev.freehold.processor.declared.DeclaredProperty.DeclaredDefault;
import dev.freehold.processor.link.ColumnTypes.Typed;
import dev.freehold.processor.model.Column.DefaultValue;
import dev.freehold.processor.model.Column.Part;
import dev.freehold.processor.model.JavaType;
import dev.freehold.processor.problem.Origin;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import java.util.Optional;

/** Turns {@code @Default} into the default of a column. */
final class Defaults {
    private final Problems problems;

    Defaults(Problems problems) {
        this.problems = problems;
    }

    Optional<DefaultValue> of(
            DeclaredEntity entity, DeclaredProperty property, Part part, Typed typed, boolean isCopy) {
        boolean isElsewhere = property.storage().version().isPresent()
                || property.storage().computed().isPresent(); // which is reported
        if (property.defaultValue().isEmpty() || isElsewhere) {
            return Optional.empty();
        }
        DeclaredDefault declared = property.defaultValue().get();
        Origin origin = declared.said().annotation();
        if (declared.value().isPresent() == declared.sql().isPresent()) {
            problems.report(
                    ProblemCode.FH025,
                    origin,
                    "@Default on " + entity.nameOf(property)
                            + (declared.value().isPresent()
                                    ? " has both a value and sql."
                                    : " has neither a value nor sql."),
                    "Write @Default(\"a value\") or @Default(sql = \"an expression\").");
            return Optional.empty();
        }
        Optional<String> maker = isCopy ? Optional.of("@MirrorOf") : maker(property, part);
        if (maker.isPresent()) {
            problems.report(
                    ProblemCode.FH025,
                    origin,
                    "@Default on " + entity.nameOf(property) + " would never be used: " + maker.get()
                            + " makes the value.",
                    "Remove @Default.");
            return Optional.empty();
        }
        if (declared.sql().isPresent()) {
            return declared.sql().map(DefaultValue.Expression::new);
        }
        String value = declared.value().get();
        Optional<String> fault = Literals.fault(value, stored(property), typed.type());
        fault.ifPresent(why -> problems.report(
                ProblemCode.FH025,
                declared.said().at("value"),
                "@Default(\"" + Literals.shown(value) + "\") on " + entity.nameOf(property) + " " + why + ".",
                "Write a value that fits, or @Default(sql = \"an expression\")."));
        return fault.isPresent() ? Optional.empty() : Optional.of(new DefaultValue.Literal(value));
    }

    /** A default is in the database, where no converter is asked. */
    private static JavaType stored(DeclaredProperty property) {
        return property.storage()
                .conversion()
                .map(DeclaredProperty.Conversion::stored)
                .orElse(property.type());
    }

    private static Optional<String> maker(DeclaredProperty property, Part part) {
        if (part != Part.DATA) {
            return Optional.of(ColumnLinker.annotation(part));
        }
        if (property.createdAt().isPresent()) {
            return Optional.of("@CreatedAt");
        }
        return property.updatedAt()
                .map(said -> "@UpdatedAt")
                .or(() -> property.generated().map(said -> "@GeneratedValue"));
    }
}
