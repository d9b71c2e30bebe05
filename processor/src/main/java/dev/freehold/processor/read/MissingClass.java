package dev.freehold.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Finds the class that a class file needs and that is missing. Compilers throw, are silent, or complain of generated
 * code later.
 */
final class MissingClass {
    /** What javac and ECJ say of it. */
    private static final Pattern NAME =
            Pattern.compile("class file for (\\S+) not found|The type (\\S+) cannot be resolved");

    private MissingClass() {}

    /**
     * The missing class that a compiler's exception is about: it is the user's problem, not ours.
     *
     * @param e what an innocent call threw: CompletionFailure in javac, AbortCompilation in ECJ
     * @return the class's name; empty if the exception is about something else
     */
    static Optional<String> in(RuntimeException e) {
        String type = e.getClass().getSimpleName();
        if (!type.equals("CompletionFailure") && !type.equals("AbortCompilation")) {
            return Optional.empty();
        }
        Matcher matcher = NAME.matcher(String.valueOf(e.getMessage()));
        return matcher.find()
                ? Stream.of(1, 2)
                        .map(matcher::group)
                        .filter(name -> name != null)
                        .findFirst()
                : Optional.empty();
    }

    /**
     * The missing class of a field, a super class or an interface.
     *
     * @param type a class or record that was not handed over as source, where the compiler reports what is missing
     * @return the class's name; empty if nothing is missing
     */
    static Optional<String> of(TypeElement type) {
        List<TypeMirror> needed = new ArrayList<>();
        TypeElement each = type;
        while (each != null) {
            TypeMirror parent = each.getSuperclass();
            needed.add(parent);
            needed.addAll(each.getInterfaces());
            each = parent.getKind() == TypeKind.DECLARED ? (TypeElement) ((DeclaredType) parent).asElement() : null;
        }
        ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .map(VariableElement::asType)
                .forEach(needed::add);
        return needed.stream()
                .map(MissingClass::componentOf)
                .filter(mirror -> mirror.getKind() == TypeKind.ERROR)
                .map(TypeMirror::toString)
                .findFirst();
    }

    private static TypeMirror componentOf(TypeMirror type) {
        return type.getKind() == TypeKind.ARRAY ? componentOf(((ArrayType) type).getComponentType()) : type;
    }
}
