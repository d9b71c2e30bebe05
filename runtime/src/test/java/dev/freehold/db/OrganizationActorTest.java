package dev.freehold.db;

import static com.acme.projects.AuthTables.MEMBER;
import static com.acme.projects.AuthTables.ORGANIZATION;
import static com.acme.projects.AuthTables.SESSION;
import static com.acme.projects.AuthTables.USER;
import static com.acme.projects.ProjectTable.PROJECT;
import static com.acme.projects.TaskTable.TASK;
import static dev.freehold.db.Depot.BOARD;
import static dev.freehold.db.Depot.LINE;
import static dev.freehold.db.Depot.NOTE;
import static dev.freehold.db.Depot.REMARK;
import static dev.freehold.db.Depot.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.projects.AuthTables;
import com.acme.projects.Project;
import dev.freehold.db.error.ForeignKeyViolationException;
import dev.freehold.db.error.NoRowException;
import dev.freehold.db.error.NoTeamException;
import dev.freehold.db.error.NoUserException;
import dev.freehold.db.error.NotAMemberException;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Schema;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organization that acts itself: it reaches its own rows, in every kind of statement, and nobody else's. */
class OrganizationActorTest {
    private static final Project ZEPHYR = new Project("z1", "Zephyr", Instant.parse("2026-02-04T00:00:00Z"));

    private TestDatabase test;
    private Rows acme;
    private Rows gone;
    private Rows acmeInDepot;

    @BeforeEach
    void open() throws SQLException {
        test = PostgresServer.newDatabase();
        acme = test.as(Actor.organization("acme"));
        gone = test.as(Actor.organization("gone"));
        acmeInDepot = test.database(Depot.SCHEMA).as(Actor.organization("acme"));
    }

    @Test
    void readsItsOwnRowsOnly() {
        assertThat(acme.from(PROJECT)
                        .orderBy(PROJECT.id.asc())
                        .select(PROJECT.id)
                        .list())
                .containsExactly("p1", "p2", "p3");
        assertThat(acme.from(TASK).count()).isEqualTo(3);
        assertThat(acme.find(PROJECT.key("z1"))).isEmpty();
        assertThat(acme.from(PROJECT)
                        .where(PROJECT.key("z1").or(PROJECT.id.isNotNull()))
                        .count())
                .isEqualTo(3);
        assertThat(acme.loadIfPresent(ZEPHYR, PROJECT.owner())).isEmpty();
        assertThat(acme.load(ZEPHYR, PROJECT.tasks())).isEmpty();
        assertThat(acme.loadAll(List.of(ZEPHYR), PROJECT.tasks()).get(ZEPHYR)).isEmpty();
        assertThat(acmeInDepot.from(LINE).select(LINE.id).list()).containsExactly("l1");
        assertThat(acmeInDepot.from(REMARK).select(REMARK.id).list()).containsExactly("r1");
        assertThat(acmeInDepot.from(TEAM).list()).containsExactlyInAnyOrder("red", "blue");
    }

    @Test
    void asksTheDatabaseWhetherItExists() throws SQLException {
        assertThat(acme.from(PROJECT).sql()).isEqualTo("""
                select p."id", p."name", p."created_at"
                from "public"."project" p
                where p."organization_id" = (select o."id" from "public"."organization" o where o."id" = ?)""");
        test.sql("alter table project drop constraint project_organization_id_fkey");
        test.sql("alter table task drop constraint task_organization_id_fkey");
        test.sql("delete from organization where id = 'acme'");
        assertThat(test.sql("select count(*) from project where organization_id = 'acme'"))
                .containsExactly("3");
        assertThat(acme.from(PROJECT).count()).isZero();
        assertThat(acme.update(TASK.patch().status("x")).all()).isZero();
        assertThat(acme.delete(TASK).all()).isZero();
        assertThatThrownBy(() -> acme.insert(PROJECT.insert("x"))).isInstanceOf(NotAMemberException.class);
        assertThat(gone.from(PROJECT).list()).isEmpty();
        assertThat(gone.from(USER).list()).isEmpty();
        assertThat(gone.from(ORGANIZATION).list()).isEmpty();
        assertThatThrownBy(() -> gone.insert(PROJECT.insert("x"))).isInstanceOf(NotAMemberException.class);
    }

