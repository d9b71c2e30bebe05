package dev.freehold.processor.link;

import dev.freehold.processor.declared.DeclaredEntity;
import dev.freehold.processor.declared.DeclaredProperty;
import dev.freehold.processor.model.JavaType;
import dev.freehold.processor.model.JavaType.Kind;
import dev.freehold.processor.model.TypeRef;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns a property that no column can hold into the problem that says what to write instead. */
final class Untyped {
    private final Collection<TypeRef> tables;
    private final Problems problems;

    Untyped(Collection<TypeRef> tables, Problems problems) {
        this.tables = tables;
        this.problems = problems;
    }

    void report(DeclaredEntity entity, DeclaredProperty property, JavaType stored) {
        String place = entity.nameOf(property);
        Optional<DeclaredProperty.Conversion> conversion = property.storage().conversion();
        if (conversion.isPresent()) {
            problems.report(
                    ProblemCode.FH068,
                    conversion.get().said().at("converter"),
                    conversion.get().converter().simpleName() + " converts " + place + " to " + shown(stored)
                            + ", for which there is no column type.",
                    "Let it convert to one of the types of docs/types.md"
                            + stored.instead().map(type -> ", such as " + type).orElse("") + ".");
            return;
        }
        Optional<String> instead = property.type().instead();
        if (instead.isPresent()) {
            problems.report(
                    ProblemCode.FH067,
                    property.origin(),
                    place + " is of type " + named(property.type()) + ", which has no column type of its own.",
                    "Change it to " + within(property.type(), instead.get()) + ".");
            return;
        }
        JavaType innermost = stored.stored();
        if (innermost.kind() == Kind.ENUM_OF_VALUES) {
            problems.report(
                    ProblemCode.FH071,
                    property.origin(),
                    place + " is of type " + shown(innermost)
                            + ", whose @EnumeratedValue only its program knows: the column could have no check.",
                    "Write a converter for " + shown(innermost) + ", or remove @EnumeratedValue.");
            return;
        }
        problems.report(
                ProblemCode.FH023,
                property.origin(),
                place + " is of type " + named(property.type()) + ", for which there is no column type.",
                fix(property.type(), innermost));
    }

    private String fix(JavaType type, JavaType innermost) {
        if (isTable(type)) {
            return "Hold its id instead, in a property of the id's type that is annotated with @References.";
        }
        if (type.kind() != Kind.OTHER && isTable(innermost)) {
            return "Remove it: the generated table has an accessor for all that refers to it.";
        }
        if (type.name().equals("java.util.Map")) {
            return "Make it dev.freehold.db.schema.Json, convert it by @Convert, or make a table of its own with a row"
                    + " for each entry.";
        }
        if (type.name().equals("java.lang.Object")) {
            return "Write the type that it has, or dev.freehold.db.schema.Json for values of any shape.";
        }
        if (type.kind() == Kind.LIST || type.kind() == Kind.SET || type.kind() == Kind.ARRAY) {
            return "Make a table of its own for the elements that refers to this one, or dev.freehold.db.schema.Json of"
                    + " the property; lists of the types of docs/types.md are arrays.";
        }
        return "Use one of the types of docs/types.md, convert it by @Convert, or make a table of its own that refers"
                + " to this one.";
    }

    private boolean isTable(JavaType type) {
        return tables.stream().anyMatch(table -> table.qualifiedName().equals(type.name()));
    }

    private static String within(JavaType type, String instead) {
        return switch (type.kind()) {
            case LIST -> "List<" + instead + ">";
            case SET -> "Set<" + instead + ">";
            default -> instead;
        };
    }

    private static String named(JavaType type) {
        return type.arguments().isEmpty() ? type.name() : shown(type);
    }

    /** A type as one writes it. */
    static String shown(JavaType type) {
        String name = type.name().substring(type.name().lastIndexOf('.') + 1);
        return type.arguments().isEmpty() || type.kind() == Kind.ARRAY
                ? name
                : name + type.arguments().stream().map(Untyped::shown).collect(Collectors.joining(", ", "<", ">"));
    }
}
