package dev.freehold.processor.ddl;

import dev.freehold.processor.model.Codec;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Column.DefaultValue;
import dev.freehold.processor.model.Column.Generation;
import dev.freehold.processor.model.Column.Part;
import dev.freehold.processor.model.Column.Settable;
import dev.freehold.processor.model.ColumnType;
import dev.freehold.processor.model.JavaType;
import dev.freehold.processor.model.JavaType.Kind;
import dev.freehold.processor.model.SqlNames;
import dev.freehold.processor.problem.Origin;
import java.util.List;
import java.util.Optional;

/** A column under construction: required data without default unless something else is said. */
final class TestColumn {
    private final String property;
    private final JavaType javaType;
    private final ColumnType type;
    private String name;
    private boolean nullable;
    private Part part = Part.DATA;
    private boolean hidden;
    private Generation generation = Generation.NONE;
    private Optional<DefaultValue> defaultValue = Optional.empty();
    private String comment = "";

    private TestColumn(String property, JavaType javaType, ColumnType type) {
        this.property = property;
        this.javaType = javaType;
        this.type = type;
        this.name = SqlNames.snakeCase(property);
    }

    static TestColumn text(String property) {
        return of(property, Kind.STRING);
    }

    static TestColumn of(String property, Kind kind) {
        return of(property, kind, ColumnType.of(Codec.usual(kind).orElseThrow()));
    }

    static TestColumn of(String property, Kind kind, ColumnType.Base base) {
        return of(property, kind, ColumnType.of(base));
    }

    static TestColumn of(String property, Kind kind, ColumnType type) {
        return new TestColumn(property, new JavaType(kind, "java." + kind, List.of()), type);
    }

    static TestColumn owner() {
        return text("ownerId").hidden(Part.OWNER);
    }

    static TestColumn organization() {
        return text("organizationId").hidden(Part.ORGANIZATION);
    }

    TestColumn named(String columnName) {
        name = columnName;
        return this;
    }

    TestColumn nullable() {
        nullable = true;
        return this;
    }

    TestColumn hidden(Part hiddenPart) {
        hidden = true;
        return part(hiddenPart);
    }

    TestColumn part(Part newPart) {
        part = newPart;
        return this;
    }

    TestColumn generated(Generation newGeneration) {
        generation = newGeneration;
        return this;
    }

    TestColumn literal(String value) {
        defaultValue = Optional.of(new DefaultValue.Literal(value));
        return this;
    }

    TestColumn expression(String sql) {
        defaultValue = Optional.of(new DefaultValue.Expression(sql));
        return this;
    }

    TestColumn comment(String text) {
        comment = text;
        return this;
    }

    Column build() {
        Codec codec = Codec.between(javaType.kind(), type.base()).orElseThrow();
        return new Column(
                name,
                property,
                hidden,
                javaType,
                type,
                codec,
                Optional.empty(),
                nullable,
                part,
                generation,
                Settable.ALWAYS,
                defaultValue,
                comment,
                Origin.UNKNOWN);
    }
}