    @Test
    void seesItselfAndItsMembers() {
        assertThat(acme.from(ORGANIZATION).select(ORGANIZATION.id).list()).containsExactly("acme");
        assertThat(acme.from(USER).orderBy(USER.id.asc()).select(USER.id).list())
                .containsExactly("ada", "bob");
        assertThat(acme.from(MEMBER).orderBy(MEMBER.id.asc()).select(MEMBER.id).list())
                .containsExactly("m1", "m2", "m3");
        assertThat(acme.find(USER.key("eve"))).isEmpty();
        assertThat(acme.find(ORGANIZATION.key("zeta"))).isEmpty();
        // Bob is in both organizations: his rows of the other one stay there.
        assertThat(acme.from(USER)
                        .where(USER.key("bob"))
                        .select(USER.projects().count())
                        .one())
                .isEqualTo(1);
        assertThat(acme.from(ORGANIZATION)
                        .select(ORGANIZATION.projects().count())
                        .one())
                .isEqualTo(3);
    }

    @Test
    void aForgedReferenceShowsNobody() {
        acme.update(TASK.patch().assigneeId("eve")).where(TASK.key("t1"));
        assertThat(acme.from(TASK)
                        .where(TASK.key("t1"))
                        .select(TASK.assignee().name)
                        .list())
                .containsExactly((String) null);
        assertThatThrownBy(() -> acme.load(acme.find(TASK.key("t1")).orElseThrow(), TASK.assignee()))
                .isInstanceOf(NoRowException.class);
        assertThat(acme.from(PROJECT)
                        .where(PROJECT.key("p2"))
                        .select(PROJECT.owner().name)
                        .one())
                .isEqualTo("Bob");
    }

    @Test
    void writesItsOwnRowsOnly() throws SQLException {
        Project made = acme.insert(PROJECT.insert("Made"));
        assertThat(test.sql("select owner_id, organization_id from project where id = '" + made.id() + "'"))
                .containsExactly("null,acme");
        assertThatThrownBy(() -> acme.insert(TASK.insert("z1", "into zeta")))
                .isInstanceOf(ForeignKeyViolationException.class);
        assertThat(acmeInDepot.insert(LINE.insert("p1", "new")).projectId()).isEqualTo("p1");
        assertThat(test.sql("select author_id from remark where id = '"
                        + acmeInDepot.insert(REMARK.insert("l1", "new")).id() + "'"))
                .containsExactly("null");
        assertThatThrownBy(() -> acmeInDepot.insert(LINE.insert("z1", "into zeta")))
                .isInstanceOf(NotAMemberException.class);
        assertThat(acme.update(PROJECT.patch().name("taken")).where(PROJECT.key("z1")))
                .isZero();
        assertThat(acme.delete(TASK).all()).isEqualTo(3);
        assertThat(test.sql("select id from task order by id")).containsExactly("y1", "y2");
        assertThat(test.sql("select name from project where id = 'z1'")).containsExactly("Zephyr");
    }

    @Test
    void rowsOfUsersAndTeamsAreToldApart() {
        int before = test.taken();
        assertThatThrownBy(() -> acmeInDepot.from(NOTE).list())
                .isInstanceOf(NoUserException.class)
                .hasMessageContaining("public.note")
                .hasMessageContaining("Actor.user(id)");
        assertThatThrownBy(() -> acmeInDepot.insert(NOTE.insert("x"))).isInstanceOf(NoUserException.class);
        assertThatThrownBy(() -> acmeInDepot.delete(NOTE).all()).isInstanceOf(NoUserException.class);
        assertThatThrownBy(() -> acmeInDepot.update(NOTE.patch("x")).all()).isInstanceOf(NoUserException.class);
        assertThatThrownBy(() -> acme.from(SESSION).list()).isInstanceOf(NoUserException.class);
        assertThatThrownBy(() -> acmeInDepot.from(BOARD).list()).isInstanceOf(NoTeamException.class);
        assertThatThrownBy(() -> acmeInDepot.insert(BOARD.insert("x"))).isInstanceOf(NoTeamException.class);
        assertThat(test.taken()).isEqualTo(before);
    }

