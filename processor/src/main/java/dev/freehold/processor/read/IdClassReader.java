package dev.freehold.processor.read;

import dev.freehold.processor.problem.Origin;
import dev.freehold.processor.problem.ProblemCode;
import dev.freehold.processor.problem.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Compares the class of {@code @IdClass} with the ids that it stands for. Freehold never makes one; other programs do,
 * by name and type.
 */
final class IdClassReader {
    private final Types types;
    private final MemberReader members;
    private final Problems problems;

    IdClassReader(Types types, MemberReader members, Problems problems) {
        this.types = types;
        this.members = members;
        this.problems = problems;
    }

    /** Reports the first difference. */
    void check(TypeElement entity, List<Member> all, AnnotationView said) {
        Optional<TypeElement> named = said.type("value");
        List<Member> ids = all.stream().filter(member -> member.has(Names.ID)).toList();
        boolean hasRelation = ids.stream().anyMatch(RelationReader::isRelation); // which is reported
        if (named.isEmpty() || hasRelation) {
            return;
        }
        String key = named.get().getSimpleName().toString();
        List<Member> parts = members.of((DeclaredType) named.get().asType());
        Report report = new Report(
                said.said().at("value"), "@IdClass(" + key + ".class) on " + entity.getSimpleName() + ": ", problems);
        for (Member id : ids) {
            Optional<Member> part = parts.stream()
                    .filter(candidate -> candidate.name().equals(id.name()))
                    .findFirst();
            if (part.isEmpty()) {
                report.add(
                        key + " has no " + id.name() + ", which is an @Id.",
                        "Add " + simple(id.type()) + " " + id.name() + " to " + key + ".");
                return;
            }
            if (!isSame(part.get().type(), id.type())) {
                report.add(
                        key + "." + id.name() + " is of type "
                                + simple(part.get().type()) + ", and " + entity.getSimpleName() + "." + id.name()
                                + " of type " + simple(id.type()) + ".",
                        "Give both the same type.");
                return;
            }
        }
        parts.stream()
                .filter(part -> ids.stream().noneMatch(id -> id.name().equals(part.name())))
                .findFirst()
                .ifPresent(part -> report.add(
                        key + "." + part.name() + " is no @Id of " + entity.getSimpleName() + ".",
                        "Annotate " + entity.getSimpleName() + "." + part.name() + " with @Id, or remove it from " + key
                                + "."));
    }

    private record Report(Origin origin, String start, Problems problems) {
        void add(String why, String fix) {
            problems.report(ProblemCode.FH087, origin, start + why, fix);
        }
    }

    private boolean isSame(TypeMirror one, TypeMirror other) {
        return one.getKind() == TypeKind.ERROR
                || other.getKind() == TypeKind.ERROR
                || types.isSameType(boxed(one), boxed(other));
    }

    private TypeMirror boxed(TypeMirror type) {
        return type.getKind().isPrimitive()
                ? types.boxedClass(types.getPrimitiveType(type.getKind())).asType()
                : types.erasure(type);
    }

    private static String simple(TypeMirror type) {
        return type instanceof DeclaredType declared
                ? declared.asElement().getSimpleName().toString()
                : type.getKind().isPrimitive() ? type.getKind().name().toLowerCase(Locale.ROOT) : "" + type;
    }
}
