package dev.freehold.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.processor.model.AppModel;
import dev.freehold.processor.model.AuthSource;
import dev.freehold.processor.model.Column.Generation;
import dev.freehold.processor.model.Column.Part;
import dev.freehold.processor.model.ColumnType.Base;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.JavaType.Kind;
import dev.freehold.processor.model.Reference.Pair;
import dev.freehold.processor.model.Scope;
import dev.freehold.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever the user's names are: what is generated compiles without a warning, and its classes can be initialized. */
class CompilingTest {
    private static final String JAVA_STRING = "java.lang.String";

    @Test
    void projectsWithAuthTables() {
        assertWorks(TestModels.projects());
    }

    @Test
    void allTypesRequiredAndNullable() {
        TestEntity entity = TestEntity.of("Everything").columns(TestModels.id());
        for (Kind kind : Kind.values()) {
            switch (kind) {
                case BOOLEAN, BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, CHAR -> {
                    String primitive = kind.name().toLowerCase(java.util.Locale.ROOT);
                    entity.columns(TestColumn.of("required" + kind, kind, primitive));
                    entity.columns(
                            TestColumn.of("optional" + kind, kind, boxed(kind)).nullable());
                }
                case STRING -> {
                    for (Base base : List.of(Base.TEXT, Base.UUID, Base.INTEGER, Base.BIGINT, Base.JSONB)) {
                        entity.columns(TestColumn.text("requiredIn" + base).as(base));
                        entity.columns(
                                TestColumn.text("optionalIn" + base).as(base).nullable());
                    }
                }
                case UUID -> both(entity, kind, "java.util.UUID");
                case BIG_DECIMAL -> both(entity, kind, "java.math.BigDecimal");
                case BYTES -> both(entity, kind, "byte[]");
                case INSTANT -> {
                    both(entity, kind, "java.time.Instant");
                    entity.columns(TestColumn.instant("utc").as(Base.TIMESTAMP));
                }
                case OFFSET_DATE_TIME -> both(entity, kind, "java.time.OffsetDateTime");
                case LOCAL_DATE_TIME -> both(entity, kind, "java.time.LocalDateTime");
                case LOCAL_DATE -> both(entity, kind, "java.time.LocalDate");
                case LOCAL_TIME -> both(entity, kind, "java.time.LocalTime");
                case JSON -> both(entity, kind, "dev.freehold.db.schema.Json");
                case ENUM -> {
                    both(entity, kind, "com.acme.projects.Everything.Kind");
                    entity.columns(TestColumn.of("neighbour", kind, "com.acme.projects.Colour"));
                    entity.columns(TestColumn.of("foreigner", kind, "com.acme.lower.holder.Shape")
                            .nullable());
                }
                case OTHER, UNRESOLVED -> {}
            }
        }
        entity.columns(TestColumn.of("longInInteger", Kind.LONG, "long").as(Base.INTEGER));
        Map<String, String> enums = Map.of(
                "com.acme.projects.Colour",
                "package com.acme.projects;\n/** X. */\npublic enum Colour {\n    /** X. */\n    RED\n}\n",
                "com.acme.lower.holder",
                "package com.acme.lower;\n/** X. */\npublic interface holder {\n"
                        + "    /** X. */\n    enum Shape {\n        /** X. */\n        ROUND\n    }\n}\n");
        assertWorks(TestModels.of(entity.build()), enums);
    }

    private static void both(TestEntity entity, Kind kind, String name) {
        entity.columns(
                TestColumn.of("required" + kind, kind, name),
                TestColumn.of("optional" + kind, kind, name).nullable());
    }

    private static String boxed(Kind kind) {
        return switch (kind) {
            case INT -> "java.lang.Integer";
            case CHAR -> "java.lang.Character";
            default ->
                "java.lang." + kind.name().charAt(0) + kind.name().substring(1).toLowerCase(java.util.Locale.ROOT);
        };
    }