    @Test
    void aRequiredOwnerNeedsAUser() {
        Column<String> id = Column.required("id", SqlType.TEXT).generatedUuid();
        Column<String> name = Column.required("name", SqlType.TEXT);
        Column<String> organizationId = Column.required("organization_id", SqlType.TEXT);
        Column<String> ownerId = Column.required("owner_id", SqlType.TEXT);
        Entity<String> owned = Entity.of(String.class, "public", "project")
                .row(row -> row.required(id), id)
                .hidden(name, organizationId, ownerId)
                .scope(Scoping.organization(organizationId).attributedTo(ownerId))
                .build();
        Schema schema = Schema.of("owned")
                .tables(owned)
                .authTables(AuthTables.OrganizationTable.ORGANIZATION_ENTITY, AuthTables.MemberTable.MEMBER_ENTITY)
                .organizations(AuthTables.OrganizationTable.ORGANIZATION_ENTITY)
                .organizationMembers(AuthTables.ORGANIZATION_MEMBERS)
                .build();
        Insert<String> insert = () -> Assignments.of(owned).with(name, "x");
        Database database = test.database(schema);

        assertThatThrownBy(() -> database.as(Actor.organization("acme")).insert(insert))
                .isInstanceOf(NoUserException.class)
                .hasMessageContaining("owner_id");
        assertThatThrownBy(() -> database.unscoped("test").insertFor(Actor.organization("acme"), insert))
                .isInstanceOf(NoUserException.class);
        assertThat(database.as(TestDatabase.ADA).insert(insert)).isNotBlank();
    }

    @Test
    void unscopedProgramsInsertForIt() throws SQLException {
        Project made = test.database().unscoped("test").insertFor(Actor.organization("zeta"), PROJECT.insert("Made"));
        assertThat(test.sql("select owner_id, organization_id from project where id = '" + made.id() + "'"))
                .containsExactly("null,zeta");
    }

    @Test
    void aSchemaWithoutATableOfOrganizationsIsToldSo() {
        Schema without = Schema.of("without")
                .authTables(AuthTables.MemberTable.MEMBER_ENTITY)
                .organizationMembers(AuthTables.ORGANIZATION_MEMBERS)
                .build();
        Rows rows = test.database(without).as(Actor.organization("acme"));
        assertThatIllegalStateException()
                .isThrownBy(() -> rows.from(MEMBER).list())
                .withMessageContaining("organizations(...)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Schema.of("x").organizations(Depot.PlaceTable.ENTITY))
                .withMessageContaining("public.place");
    }

    @Test
    void isNoUserByMistake() {
        Actor actor = Actor.organization("acme");
        assertThat(actor.userId()).isNull();
        assertThat(Actor.organization(7).organizationId()).isEqualTo("7");
        UUID id = UUID.randomUUID();
        assertThat(Actor.organization(id).organizationId()).isEqualTo(id.toString());
        assertThatIllegalStateException().isThrownBy(() -> actor.inOrganization("zeta"));
        assertThatIllegalStateException().isThrownBy(() -> actor.inTeam("red"));
        assertThatIllegalStateException().isThrownBy(() -> actor.withUserRoles(Set.of("admin")));
        assertThatIllegalStateException().isThrownBy(() -> actor.withOrganizationRoles(Set.of("owner")));
        assertThatIllegalStateException().isThrownBy(() -> actor.impersonatedBy("ada"));
        assertThatIllegalArgumentException().isThrownBy(() -> Actor.organization(" "));
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> Actor.organization((String) null));
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(() -> new Actor(null, "acme", null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Actor(null, "acme", "red", Set.of(), Set.of(), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Actor(null, null, null, Set.of(), Set.of(), null));
    }

    @Test
    void rolesStayWithTheirOrganization() {
        Actor owner = Actor.user("ada")
                .inOrganization("acme")
                .inTeam("red")
                .withOrganizationRoles(Set.of("owner"))
                .withUserRoles(Set.of("admin"))
                .impersonatedBy("root");
        assertThat(owner.organizationRoles()).containsExactly("owner");
        assertThat(owner.inTeam("blue").organizationRoles()).containsExactly("owner");
        Actor elsewhere = owner.inOrganization("zeta");
        assertThat(elsewhere.organizationRoles()).isEmpty();
        assertThat(elsewhere.userRoles()).containsExactly("admin");
        assertThat(elsewhere.impersonatorId()).isEqualTo("root");
        assertThat(Actor.user("ada").organizationRoles()).isEmpty();
        assertThatThrownBy(() -> owner.userRoles().add("x")).isInstanceOf(UnsupportedOperationException.class);
    }
}
