package dev.freehold.processor.read;

import dev.freehold.processor.model.JavaType;
import dev.freehold.processor.model.JavaType.Kind;
import dev.freehold.processor.model.JavaType.NamedType;
import dev.freehold.processor.model.JavaType.Wrapped;
import dev.freehold.processor.model.TypeRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

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
            Map.entry("java.math.BigInteger", Kind.BIG_INTEGER),
            Map.entry("java.time.Duration", Kind.DURATION),
            Map.entry("java.time.Period", Kind.PERIOD),
            Map.entry("java.time.YearMonth", Kind.YEAR_MONTH),
            Map.entry("java.time.Year", Kind.YEAR),
            Map.entry("java.time.ZoneId", Kind.ZONE_ID),
            Map.entry("java.time.ZoneOffset", Kind.ZONE_OFFSET),
            Map.entry("java.util.Locale", Kind.LOCALE),
            Map.entry("java.util.Currency", Kind.CURRENCY),
            Map.entry("java.net.URI", Kind.URI),
            Map.entry("java.net.InetAddress", Kind.INET_ADDRESS),
            Map.entry("java.time.Instant", Kind.INSTANT),
            Map.entry("java.time.OffsetDateTime", Kind.OFFSET_DATE_TIME),
            Map.entry("java.time.LocalDateTime", Kind.LOCAL_DATE_TIME),
            Map.entry("java.time.LocalDate", Kind.LOCAL_DATE),
            Map.entry("java.time.LocalTime", Kind.LOCAL_TIME),
            Map.entry("dev.freehold.db.schema.Json", Kind.JSON));

    /** What holds several values of one type, as columns do. */
    private static final Map<String, Kind> SEVERAL = Map.of(
            "java.util.List", Kind.LIST,
            "java.util.Collection", Kind.LIST,
            "java.util.Set", Kind.SET);

    private TypeReader() {}

    static JavaType read(TypeMirror type) {
        return read(type, Set.of());
    }

    /** A record that wraps itself would be read for ever. */
    private static JavaType read(TypeMirror type, Set<String> around) {
        return switch (type.getKind()) {
            case BOOLEAN -> primitive(Kind.BOOLEAN, "boolean");
            case BYTE -> primitive(Kind.BYTE, "byte");
            case SHORT -> primitive(Kind.SHORT, "short");
            case INT -> primitive(Kind.INT, "int");
            case LONG -> primitive(Kind.LONG, "long");
            case FLOAT -> primitive(Kind.FLOAT, "float");
            case DOUBLE -> primitive(Kind.DOUBLE, "double");
            case CHAR -> primitive(Kind.CHAR, "char");
            case ARRAY -> array((ArrayType) type, around);
            case DECLARED -> declared((DeclaredType) type, around);
            case WILDCARD -> wildcard((WildcardType) type, around);
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

    private static JavaType array(ArrayType type, Set<String> around) {
        JavaType element = read(type.getComponentType(), around);
        if (element.kind() == Kind.UNRESOLVED) {
            return element;
        }
        return type.getComponentType().getKind() == TypeKind.BYTE
                ? new JavaType(Kind.BYTES, "byte[]", List.of())
                : JavaType.of(Kind.ARRAY, plainName(type), List.of(element));
    }

    private static JavaType wildcard(WildcardType type, Set<String> around) {
        TypeMirror upper = type.getExtendsBound();
        TypeMirror lower = type.getSuperBound();
        if (upper != null) {
            return JavaType.of(Kind.OTHER, "? extends", List.of(read(upper, around)));
        }
        return lower == null
                ? new JavaType(Kind.OTHER, "?", List.of())
                : JavaType.of(Kind.OTHER, "? super", List.of(read(lower, around)));
    }

    private static JavaType declared(DeclaredType type, Set<String> around) {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        if (element.getKind() == ElementKind.ENUM) {
            return enumeration(element, name);
        }
        List<JavaType> arguments = type.getTypeArguments().stream()
                .map(argument -> read(argument, around))
                .toList();
        Optional<JavaType> unresolved = arguments.stream()
                .filter(argument -> argument.kind() == Kind.UNRESOLVED)
                .findFirst();
        if (unresolved.isPresent()) {
            return unresolved.get();
        }
        if (element.getKind() == ElementKind.RECORD && arguments.isEmpty() && !DECLARED.containsKey(name)) {
            return wrapper(element, name, around);
        }
        Kind several = arguments.size() == 1 ? SEVERAL.get(name) : null;
        return JavaType.of(several == null ? DECLARED.getOrDefault(name, Kind.OTHER) : several, name, arguments);
    }

    private static JavaType enumeration(TypeElement element, String name) {
        List<String> constants = element.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(member -> member.getSimpleName().toString())
                .toList();
        boolean hasValues = element.getEnclosedElements().stream()
                .anyMatch(member ->
                        AnnotationView.on(member, Names.ENUMERATED_VALUE).isPresent());
        if (hasValues) {
            return new JavaType(Kind.ENUM_OF_VALUES, name, constants);
        }
        Optional<NamedType> named = AnnotationView.on(element, Names.NATIVE_ENUM)
                .map(view -> new NamedType(
                        view.text("schema").orElse(""), view.text("name").orElse("")));
        return new JavaType(
                named.isPresent() ? Kind.ENUM_NATIVE : Kind.ENUM, name, constants, List.of(), Optional.empty(), named);
    }

    /** The first class in a type, or around one in it, that is private. */
    static Optional<TypeElement> hidden(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return hidden(array.getComponentType());
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        DeclaredType declared = (DeclaredType) type;
        for (Element each = declared.asElement();
                each instanceof TypeElement named;
                each = each.getEnclosingElement()) {
            if (named.getModifiers().contains(Modifier.PRIVATE)) {
                return Optional.of(named);
            }
        }
        return declared.getTypeArguments().stream()
                .flatMap(argument -> hidden(argument).stream())
                .findFirst();
    }

    /** A record with one component is a value of that component's type, unless it is a table. */
    private static JavaType wrapper(TypeElement element, String name, Set<String> around) {
        List<? extends RecordComponentElement> components = element.getRecordComponents();
        boolean isTable = SchemaReader.isEntity(element)
                || AnnotationView.on(element, Names.AUTH_TABLE).isPresent();
        if (components.size() != 1 || isTable || around.contains(name)) {
            return new JavaType(Kind.OTHER, name, List.of());
        }
        Set<String> inside = new HashSet<>(around);
        inside.add(name);
        JavaType type = read(components.get(0).asType(), inside);
        return type.kind() == Kind.UNRESOLVED
                ? type
                : new JavaType(
                        Kind.WRAPPER,
                        name,
                        List.of(),
                        List.of(),
                        Optional.of(
                                new Wrapped(components.get(0).getSimpleName().toString(), type)),
                        Optional.empty());
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
