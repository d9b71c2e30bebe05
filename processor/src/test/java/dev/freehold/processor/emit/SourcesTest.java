package dev.freehold.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.freehold.processor.model.AppModel;
import dev.freehold.processor.model.AppModel.Membership;
import dev.freehold.processor.model.AuthSource;
import dev.freehold.processor.model.Column.Generation;
import dev.freehold.processor.model.Column.Part;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.JavaType.Kind;
import dev.freehold.processor.model.Reference.Pair;
import dev.freehold.processor.model.Scope;
import dev.freehold.processor.model.TypeRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of generated classes, whole and in part. */
class SourcesTest {
    private static final Path EXPECTED = Path.of("src/test/resources/emit");

    @ParameterizedTest
    @ValueSource(strings = {"ProjectTable", "TaskTable", "AuthTables", "AppSchema"})
    void wholeTexts(String name) throws IOException {
        String text = text(TestModels.projects(), name);
        Path expected = EXPECTED.resolve(name + ".java.txt");
        if (Boolean.getBoolean("freehold.golden.update")) {
            Files.writeString(expected, text);
        }
        assertThat(text).isEqualTo(Files.readString(expected));
    }

    @Test
    void filesAreNamedAfterWhatTheyAreMadeFrom() {
        assertThat(Sources.of(TestModels.projects(), Map.of(), List.of(), true))
                .extracting(
                        SourceFile::qualifiedName, file -> file.originating().toString())
                .containsExactly(
                        tuple("com.acme.projects.ProjectTable", "[com.acme.projects.Project]"),
                        tuple("com.acme.projects.TaskTable", "[com.acme.projects.Task]"),
                        tuple("com.acme.projects.AuthTables", "[]"),
                        tuple("com.acme.projects.AppSchema", "[]"));
    }

    @Test
    void equalModelsGiveEqualTexts() {
        assertThat(Sources.of(TestModels.projects(), Map.of(), List.of(), true))
                .isEqualTo(Sources.of(TestModels.projects(), Map.of(), List.of(), true));
    }

    @Test
    void withoutAuthSchema() {
        AppModel model =
                withoutAuth(TestEntity.of("Country").columns(TestModels.id()).build());
        assertThat(Sources.of(model, Map.of(), List.of(), true))
                .extracting(SourceFile::qualifiedName)
                .containsExactly("com.acme.projects.CountryTable", "com.acme.projects.AppSchema");
        assertThat(text(model, "AppSchema"))
                .contains(".tables(CountryTable.COUNTRY_ENTITY)")
                .doesNotContain("uthTables");
    }

    @Test
    void withoutGeneratedAnnotation() {
        assertThat(Sources.of(TestModels.projects(), Map.of(), List.of(), false))
                .noneMatch(file -> file.text().contains("Generated;"))
                .noneMatch(file -> file.text().contains("@Generated"));
    }

    @Test
    void descriptorsAreCutIntoLinesBetweenCharacters() {
        TypeRef project = new TypeRef("com.acme.projects", List.of("Project"));
        String descriptor = "{\"name\":\"" + "x\uD83D\uDE00".repeat(100) + "\\\"}";
        List<String> lines = DescribedAnnotation.pieces(descriptor);
        assertThat(String.join("", lines)).isEqualTo(descriptor);
        assertThat(lines)
                .hasSizeGreaterThan(3)
                .noneMatch(line -> Character.isLowSurrogate(line.charAt(0)))
                .allMatch(line -> line.length() <= 94);
        List<SourceFile> files = Sources.of(TestModels.projects(), Map.of(project, descriptor), List.of(), true);
        assertThat(files.get(0).text())
                .contains("\"{\\\"name\\\":\\\"x\uD83D\uDE00x")
                .contains("\\\\\\\"}\"");
        assertThat(files.get(1).text()).doesNotContain("Described");
        assertThat(Compile.of(UserSources.of(TestModels.projects()), files).messages())
                .isEmpty();
    }

