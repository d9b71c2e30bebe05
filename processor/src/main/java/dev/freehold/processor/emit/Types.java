package dev.freehold.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.JavaType;

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
            case UUID,
                    BIG_DECIMAL,
                    INSTANT,
                    OFFSET_DATE_TIME,
                    LOCAL_DATE_TIME,
                    LOCAL_DATE,
                    LOCAL_TIME,
                    JSON,
                    ENUM,
                    OTHER,
                    UNRESOLVED -> named(entity, type.name());
        };
    }

    /** As a parameter: {@code long} where no null is allowed, {@code @Nullable Long} where it is. */
    static TypeName parameter(Entity entity, Column column) {
        TypeName boxed = boxed(entity, column.javaType());
        if (column.nullable()) {
            return boxed.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
        }
        return column.javaType().isPrimitive() ? boxed.unbox() : boxed;
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
        var names = entity.type().simpleNames();
        return ClassName.get(
                entity.type().packageName(),
                names.get(0),
                names.subList(1, names.size()).toArray(String[]::new));
    }
}
