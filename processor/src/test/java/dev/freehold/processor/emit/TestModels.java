package dev.freehold.processor.emit;

import dev.freehold.processor.model.AppModel;
import dev.freehold.processor.model.AppModel.Membership;
import dev.freehold.processor.model.AuthSource;
import dev.freehold.processor.model.Column.Generation;
import dev.freehold.processor.model.Entity;
import dev.freehold.processor.model.JavaType.Kind;
import dev.freehold.processor.model.Reference.Pair;
import dev.freehold.processor.model.Scope;
import dev.freehold.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;

/** The models that several tests emit. */
final class TestModels {
    private TestModels() {}

    /** Projects and tasks of organizations, with the tables of an auth server. */
    static AppModel projects() {
        TestEntity user = user();
        TestEntity organization = organization();
        TestEntity member = TestEntity.auth("Member")
                .columns(
                        TestColumn.text("id"),
                        TestColumn.text("organizationId").named("organizationId"),
                        TestColumn.text("userId").named("userId"),
                        TestColumn.text("role"),
                        TestColumn.instant("createdAt").named("createdAt"))
                .references("organization", "members", organization, true, new Pair("organizationId", "id"))
                .references("user", "members", user, true, new Pair("userId", "id"))
                .scope(new Scope.OfOrganizations("organizationId"));
        TestEntity project = TestEntity.of("Project")
                .comment("A project of an organization.")
                .columns(
                        TestColumn.text("id").generated(Generation.UUID),
                        TestColumn.text("name").comment("what people call it"),
                        TestColumn.instant("createdAt").generated(Generation.CREATED_AT),
                        TestColumn.owner().nullable(),
                        TestColumn.organization())
                .references("owner", "projects", user, false, new Pair("owner_id", "id"))
                .references("organization", "projects", organization, true, new Pair("organization_id", "id"))
                .scope(TestEntity.ownedInOrganization());
        TestEntity task = TestEntity.of("Task")
                .columns(
                        TestColumn.text("id").generated(Generation.UUID),
                        TestColumn.text("projectId"),
                        TestColumn.text("title"),
                        TestColumn.text("status").defaulted("todo"),
                        TestColumn.text("assigneeId").nullable(),
                        TestColumn.organization())
                .references(
                        "project",
                        "tasks",
                        project,
                        true,
                        new Pair("organization_id", "organization_id"),
                        new Pair("project_id", "id"))
                .references("assignee", "tasksByAssignee", user, false, new Pair("assignee_id", "id"))
                .references("organization", "tasks", organization, true, new Pair("organization_id", "id"))
                .scope(TestEntity.inOrganization());
        return new AppModel(
                "com.acme.projects",
                List.of(project.build(), task.build()),
                List.of(user.build(), organization.build(), member.build()),
                Optional.of(new Membership(
                        new TypeRef("com.acme.auth", List.of("OurAuth", "Member")),
                        "userId",
                        "organizationId",
                        Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                false,
                new AuthSource("", ""));
    }

    static TestEntity user() {
        return TestEntity.auth("User")
                .columns(
                        TestColumn.text("id"),
                        TestColumn.text("name"),
                        TestColumn.text("email"),
                        TestColumn.of("emailVerified", Kind.BOOLEAN, "boolean").named("emailVerified"),
                        TestColumn.text("image").nullable().comment("the address of a picture"))
                .scope(new Scope.Users());
    }

    static TestEntity organization() {
        return TestEntity.auth("Organization")
                .columns(TestColumn.text("id"), TestColumn.text("name"))
                .scope(new Scope.Organizations());
    }

    /** Entities in the package of {@link #projects()}, beside the same auth tables. */
    static AppModel of(Entity... entities) {
        AppModel projects = projects();
        return new AppModel(
                projects.packageName(),
                List.of(entities),
                projects.authTables(),
                projects.organizationMembers(),
                projects.teamMembers(),
                Optional.empty(),
                false,
                new AuthSource("", ""));
    }

    static TestColumn id() {
        return TestColumn.text("id").generated(Generation.UUID);
    }
}
