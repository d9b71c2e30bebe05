package dev.freehold.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.JavaType;
import dev.freehold.processor.model.TypeRef;
import java.util.List;

/** Turns the Java type of a column into the type that generated code writes for it. */
final class Types {
    private Types() {}

    /** As a type argument: {@code Long} for {@code long}. */
    static TypeName boxed(Entity entity, JavaType type) {
        return switch (type.kind()) {
            case BOOLEAN -> ClassName.get(Boolean.class);
            case BYTE -> ClassName.get(Byte.class);
            case SHORT -> ClassName.get(Short.class);
            case INT -> ClassName.get(Integer.class);
            case LONG -> ClassName.get(Long.class);
            case FLOAT -> ClassName.get(Float.class);
            case DOUBLE -> ClassName.get(Double.class);
            case CHAR -> ClassName.get(Character.class);
            case STRING -> ClassName.get(String.class);
            case BYTES -> ArrayTypeName.of(TypeName.BYTE);
            case ARRAY -> ArrayTypeName.of(element(entity, type));
            // what is declared as a Collection takes a list
            case LIST -> ParameterizedTypeName.get(ClassName.get(List.class), element(entity, type));
            default -> parameterized(entity, type);
        };
    }

    /** The type of the elements of a list, set or array: {@code int} in an {@code int[]}. */
    static TypeName element(Entity entity, JavaType several) {
        JavaType element = several.arguments().get(0);
        TypeName boxed = boxed(entity, element);
        return element.isPrimitive() ? boxed.unbox() : boxed;
    }

    private static TypeName parameterized(Entity entity, JavaType type) {
        TypeName[] arguments = type.arguments().stream()
                .map(argument -> argument(entity, argument))
                .toArray(TypeName[]::new);
        ClassName raw = named(entity, type.name());
        return arguments.length == 0 ? raw : ParameterizedTypeName.get(raw, arguments);
    }

    private static TypeName argument(Entity entity, JavaType type) {
        return switch (type.name()) {
            case "?" -> WildcardTypeName.subtypeOf(Object.class);
            case "? extends" ->
                WildcardTypeName.subtypeOf(boxed(entity, type.arguments().get(0)));
            case "? super" ->
                WildcardTypeName.supertypeOf(boxed(entity, type.arguments().get(0)));
            default -> boxed(entity, type);
        };
    }

    /** A class that is named in annotations, such as a converter. */
    static ClassName named(TypeRef type) {
        return ClassName.get(
                type.packageName(),
                type.simpleNames().get(0),
                type.simpleNames().subList(1, type.simpleNames().size()).toArray(String[]::new));
    }

    /** As a parameter: {@code long} where no null is allowed, {@code @Nullable Long} where it is. */
    static TypeName parameter(Entity entity, Column column) {
        TypeName boxed = boxed(entity, column.javaType());
        if (column.nullable()) {
            return boxed.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
        }
        return column.javaType().isPrimitive() ? boxed.unbox() : boxed;
    }

    /** As a parameter: the value of a column, or an object for several. */
    static TypeName parameter(Entity entity, Input input) {
        if (input instanceof Input.OfPart part) {
            ClassName type = className(part.part().type());
            return input.nullable()
                    ? type.annotated(
                            AnnotationSpec.builder(RuntimeTypes.NULLABLE).build())
                    : type;
        }
        return parameter(entity, input.columns().get(0));
    }

    /**
     * A qualified name does not tell packages from enclosing types. Taking all but the last part for the package is
     * right for an import either way; only types nested in the entity itself, and types that stand in no package, are
     * known better.
     */
    private static ClassName named(Entity entity, String qualifiedName) {
        int dot = qualifiedName.lastIndexOf('.');
        String outer = dot < 0 ? "" : qualifiedName.substring(0, dot);
        String simpleName = qualifiedName.substring(dot + 1);
        if (outer.equals(entity.type().qualifiedName())) {
            return rowType(entity).nestedClass(simpleName);
        }
        boolean nestedInUnnamedPackage =
                entity.type().packageName().isEmpty() && dot > 0 && Character.isUpperCase(qualifiedName.charAt(0));
        return nestedInUnnamedPackage ? ClassName.bestGuess(qualifiedName) : ClassName.get(outer, simpleName);
    }

    static ClassName rowType(Entity entity) {
        return className(entity.type());
    }

    static ClassName className(TypeRef type) {
        var names = type.simpleNames();
        return ClassName.get(
                type.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
    }
}
