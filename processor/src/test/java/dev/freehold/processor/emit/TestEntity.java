package dev.freehold.processor.emit;

import dev.freehold.processor.model.Auth;
import dev.freehold.processor.model.Column;
import dev.freehold.processor.model.Construction;
import dev.freehold.processor.model.Construction.Accessor;
import dev.freehold.processor.model.Construction.Making;
import dev.freehold.processor.model.Construction.Value;
import dev.freehold.processor.model.Construction.Writer;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.Entity.PrimaryKey;
import dev.freehold.processor.model.Reference;
import dev.freehold.processor.model.Reference.DeleteRule;
import dev.freehold.processor.model.Reference.Pair;
import dev.freehold.processor.model.Scope;
import dev.freehold.processor.model.SqlNames;
import dev.freehold.processor.model.TypeRef;
import dev.freehold.processor.problem.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An entity under construction: a record in {@code com.acme.projects} with the id {@code id}, everybody's, unless
 * something else is said.
 */
final class TestEntity {
    private final TypeRef type;
    private final List<Column> columns = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Accessor> accessors = new ArrayList<>();
    private final List<Writer> writers = new ArrayList<>();
    private final List<Value> values = new ArrayList<>();
    private List<String> id = List.of("id");
    private String schema = "public";
    private String table;
    private boolean external;
    private boolean bean;
    private Scope scope = new Scope.None("test data");
    private String comment = "";

    private TestEntity(TypeRef type) {
        this.type = type;
        this.table = SqlNames.snakeCase(type.simpleName());
    }

    static TestEntity of(String simpleName) {
        return of("com.acme.projects", simpleName);
    }

    static TestEntity of(String packageName, String... simpleNames) {
        return new TestEntity(new TypeRef(packageName, List.of(simpleNames)));
    }

    /** A table of an auth server. */
    static TestEntity auth(String simpleName) {
        TestEntity entity = of("com.acme.auth", "OurAuth", simpleName);
        entity.external = true;
        return entity;
    }

    TestEntity table(String newSchema, String newTable) {
        schema = newSchema;
        table = newTable;
        return this;
    }

    TestEntity comment(String text) {
        comment = text;
        return this;
    }

    TestEntity columns(TestColumn... more) {
        for (TestColumn column : more) {
            columns.add(column.build());
        }
        return this;
    }

    TestEntity id(String... names) {
        id = List.of(names);
        return this;
    }

    TestEntity scope(Scope newScope) {
        scope = newScope;
        return this;
    }

    /**
     * A class with a constructor without parameters: properties by getters and setters, those that begin with
     * {@code field} directly.
     */
    TestEntity bean() {
        bean = true;
        return this;
    }

    TestEntity references(String name, String inverse, TestEntity target, boolean required, Pair... pairs) {
        references.add(reference(name, inverse, target.type, required, false, pairs));
        return this;
    }

    TestEntity referencesAsText(String name, String inverse, TestEntity target, Pair... pairs) {
        references.add(reference(name, inverse, target.type, false, true, pairs));
        return this;
    }

    private static Reference reference(
            String name, String inverse, TypeRef target, boolean required, boolean asText, Pair... pairs) {
        return new Reference(
                name,
                inverse,
                target,
                List.of(pairs),
                pairs.length > 1 && pairs[0].from().equals("organization_id") ? 1 : 0,
                required,
                false,
                !asText,
                asText,
                required ? DeleteRule.CASCADE : DeleteRule.SET_NULL,
                "fk",
                Origin.UNKNOWN);
    }

    Entity build() {
        accessors.clear();
        writers.clear();
        values.clear();
        for (Column column : columns) {
            String property = column.property();
            String capital = Character.toUpperCase(property.charAt(0)) + property.substring(1);
            boolean field = bean && property.startsWith("field");
            if (id.contains(column.name())) {
                accessors.add(new Accessor(property, bean && !field ? "get" + capital : property, !field, false));
            }
            if (!column.hidden()) {
                Value value = new Value.OfColumn(property, false, false);
                values.add(value);
                writers.add(new Writer(value, field ? property : "set" + capital, !field));
            }
        }
        Construction construction = new Construction(
                Optional.of(bean ? new Making(List.of(), writers) : new Making(values, List.of())),
                accessors,
                List.of());
        return new Entity(
                type,
                external ? Optional.of(new Auth(Auth.Role.OTHER, List.of())) : Optional.empty(),
                schema,
                table,
                columns,
                new PrimaryKey(table + "_pkey", id),
                scope,
                references,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                construction,
                comment,
                Optional.empty(),
                Origin.UNKNOWN);
    }

    static Scope owned() {
        return new Scope.Columns(Optional.of("ownerId"), Optional.empty(), Optional.empty(), Scope.Limits.NONE);
    }

    static Scope inOrganization() {
        return new Scope.Columns(Optional.empty(), Optional.of("organizationId"), Optional.empty(), Scope.Limits.NONE);
    }

    static Scope ownedInOrganization() {
        return new Scope.Columns(
                Optional.of("ownerId"), Optional.of("organizationId"), Optional.empty(), Scope.Limits.NONE);
    }
}
