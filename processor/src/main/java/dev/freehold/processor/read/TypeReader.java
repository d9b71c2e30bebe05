package dev.freehold.processor.read;

import dev.freehold.processor.model.JavaType;
import dev.freehold.processor.model.JavaType.Kind;
import dev.freehold.processor.model.TypeRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Turns the compiler's types into {@link JavaType} and {@link TypeRef}. */
final class TypeReader {
    private static final Map<String, Kind> DECLARED = Map.ofEntries(
            Map.entry("java.lang.Boolean", Kind.BOOLEAN),
            Map.entry("java.lang.Byte", Kind.BYTE),
            Map.entry("java.lang.Short", Kind.SHORT),
            Map.entry("java.lang.Integer", Kind.INT),
            Map.entry("java.lang.Long", Kind.LONG),
            Map.entry("java.lang.Float", Kind.FLOAT),
            Map.entry("java.lang.Double", Kind.DOUBLE),
            Map.entry("java.lang.Character", Kind.CHAR),
            Map.entry("java.lang.String", Kind.STRING),
            Map.entry("java.util.UUID", Kind.UUID),
            Map.entry("java.math.BigDecimal", Kind.BIG_DECIMAL),
            Map.entry("java.time.Instant", Kind.INSTANT),
            Map.entry("java.time.OffsetDateTime", Kind.OFFSET_DATE_TIME),
            Map.entry("java.time.LocalDateTime", Kind.LOCAL_DATE_TIME),
            Map.entry("java.time.LocalDate", Kind.LOCAL_DATE),
            Map.entry("java.time.LocalTime", Kind.LOCAL_TIME),
            Map.entry("dev.freehold.db.schema.Json", Kind.JSON));

    private TypeReader() {}

    static JavaType read(TypeMirror type) {
        return switch (type.getKind()) {
            case BOOLEAN -> primitive(Kind.BOOLEAN, "boolean");
            case BYTE -> primitive(Kind.BYTE, "byte");
            case SHORT -> primitive(Kind.SHORT, "short");
            case INT -> primitive(Kind.INT, "int");
            case LONG -> primitive(Kind.LONG, "long");
            case FLOAT -> primitive(Kind.FLOAT, "float");
            case DOUBLE -> primitive(Kind.DOUBLE, "double");
            case CHAR -> primitive(Kind.CHAR, "char");
            case ARRAY -> array((ArrayType) type);
            case DECLARED -> declared((DeclaredType) type);
            case ERROR -> new JavaType(Kind.UNRESOLVED, "unresolved", List.of());
            default ->
                new JavaType(
                        Kind.OTHER,
                        type.getKind() == TypeKind.TYPEVAR ? "a type variable" : plainName(type),
                        List.of());
        };
    }

    private static JavaType primitive(Kind kind, String name) {
        return new JavaType(kind, name, List.of());
    }

    private static JavaType array(ArrayType type) {
        if (read(type.getComponentType()).kind() == Kind.UNRESOLVED) {
            return read(type.getComponentType());
        }
        return type.getComponentType().getKind() == TypeKind.BYTE
                ? new JavaType(Kind.BYTES, "byte[]", List.of())
                : new JavaType(Kind.OTHER, plainName(type), List.of());
    }

    private static JavaType declared(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        if (element.getKind() == ElementKind.ENUM) {
            List<String> constants = element.getEnclosedElements().stream()
                    .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                    .map(member -> member.getSimpleName().toString())
                    .toList();
            return new JavaType(Kind.ENUM, name, constants);
        }
        return new JavaType(DECLARED.getOrDefault(name, Kind.OTHER), name, List.of());
    }

    /** Without type annotations, which {@code TypeMirror.toString} shows in one compiler and hides in the other. */
    private static String plainName(TypeMirror type) {
        return switch (type.getKind()) {
            case ARRAY -> plainName(((ArrayType) type).getComponentType()) + "[]";
            case DECLARED ->
                ((TypeElement) ((DeclaredType) type).asElement())
                        .getQualifiedName()
                        .toString();
            default ->
                type.getKind().isPrimitive()
                        ? read(type).name()
                        : type.getKind().name().toLowerCase(Locale.ROOT);
        };
    }

    /** A name for what is no class: {@code int}, {@code String[]}. No entity has it. */
    static TypeRef nameOf(TypeMirror type) {
        String name = plainName(type);
        int simple = name.lastIndexOf('.') + 1;
        return new TypeRef(name.substring(0, Math.max(0, simple - 1)), List.of(name.substring(simple)));
    }

    static TypeRef ref(TypeElement type) {
        Deque<String> names = new ArrayDeque<>();
        for (Element element = type; element != null; element = element.getEnclosingElement()) {
            if (element instanceof PackageElement home) {
                return new TypeRef(home.getQualifiedName().toString(), List.copyOf(names));
            }
            names.addFirst(element.getSimpleName().toString());
        }
        throw new IllegalArgumentException(type + " is in no package");
    }
}