    @Test
    void scopes() {
        assertThat(scoping(new Scope.None("reference data"))).isEqualTo("Scoping.none()");
        assertThat(scoping(columns("o", "", ""))).isEqualTo("Scoping.owner(O_COLUMN)");
        assertThat(scoping(columns("", "g", ""))).isEqualTo("Scoping.organization(G_COLUMN)");
        assertThat(scoping(columns("o", "g", ""))).isEqualTo("Scoping.organization(G_COLUMN).attributedTo(O_COLUMN)");
        assertThat(scoping(columns("", "", "t"))).isEqualTo("Scoping.team(T_COLUMN)");
        assertThat(scoping(columns("o", "", "t"))).isEqualTo("Scoping.team(T_COLUMN).attributedTo(O_COLUMN)");
        assertThat(scoping(columns("o", "g", "t")))
                .isEqualTo("Scoping.organization(G_COLUMN).andTeam(T_COLUMN).attributedTo(O_COLUMN)");
        assertThat(scoping(new Scope.Through("parent", Scope.Limits.NONE)))
                .isEqualTo("Scoping.through(PARENT_REFERENCE, () -> ThingTable.THING_ENTITY).attributedTo(O_COLUMN)");
        assertThat(scoping(new Scope.Users())).isEqualTo("Scoping.self(ID_COLUMN)");
        assertThat(scoping(new Scope.Organizations())).isEqualTo("Scoping.memberOf(ID_COLUMN)");
        assertThat(scoping(new Scope.OfOrganizations("g"))).isEqualTo("Scoping.memberOf(G_COLUMN)");
        assertThat(scoping(new Scope.OfUser("o"))).isEqualTo("Scoping.owner(O_COLUMN)");
        assertThat(scoping(new Scope.Hidden())).isEqualTo("Scoping.hidden()");
    }

    @Test
    void aScopeThatNamesNothingHidesEverything() {
        assertThat(scoping(columns("nobody", "", ""))).isEqualTo("Scoping.hidden()");
        assertThat(scoping(columns("o", "nothing", "t"))).isEqualTo("Scoping.hidden()");
        assertThat(scoping(columns("o", "g", "nothing"))).isEqualTo("Scoping.hidden()");
        assertThat(scoping(new Scope.Through("nothing", Scope.Limits.NONE))).isEqualTo("Scoping.hidden()");
    }

    private static Scope columns(String owner, String organization, String team) {
        return new Scope.Columns(said(owner), said(organization), said(team), Scope.Limits.NONE);
    }

    private static Optional<String> said(String property) {
        return Optional.of(property).filter(text -> !text.isEmpty());
    }

    private static String scoping(Scope scope) {
        TestEntity thing = TestEntity.of("Thing");
        thing.columns(
                        TestModels.id(),
                        TestColumn.text("parentId"),
                        TestColumn.text("o").part(Part.OWNER).hidden(),
                        TestColumn.text("g").part(Part.ORGANIZATION).hidden(),
                        TestColumn.text("t").part(Part.TEAM).hidden())
                .references("parent", "children", thing, true, new Pair("parent_id", "id"))
                .scope(scope);
        String text = text(withoutAuth(thing.build()), "ThingTable");
        return text.lines()
                .map(String::strip)
                .filter(line -> line.startsWith(".scope("))
                .map(line -> line.substring(".scope(".length(), line.length() - 1))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void insertsAndPatchesTakeOnlyWhatACallerMaySay() {
        TestEntity parent = TestEntity.of("Parent").columns(TestModels.id());
        TestEntity entity = TestEntity.of("Line")
                .columns(
                        TestColumn.of("id", Kind.LONG, "long").generated(Generation.IDENTITY),
                        TestColumn.text("parentId"),
                        TestColumn.text("title"),
                        TestColumn.text("token").generated(Generation.UUID),
                        TestColumn.text("state").defaulted("new"),
                        TestColumn.text("note").nullable(),
                        TestColumn.instant("created").generated(Generation.CREATED_AT),
                        TestColumn.instant("updated").generated(Generation.UPDATED_AT),
                        TestColumn.text("author").part(Part.OWNER))
                .references("parent", "lines", parent, true, new Pair("parent_id", "id"))
                .scope(new Scope.Through("parent", Scope.Limits.NONE));
        String text = text(withoutAuth(parent.build(), entity.build()), "LineTable");
        assertThat(text).contains("public LineInsert insert(String parentId, String title) {");
        assertThat(methodsReturning("LineInsert", text)).containsExactly("insert", "token", "state", "note");
        assertThat(methodsReturning("LinePatch", text)).containsExactly("patch", "title", "token", "state", "note");
    }

    @Test
    void anEntityWithNothingToChangeHasNoPatch() {
        AppModel model =
                withoutAuth(TestEntity.of("Tag").columns(TestModels.id()).build());
        assertThat(text(model, "TagTable")).contains("TagInsert insert()").doesNotContain("atch");
    }

    @Test
    void authTablesAreReadOnly() {
        assertThat(text(TestModels.projects(), "AuthTables"))
                .doesNotContain("Insert")
                .doesNotContain("Patch")
                .doesNotContain("Writable");
    }

    private static List<String> methodsReturning(String type, String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("public " + type + " "))
                .map(line -> line.substring(("public " + type + " ").length(), line.indexOf('(')))
                .toList();
    }

