package dev.freehold.processor.ddl;

import static dev.freehold.processor.model.Reference.DeleteRule.CASCADE;
import static dev.freehold.processor.model.Reference.DeleteRule.SET_NULL;

import dev.freehold.processor.model.AppModel;
import dev.freehold.processor.model.AppModel.Membership;
import dev.freehold.processor.model.AuthSource;
import dev.freehold.processor.model.Column.Generation;
import dev.freehold.processor.model.Column.Part;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.JavaType.Kind;
import dev.freehold.processor.model.Scope;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Models of the reference applications, and of nothing but given tables. */
final class TestModels {
    private TestModels() {}

    /** Tables without an auth schema. */
    static AppModel of(TestTable... tables) {
        List<Entity> entities = Arrays.stream(tables)
                .map(TestTable::build)
                .sorted(Comparator.comparing(Entity::type))
                .toList();
        return new AppModel(
                TestTable.PACKAGE,
                entities,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                new AuthSource("", ""));
    }

    /** Projects and tasks of organizations, and a profile for each user, beside Better Auth. */
    static AppModel betterAuthApp() {
        AppModel application = of(project(), task(), userProfile());
        return new AppModel(
                TestTable.PACKAGE,
                application.entities(),
                List.of(user(), session(), organization(), member()),
                Optional.of(new Membership(TestTable.type("Member"), "userId", "organizationId", Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                false,
                new AuthSource("", ""));
    }

    /** The list of things to do that Neon shows, beside its legacy {@code users_sync}. */
    static AppModel neonTodos() {
        TestTable todos = TestTable.of(
                        "Todo",
                        TestColumn.of("id", Kind.LONG).generated(Generation.IDENTITY),
                        TestColumn.text("task"),
                        TestColumn.of("isComplete", Kind.BOOLEAN).literal("false"),
                        TestColumn.of("insertedAt", Kind.INSTANT).generated(Generation.CREATED_AT),
                        TestColumn.owner())
                .named("public", "todos")
                .scope(new Scope.Columns(Optional.of("ownerId"), Optional.empty(), Optional.empty(), Scope.Limits.NONE))
                .references("owner_id", "UsersSync", CASCADE)
                .index("owner_id");
        TestTable usersSync = TestTable.of(
                        "UsersSync",
                        TestColumn.text("id"),
                        TestColumn.text("name").nullable())
                .named("neon_auth", "users_sync")
                .external()
                .scope(new Scope.Users());
        return new AppModel(
                TestTable.PACKAGE,
                of(todos).entities(),
                List.of(usersSync.build()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                new AuthSource("", ""));
    }

    private static TestTable project() {
        return TestTable.of(
                        "Project",
                        TestColumn.text("id").generated(Generation.UUID),
                        TestColumn.text("name"),
                        TestColumn.of("createdAt", Kind.INSTANT).generated(Generation.CREATED_AT),
                        TestColumn.owner().nullable(),
                        TestColumn.organization())
                .inOrganization()
                .unique("organization_id", "id")
                .references("owner_id", "User", SET_NULL)
                .references("organization_id", "Organization", CASCADE)
                .index("owner_id");
    }

    private static TestTable task() {
        return TestTable.of(
                        "Task",
                        TestColumn.text("id").generated(Generation.UUID),
                        TestColumn.text("projectId"),
                        TestColumn.text("title"),
                        TestColumn.text("status").literal("todo"),
                        TestColumn.text("assigneeId").nullable(),
                        TestColumn.organization())
                .inOrganization()
                .referencesInOrganization("project_id", "Project", CASCADE)
                .references("assignee_id", "User", SET_NULL)
                .references("organization_id", "Organization", CASCADE)
                .index("organization_id", "project_id")
                .index("assignee_id");
    }

    private static TestTable userProfile() {
        return TestTable.of(
                        "UserProfile",
                        TestColumn.text("userId").part(Part.OWNER),
                        TestColumn.text("bio").nullable(),
                        TestColumn.of("preferences", Kind.JSON).nullable(),
                        TestColumn.text("avatarUrl").nullable())
                .scope(new Scope.Columns(Optional.of("userId"), Optional.empty(), Optional.empty(), Scope.Limits.NONE))
                .references("user_id", "User", CASCADE);
    }

    private static Entity user() {
        return TestTable.of("User", TestColumn.text("id"), TestColumn.text("email"))
                .external()
                .scope(new Scope.Users())
                .build();
    }

    private static Entity session() {
        return TestTable.of(
                        "Session",
                        TestColumn.text("id"),
                        TestColumn.text("activeOrganizationId")
                                .named("activeOrganizationId")
                                .nullable())
                .external()
                .scope(new Scope.Hidden())
                .joins("activeOrganizationId", "Organization")
                .build();
    }

    private static Entity organization() {
        return TestTable.of("Organization", TestColumn.text("id"), TestColumn.text("name"))
                .external()
                .scope(new Scope.Organizations())
                .build();
    }

    private static Entity member() {
        return TestTable.of(
                        "Member",
                        TestColumn.text("id"),
                        TestColumn.text("organizationId").named("organizationId"),
                        TestColumn.text("userId").named("userId"),
                        TestColumn.text("role"))
                .external()
                .scope(new Scope.OfOrganizations("organizationId"))
                .build();
    }
}
