package dev.freehold.processor.emit;

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

/** A column under construction: required data unless something else is said. */
final class TestColumn {
    private final String property;
    private final JavaType javaType;
    private ColumnType.Base base;
    private String name;
    private boolean nullable;
    private boolean hidden;
    private Part part = Part.DATA;
    private Generation generation = Generation.NONE;
    private Optional<DefaultValue> defaultValue = Optional.empty();
    private String comment = "";

    private TestColumn(String property, Kind kind, String javaName) {
        this.property = property;
        this.javaType = new JavaType(kind, javaName, List.of());
        this.base = Codec.usual(kind).orElseThrow();
        this.name = SqlNames.snakeCase(property);
    }

    static TestColumn of(String property, Kind kind, String javaName) {
        return new TestColumn(property, kind, javaName);
    }

    static TestColumn text(String property) {
        return of(property, Kind.STRING, "java.lang.String");
    }

    static TestColumn instant(String property) {
        return of(property, Kind.INSTANT, "java.time.Instant");
    }

    static TestColumn owner() {
        return text("ownerId").part(Part.OWNER).hidden();
    }

    static TestColumn organization() {
        return text("organizationId").part(Part.ORGANIZATION).hidden();
    }

    TestColumn as(ColumnType.Base other) {
        base = other;
        return this;
    }

    TestColumn named(String columnName) {
        name = columnName;
        return this;
    }

    TestColumn nullable() {
        nullable = true;
        return this;
    }

    TestColumn hidden() {
        hidden = true;
        return this;
    }

    TestColumn part(Part newPart) {
        part = newPart;
        return this;
    }

    TestColumn generated(Generation by) {
        generation = by;
        return this;
    }

    TestColumn defaulted(String value) {
        defaultValue = Optional.of(new DefaultValue.Literal(value));
        return this;
    }

    TestColumn comment(String text) {
        comment = text;
        return this;
    }

    Column build() {
        return new Column(
                name,
                property,
                hidden,
                javaType,
                ColumnType.of(base),
                Codec.between(javaType.kind(), base).orElseThrow(),
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