    @Test
    void classWithSettersAndFields() {
        TestEntity line = TestEntity.of("OrderLine")
                .bean()
                .columns(
                        TestColumn.of("orderId", Kind.UUID, "java.util.UUID"),
                        TestColumn.of("fieldPosition", Kind.INT, "int"),
                        TestColumn.text("label").nullable(),
                        TestColumn.instant("fieldChanged").generated(Generation.UPDATED_AT),
                        TestColumn.owner())
                .id("order_id", "field_position")
                .references("owner", "orderLines", TestModels.user(), true, new Pair("owner_id", "id"))
                .scope(TestEntity.owned());
        TestEntity remark = TestEntity.of("Remark")
                .bean()
                .columns(
                        TestColumn.of("fieldId", Kind.LONG, "long").generated(Generation.IDENTITY),
                        TestColumn.of("lineOrderId", Kind.UUID, "java.util.UUID"),
                        TestColumn.of("linePosition", Kind.INT, "int"))
                .id("field_id")
                .references(
                        "line",
                        "remarks",
                        line,
                        true,
                        new Pair("line_order_id", "order_id"),
                        new Pair("line_position", "field_position"))
                .scope(new Scope.Through("line", Scope.Limits.NONE));
        assertWorks(TestModels.of(line.build(), remark.build()));
    }

    @Test
    void entitiesNamedLikeTypesThatGeneratedCodeUses() {
        List<String> names = List.of(
                "Assignments",
                "AuthTable",
                "OurAuth",
                "Boolean",
                "BooleanExpr",
                "Column",
                "ComparableExpr",
                "Described",
                "Description",
                "Entity",
                "Expr",
                "Generated",
                "Insert",
                "Instant",
                "Integer",
                "Key",
                "Long",
                "Many",
                "Member",
                "Membership",
                "NullMarked",
                "Nullable",
                "Object",
                "Organization",
                "Override",
                "Patch",
                "Path",
                "Record",
                "Reference",
                "Row",
                "S",
                "SKU",
                "Schema",
                "Scoping",
                "SqlType",
                "String",
                "Table",
                "TextExpr",
                "User",
                "Writable");
        List<Entity> entities = new ArrayList<>();
        for (String name : names) {
            TestEntity entity = TestEntity.of(name);
            entity.columns(
                            TestModels.id(),
                            TestColumn.text("parentId").nullable(),
                            TestColumn.of("count", Kind.LONG, "long"),
                            TestColumn.of("done", Kind.BOOLEAN, "java.lang.Boolean")
                                    .nullable(),
                            TestColumn.of("kind", Kind.ENUM, "com.acme.projects." + name + ".Kind"),
                            TestColumn.instant("at"),
                            TestColumn.organization())
                    .references("parent", "children", entity, false, new Pair("parent_id", "id"))
                    .references(
                            "organization",
                            "all" + name,
                            TestModels.organization(),
                            true,
                            new Pair("organization_id", "id"))
                    .scope(TestEntity.inOrganization());
            if (!entities.isEmpty()) {
                TestEntity previous = TestEntity.of(names.get(entities.size() - 1));
                entity.columns(TestColumn.text("previousId").nullable())
                        .references("previous", "next", previous, false, new Pair("previous_id", "id"));
            }
            entities.add(entity.build());
        }
        assertWorks(TestModels.of(entities.toArray(Entity[]::new)));
    }

    @Test
    void anEntityThatHidesAnUnusedNameOfJavaLang() {
        TestEntity string = TestEntity.of("String").columns(TestModels.id());
        TestEntity override = TestEntity.of("Override").columns(TestModels.id());
        TestEntity note = TestEntity.of("Note").columns(TestModels.id(), TestColumn.text("body"));
        assertWorks(TestModels.of(string.build(), override.build(), note.build()));
    }

    @Test
    void propertiesNamedLikeWhatGeneratedCodeDeclares() {
        TestEntity row = TestEntity.of("Clash").columns(TestModels.id());
        for (String property : List.of(
                "row",
                "result",
                "assignments",
                "path",
                "entity",
                "text",
                "comparable",
                "bool",
                "expr",
                "key",
                "insert",
                "patch",
                "read",
                "toOne",
                "toMany",
                "S",
                "record",
                "yield",
                "var",
                "com",
                "dev",
                "org",
                "java",
                "$",
                "_x",
                "größe",
                "ID_COLUMN",
                "userId",
                "userID",
                "user_id")) {
            row.columns(
                    TestColumn.text(property).named("c" + row.build().columns().size()));
        }
        TestEntity bean = TestEntity.of("BeanClash").bean().columns(TestModels.id());
        for (String property : List.of("row", "result", "object", "notify", "hashCode", "toString", "clone")) {
            bean.columns(TestColumn.text(property));
        }
        bean.columns(TestColumn.of("wait", Kind.LONG, "long"));
        assertWorks(TestModels.of(row.build(), bean.build()));
    }