    @Test
    void nullsAndPrimitivesInSignatures() {
        TestEntity entity = TestEntity.of("Reading")
                .columns(
                        TestColumn.of("id", Kind.LONG, "long"),
                        TestColumn.of("value", Kind.DOUBLE, "double"),
                        TestColumn.of("exact", Kind.BIG_DECIMAL, "java.math.BigDecimal")
                                .nullable(),
                        TestColumn.of("count", Kind.INT, "java.lang.Integer").nullable(),
                        TestColumn.of("state", Kind.ENUM, "com.acme.projects.Reading.State")
                                .nullable());
        assertThat(text(withoutAuth(entity.build()), "ReadingTable"))
                .contains("key(long id)")
                .contains("insert(long id, double value)")
                .contains("exact(@Nullable BigDecimal exact)")
                .contains("count(@Nullable Integer count)")
                .contains("state(Reading.@Nullable State state)")
                .contains("Column<Reading.State> STATE_COLUMN")
                .contains("SqlType.enumText(Reading.State.class)")
                .contains("Expr<S, Reading.State> state = expr(STATE_COLUMN)");
    }

    @Test
    void referencesThatLeadNowhereHaveNoAccessor() {
        TestEntity entity = TestEntity.of("Task")
                .columns(TestModels.id(), TestColumn.text("projectId"))
                .references("project", "tasks", TestEntity.of("Missing"), true, new Pair("project_id", "id"))
                .references("self", "selves", TestEntity.of("Task"), true, new Pair("no_such_column", "id"));
        assertThat(text(withoutAuth(entity.build()), "TaskTable")).doesNotContain("Reference");
    }

    @Test
    void aWayBackToOneRowSaysSo() {
        TestEntity user = TestModels.user();
        TestEntity profile = TestEntity.of("UserProfile")
                .columns(TestColumn.text("userId").part(Part.OWNER), TestColumn.text("bio"))
                .id("user_id")
                .references("user", "userProfiles", user, true, new Pair("user_id", "id"))
                .scope(new Scope.Columns(Optional.of("userId"), Optional.empty(), Optional.empty(), Scope.Limits.NONE));
        AppModel model = new AppModel(
                "com.acme.projects",
                List.of(profile.build()),
                List.of(user.build()),
                Optional.empty(),
                Optional.of(new Membership(user.build().type(), "id", "name", Optional.empty())),
                Optional.empty(),
                false,
                new AuthSource("", ""));
        assertThat(text(model, "AuthTables"))
                .contains("whose {@code user_id} points at this user: at most one.")
                .contains("public static final Membership TEAM_MEMBERS =");
        assertThat(text(model, "UserProfileTable"))
                .contains("public Key<UserProfile> key(String userId)")
                .contains("public UserProfileInsert insert(String bio)");
    }

    @Test
    void referencesBetweenTypesThatDifferAreComparedAsText() {
        TestEntity organization = TestModels.organization();
        TestEntity session = TestEntity.of("Session")
                .columns(TestModels.id(), TestColumn.text("activeId").nullable())
                .referencesAsText("active", "sessions", organization, new Pair("active_id", "id"));
        AppModel model = TestModels.of(session.build());
        assertThat(text(model, "SessionTable"))
                .contains("Reference.optional(\"active\").onText(ACTIVE_ID_COLUMN, \"id\")");
        assertThat(text(model, "AuthTables")).contains("Reference.many(\"sessions\").onText(ID_COLUMN, \"active_id\")");
    }

    @Test
    void linesAreBrokenAtTheMargin() {
        assertThat(Sources.of(TestModels.projects(), Map.of(), List.of(), true))
                .flatExtracting(file -> file.text().lines().toList())
                .allMatch(line -> line.length() <= 120)
                .noneMatch(line -> line.endsWith(" "));
    }

    private static AppModel withoutAuth(Entity... entities) {
        return new AppModel(
                "com.acme.projects",
                List.of(entities),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                new AuthSource("", ""));
    }

    private static String text(AppModel model, String simpleName) {
        return Sources.of(model, Map.of(), List.of(), true).stream()
                .filter(file -> file.qualifiedName().endsWith("." + simpleName))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
