package dev.freehold.processor.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.freehold.processor.model.AppModel;
import dev.freehold.processor.model.AppModel.Membership;
import dev.freehold.processor.model.AuthSource;
import dev.freehold.processor.model.Column.Part;
import dev.freehold.processor.model.JavaType.Kind;
import dev.freehold.processor.model.Scope;
import dev.freehold.processor.postgres.TestPostgres;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

final class SchemaJsonTest {
    @Test
    void describesProjectsAndTasksOfOrganizations() {
        assertThat(SchemaJson.of(TestModels.betterAuthApp()))
                .isEqualTo(TestPostgres.resource("/ddl/better-auth-app.json"));
    }

    @Test
    void describesATableOfUsersWhoLiveInAnotherSchema() {
        assertThat(SchemaJson.of(TestModels.neonTodos())).isEqualTo(TestPostgres.resource("/ddl/neon-todos.json"));
    }

    @Test
    void saysWhyATableIsNobodysAndThroughWhatItIsSomebodys() {
        AppModel model = TestModels.of(
                TestTable.of("Country", TestColumn.text("id")).scope(new Scope.None("the \"same\" for all")),
                TestTable.of("Line", TestColumn.text("id")).scope(new Scope.Through("invoice", Scope.Limits.NONE)));

        assertThat(tables(model, "tables"))
                .extracting(table -> table.get("scope").toString())
                .containsExactly("{\"unscoped\":\"the \\\"same\\\" for all\"}", "{\"through\":\"invoice\"}");
    }

    @Test
    void keepsChecksAndCommentsAsTheyAre() {
        AppModel model = TestModels.of(TestTable.of(
                        "Job",
                        TestColumn.text("id"),
                        TestColumn.of("state", Kind.ENUM).literal("OPEN").comment("<b>where</b> it's at"))
                .comment("Work & play.")
                .check("state", "OPEN", "DONE"));
        JsonObject job = tables(model, "tables").get(0);

        assertThat(job.get("comment").getAsString()).isEqualTo("Work & play.");
        assertThat(job.get("checks"))
                .hasToString("[{\"name\":\"job_state_check\",\"column\":\"state\",\"values\":[\"OPEN\",\"DONE\"]}]");
        assertThat(job.getAsJsonArray("columns")
                        .get(1)
                        .getAsJsonObject()
                        .get("comment")
                        .getAsString())
                .isEqualTo("<b>where</b> it's at");
        assertThat(SchemaJson.of(model)).contains("Work & play.", "<b>where</b> it's at");
    }

    @Test
    void reliesOnTeamMembersOnlyForTablesOfTeams() {
        TestTable teamMember = TestTable.of(
                        "TeamMember",
                        TestColumn.text("id"),
                        TestColumn.text("teamId").named("teamId"),
                        TestColumn.text("userId").named("userId"))
                .named("public", "teamMember")
                .external();
        TestTable mine = TestTable.of("Mine", TestColumn.text("id"), TestColumn.owner())
                .scope(new Scope.Columns(
                        Optional.of("ownerId"), Optional.empty(), Optional.empty(), Scope.Limits.NONE));
        TestTable teams = TestTable.of(
                        "Ours", TestColumn.text("id"), TestColumn.text("teamId").hidden(Part.TEAM))
                .scope(new Scope.Columns(Optional.empty(), Optional.empty(), Optional.of("teamId"), Scope.Limits.NONE));

        assertThat(tables(withTeamMembers(teamMember, mine), "authTables"))
                .singleElement()
                .matches(table -> !table.has("relied"));
        assertThat(tables(withTeamMembers(teamMember, teams), "authTables"))
                .singleElement()
                .extracting(table -> table.get("relied").toString())
                .isEqualTo("[\"teamId\",\"userId\"]");
    }

    private static AppModel withTeamMembers(TestTable members, TestTable table) {
        return new AppModel(
                TestTable.PACKAGE,
                List.of(table.build()),
                List.of(members.build()),
                Optional.empty(),
                Optional.of(new Membership(TestTable.type("TeamMember"), "userId", "teamId", Optional.empty())),
                Optional.empty(),
                false,
                new AuthSource("", ""));
    }

    private static List<JsonObject> tables(AppModel model, String member) {
        JsonObject json = JsonParser.parseString(SchemaJson.of(model)).getAsJsonObject();
        return StreamSupport.stream(json.getAsJsonArray(member).spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }
}