    @Test
    void unnamedPackage() {
        TestEntity project = TestEntity.of("", "Project").columns(TestModels.id());
        TestEntity task = TestEntity.of("", "Holder", "Task")
                .columns(
                        TestModels.id(),
                        TestColumn.text("projectId"),
                        TestColumn.of("state", Kind.ENUM, "Holder.Task.State"),
                        TestColumn.of("colour", Kind.ENUM, "com.acme.Colour"))
                .references("project", "tasks", project, true, new Pair("project_id", "id"));
        TestEntity s = TestEntity.of("", "S").columns(TestModels.id());
        AppModel model = new AppModel(
                "",
                List.of(project.build(), task.build(), s.build()),
                List.of(TestModels.user().build()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                new AuthSource("", ""));
        String colour = "package com.acme;\n/** X. */\npublic enum Colour {\n    /** X. */\n    RED\n}\n";
        assertWorks(model, Map.of("com.acme.Colour", colour));
    }

    @Test
    void entitiesBelowTheSchemaPackage() {
        TestEntity invoice = TestEntity.of("com.acme.projects.billing", "Invoices", "Invoice")
                .columns(
                        TestModels.id(),
                        TestColumn.organization(),
                        TestColumn.text("teamId").part(Part.TEAM).hidden())
                .references(
                        "organization", "invoices", TestModels.organization(), true, new Pair("organization_id", "id"))
                .scope(TestEntity.inOrganization());
        assertWorks(TestModels.of(invoice.build()));
    }

    @Test
    void namesAndCommentsThatAreNotJavadoc() {
        String nasty = "*/ @see {@link X} <b>&amp; \\u002a/ \\ } { \" \n\n * @deprecated $T $L \u2028 end";
        TestEntity entity = TestEntity.of("Nasty")
                .table("my \"schema\" */", "tab}le \\u000a\n @x")
                .comment(nasty)
                .columns(
                        TestModels.id(),
                        TestColumn.text("plain").named("a\\u0041\"}\n*/").comment(nasty),
                        TestColumn.text("dollar").named("$T$$").nullable().comment("<p>"))
                .scope(new Scope.None(nasty));
        assertWorks(TestModels.of(entity.build()));
    }

    @Test
    void veryManyAndVeryLongColumns() {
        TestEntity entity = TestEntity.of("AnEntityWithARatherLongNameThatNobodyWantsToReadTwice")
                .columns(TestModels.id());
        for (int i = 0; i < 200; i++) {
            entity.columns(TestColumn.text("aPropertyWithARatherLongNameThatNobodyWantsToReadTwiceNumber" + i));
        }
        assertWorks(TestModels.of(entity.build()));
    }

    @Test
    void aReferenceComparedAsText() {
        TestEntity session = TestEntity.auth("Session")
                .columns(
                        TestColumn.of("id", Kind.LONG, "long"),
                        TestColumn.text("activeId").nullable())
                .referencesAsText("active", "sessions", TestModels.organization(), new Pair("active_id", "id"))
                .scope(new Scope.Hidden());
        AppModel model = new AppModel(
                "com.acme.projects",
                List.of(),
                List.of(TestModels.organization().scope(new Scope.Hidden()).build(), session.build()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                new AuthSource("", ""));
        assertWorks(model);
    }

    private static void assertWorks(AppModel model) {
        assertWorks(model, Map.of());
    }

    private static void assertWorks(AppModel model, Map<String, String> moreSources) {
        Map<TypeRef, String> descriptors =
                model.entities().stream().collect(Collectors.toMap(Entity::type, entity -> "{\"a\": \"\\u002a/\"}"));
        List<SourceFile> generated = Sources.of(model, descriptors, List.of(), true);
        Map<String, String> written = UserSources.of(model);
        written.putAll(moreSources);
        Compile compile = Compile.of(written, generated);
        assertThat(compile.messages()).isEmpty();
        generated.forEach(file -> compile.initialize(file.qualifiedName()));
    }
}
