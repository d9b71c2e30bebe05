package dev.freehold.db;

import static com.acme.projects.ProjectTable.PROJECT;
import static com.acme.projects.TaskTable.TASK;
import static dev.freehold.db.Depot.BOARD;
import static dev.freehold.db.Depot.LINE;
import static dev.freehold.db.Depot.NOTE;
import static dev.freehold.db.Depot.PLACE;
import static dev.freehold.db.Pages.PAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.acme.projects.ProjectTable;
import com.acme.projects.Task;
import dev.freehold.db.Depot.Board;
import dev.freehold.db.Depot.Line;
import dev.freehold.db.Depot.Note;
import dev.freehold.db.Depot.Place;
import dev.freehold.db.Pages.Page;
import dev.freehold.db.error.CheckViolationException;
import dev.freehold.db.error.DatabaseException;
import dev.freehold.db.error.ForeignKeyViolationException;
import dev.freehold.db.error.InvalidValueException;
import dev.freehold.db.error.NotAMemberException;
import dev.freehold.db.error.UniqueViolationException;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Schema;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many rows at once: in order, all or none, and each as if it had been inserted alone. */
class InsertAllTest {
    private TestDatabase test;
    private Database pages;
    private Database depot;
    private Rows ada;

    @BeforeEach
    void open() throws SQLException {
        test = PostgresServer.newDatabase();
        pages = Pages.in(test);
        depot = test.database(Depot.SCHEMA);
        ada = pages.as(TestDatabase.ADA);
    }

    private String count(String table) throws SQLException {
        return test.sql("select count(*) from " + table).get(0);
    }

    @Test
    void rowsComeBackInTheirOrder() throws SQLException {
        int before = test.taken();
        List<Page> inserted = ada.insertAll(List.of(
                Pages.insert("z9", "Nine"),
                Pages.insert("without id"),
                () -> Pages.titled("with status").with(Pages.STATUS, "done"),
                Pages.insert("a1", "One!"),
                () -> Pages.titled("edited").with(Pages.EDITOR_ID, "bob"),
                () -> Pages.titled("by nobody").with(Pages.EDITOR_ID, null)));
        assertThat(test.taken() - before).as("connections").isEqualTo(1);
        assertThat(inserted)
                .extracting(Page::title, Page::status, Page::version, Page::length)
                .containsExactly(
                        tuple("Nine", "draft", 0L, 4),
                        tuple("without id", "draft", 0L, 10),
                        tuple("with status", "done", 0L, 11),
                        tuple("One!", "draft", 0L, 4),
                        tuple("edited", "draft", 0L, 6),
                        tuple("by nobody", "draft", 0L, 9));
        assertThat(inserted).isUnmodifiable();
        assertThat(inserted.get(0).id()).isEqualTo("z9");
        assertThat(inserted.get(3).id()).isEqualTo("a1");
        assertThat(UUID.fromString(inserted.get(1).id()).version()).isEqualTo(7);
        for (Page page : inserted) {
            assertThat(ada.from(PAGE).where(PAGE.id.eq(page.id())).one()).isEqualTo(page);
        }
        assertThat(test.sql("select distinct organization_id, owner_id from page where owner_id is not null"))
                .containsExactly("acme,ada");
        assertThat(test.sql("select editor_id from page where title in ('edited', 'by nobody') order by title"))
                .containsExactly("null", "bob");
    }

    @Test
    void thousands() throws SQLException {
        List<Insert<Page>> inserts = IntStream.range(0, 2500)
                .mapToObj(i -> i % 3 == 0 ? Pages.insert("id " + (5000 - i), "Page " + i) : Pages.insert("Page " + i))
                .toList();
        int before = test.taken();
        List<Page> inserted = ada.insertAll(inserts);
        assertThat(test.taken() - before).isEqualTo(1);
        assertThat(inserted).hasSize(2500);
        for (int i = 0; i < 2500; i++) {
            assertThat(inserted.get(i).title()).isEqualTo("Page " + i);
        }
        assertThat(count("page")).isEqualTo("2502");
    }

    @Test
    void idsThatTheDatabaseNumbers() throws SQLException {
        Rows red = depot.as(TestDatabase.ADA.inTeam("red"));
        List<Insert<Board>> inserts = IntStream.range(0, 1200)
                .<Insert<Board>>mapToObj(i -> BOARD.insert("Board " + (9999 - i)))
                .toList();
        List<Board> inserted = red.insertAll(inserts);
        assertThat(inserted).hasSize(1200);
        for (int i = 0; i < 1200; i++) {
            assertThat(inserted.get(i)).isEqualTo(new Board(100 + i, "Board " + (9999 - i)));
        }
        assertThat(test.sql("select distinct organization_id, team_id from board where id >= 100"))
                .containsExactly("acme,red");
    }

    @Test
    void compositeIdsPersonalRowsAndRowsOfDefaultsOnly() throws SQLException {
        Rows own = depot.as(TestDatabase.ADA);
        List<Place> places = own.insertAll(IntStream.range(0, 5)
                .<Insert<Place>>mapToObj(i -> () -> Assignments.of(Depot.PlaceTable.ENTITY)
                        .with(Depot.PlaceTable.CODE, i % 2 == 0 ? "x" : "y")
                        .with(Depot.PlaceTable.NUMBER, 9 - i)
                        .with(Depot.PlaceTable.NAME, "place " + i))
                .toList());
        assertThat(places)
                .containsExactly(
                        new Place("x", 9, "place 0"),
                        new Place("y", 8, "place 1"),
                        new Place("x", 7, "place 2"),
                        new Place("y", 6, "place 3"),
                        new Place("x", 5, "place 4"));
        assertThat(own.from(PLACE).where(PLACE.name.startsWith("place")).count())
                .isEqualTo(5);
        assertThat(own.insertAll(List.of(NOTE.insert("b"), NOTE.insert("a"))))
                .extracting(Note::body)
                .containsExactly("b", "a");

        test.sql("create table numbered (id integer generated always as identity)");
        Column<Integer> id = Column.required("id", SqlType.INT4).identity();
        Entity<Integer> numbered = Entity.of(Integer.class, "public", "numbered")
                .id(id, value -> value)
                .row(row -> row.required(id), id)
                .scope(Scoping.none())
                .build();
        Unscoped rows =
                test.database(Schema.of("numbered").tables(numbered).build()).unscoped("test");
        Insert<Integer> defaults = () -> Assignments.of(numbered);
        assertThat(rows.insertAllFor(TestDatabase.ADA, List.of(defaults, defaults, defaults)))
                .containsExactly(1, 2, 3);
    }

    @Test
    void theTextOfAScopedInsertOfMany() {
        assertThatThrownBy(() -> test.as(TestDatabase.ADA)
                        .insertAll(List.of(
                                TASK.insert("p1", "x").id("t8"),
                                TASK.insert("none", "x").id("t9"))))
                .isInstanceOfSatisfying(
                        ForeignKeyViolationException.class,
                        e -> assertThat(e.sql()).contains("""
                        with v as (select * from unnest(?, ?, ?) with ordinality v (c1, c2, c3, place)),
                        i as (insert into "public"."task" ("project_id", "title", "id", "organization_id")
                        select v.c1, v.c2, v.c3, a.d1
                        from v, (select m."organizationId" d1 from "public"."member" m where m."userId" = ? and m."organizationId" = ? limit 1) a
                        order by v.place
                        returning "id", "project_id", "title", "status", "assignee_id")
                        select i."id", i."project_id", i."title", i."status", i."assignee_id"
                        from i left join v on i."id" = v.c3
                        order by v.place"""));
    }

    @Test
    void noneForNothing() {
        int before = test.taken();
        assertThat(ada.insertAll(List.of())).isEmpty();
        assertThat(pages.unscoped("test").insertAllFor(TestDatabase.ADA, List.<Insert<Page>>of()))
                .isEmpty();
        assertThat(test.taken()).isEqualTo(before);
    }

    @Test
    void allOrNone() throws SQLException {
        List<Insert<Page>> lastBreaksACheck = new ArrayList<>();
        for (int i = 0; i < 1500; i++) {
            lastBreaksACheck.add(Pages.insert("Page " + i));
        }
        lastBreaksACheck.add(Pages.insert(""));
        assertThatThrownBy(() -> ada.insertAll(lastBreaksACheck)).isInstanceOf(CheckViolationException.class);
        assertThatThrownBy(() -> ada.insertAll(List.of(Pages.insert("same", "1"), Pages.insert("same", "2"))))
                .isInstanceOf(UniqueViolationException.class);
        assertThatThrownBy(() -> ada.insertAll(List.of(Pages.insert("fine"), Pages.insert("a\0b"))))
                .isInstanceOf(InvalidValueException.class);
        assertThat(count("page")).isEqualTo("2");
        ada.transaction(tx -> {
            tx.insert(Pages.insert("kept"));
            assertThatThrownBy(() -> tx.insertAll(lastBreaksACheck)).isInstanceOf(CheckViolationException.class);
            return tx.insertAll(List.of(Pages.insert("kept, too")));
        });
        assertThat(test.sql("select title from page where title like 'kept%' order by title"))
                .containsExactly("kept", "kept, too");
    }

    @Test
    void onlyMembersInsert() throws SQLException {
        for (Actor stranger :
                List.of(TestDatabase.CID_IN_ACME, Actor.user("eve").inOrganization("acme"))) {
            assertThatThrownBy(() -> pages.as(stranger).insertAll(List.of(Pages.insert("x"), Pages.insert("y"))))
                    .isInstanceOf(NotAMemberException.class);
        }
        assertThatThrownBy(() -> depot.as(TestDatabase.ADA.inTeam("blue"))
                        .insertAll(List.of(BOARD.insert("x"), BOARD.insert("y"))))
                .isInstanceOf(NotAMemberException.class);
        assertThat(count("page")).isEqualTo("2");
        assertThat(count("board")).isEqualTo("3");
    }

    @Test
    void aReferenceOutOfSightInOneRowInsertsNone() throws SQLException {
        Insert<Page> fine = () -> Pages.titled("fine").with(Pages.EDITOR_ID, "bob");
        Insert<Page> none = () -> Pages.titled("none").with(Pages.EDITOR_ID, null);
        Insert<Page> hidden = () -> Pages.titled("hidden").with(Pages.EDITOR_ID, "eve");
        assertThatThrownBy(() -> ada.insertAll(List.of(fine, none, hidden)))
                .isInstanceOfSatisfying(
                        ForeignKeyViolationException.class,
                        e -> assertThat(e.constraint()).contains("page_editor_fkey"));
        assertThat(count("page")).isEqualTo("2");
        assertThat(ada.insertAll(List.of(fine, none, fine))).hasSize(3);
        assertThat(pages.unscoped("test").insertAllFor(TestDatabase.ADA, List.of(fine, none, hidden)))
                .hasSize(3);
    }

    @Test
    void aParentOutOfSightInOneRowInsertsNone() throws SQLException {
        Rows rows = depot.as(TestDatabase.ADA);
        assertThatThrownBy(() -> rows.insertAll(List.of(LINE.insert("p1", "fine"), LINE.insert("z1", "of others"))))
                .isInstanceOf(NotAMemberException.class);
        assertThatThrownBy(() -> rows.insertAll(List.of(LINE.insert("z1", "of others"))))
                .isInstanceOf(NotAMemberException.class);
        assertThat(count("line")).isEqualTo("2");
        assertThat(rows.insertAll(List.of(LINE.insert("p1", "one"), LINE.insert("p2", "two"))))
                .extracting(Line::projectId, Line::text)
                .containsExactly(tuple("p1", "one"), tuple("p2", "two"));
    }

    @Test
    void onBehalfOfOthers() throws SQLException {
        List<Page> inserted = pages.unscoped("import")
                .insertAllFor(TestDatabase.CID_IN_ACME, List.of(Pages.insert("x"), Pages.insert("y")));
        assertThat(inserted).extracting(Page::title).containsExactly("x", "y");
        assertThat(test.sql("select owner_id, organization_id from page where title in ('x', 'y')"))
                .containsExactly("cid,acme", "cid,acme");
    }

    @Test
    void oneTable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ada.insertAll(List.of(
                        Pages.insert("x"),
                        () -> Assignments.of(Entity.of(Page.class, "public", "other")
                                .row(row -> new Page("", "", "", 0, 0))
                                .scope(Scoping.none())
                                .build()))))
                .withMessageContaining("public.other");
    }

    private record Branch(String id) {}

    private static final Column<String> ID = Column.required("id", SqlType.TEXT);
    private static final Column<String> PARENT_ID = Column.optional("parent_id", SqlType.TEXT);
    private static final Column<Integer> RANK =
            Column.required("rank", SqlType.INT4).defaulted();
    private static final Column<String> PROJECT_ID = Column.required("project_id", SqlType.TEXT);

    /**
     * A tree by way of another table: no key ties parent and child, so that each looks whether its parent is in sight.
     */
    private static final class Tree {
        private static final Entity<Branch> ENTITY = Entity.of(Branch.class, "public", "branch")
                .id(ID, Branch::id)
                .row(row -> new Branch(row.required(ID)), ID)
                .hidden(PARENT_ID, RANK, PROJECT_ID)
                .scope(Scoping.through(
                        Reference.required("project").on(PROJECT_ID, "id"), () -> ProjectTable.PROJECT_ENTITY))
                .foreignKey("branch_parent_fkey", Reference.optional("parent").on(PARENT_ID, "id"), () -> Tree.ENTITY)
                .build();
    }

    @Test
    void rowsThatReferToOneAnother() throws SQLException {
        test.sql("create table branch (id text primary key, parent_id text references branch, rank integer not null"
                + " default 7, project_id text not null)");
        Rows rows = test.database(Depot.schemaOf(Tree.ENTITY, ProjectTable.PROJECT_ENTITY))
                .as(TestDatabase.ADA);
        List<Branch> inserted = rows.insertAll(List.of(
                branch("root", null),
                branch("other", null),
                branch("child", "root"),
                () -> branch("ranked", "child").assignments().with(RANK, 1),
                branch("leaf", "ranked"),
                branch("leaf2", "other")));
        assertThat(inserted)
                .extracting(Branch::id)
                .containsExactly("root", "other", "child", "ranked", "leaf", "leaf2");
        assertThat(test.sql("select id, parent_id, rank from branch order by id"))
                .containsExactly(
                        "child,root,7",
                        "leaf,ranked,7",
                        "leaf2,other,7",
                        "other,null,7",
                        "ranked,child,1",
                        "root,null,7");
        assertThatThrownBy(() -> rows.insertAll(List.of(branch("x", "nowhere"))))
                .isInstanceOf(ForeignKeyViolationException.class);
    }

    private static Insert<Branch> branch(String id, String parent) {
        return () ->
                Assignments.of(Tree.ENTITY).with(ID, id).with(PARENT_ID, parent).with(PROJECT_ID, "p1");
    }

    @Test
    void namesWithoutValuesInErrors() {
        assertThatThrownBy(() -> test.as(TestDatabase.ADA)
                        .insertAll(List.of(TASK.insert("p1", "SECRET").id("t1"))))
                .isInstanceOf(UniqueViolationException.class)
                .hasMessageNotContaining("SECRET")
                .hasMessageNotContaining("t1");
        assertThat(test.as(TestDatabase.ADA).insertAll(List.of(TASK.insert("p1", "Do"))))
                .extracting(Task::title)
                .containsExactly("Do");
        assertThatThrownBy(() -> test.as(TestDatabase.ADA).insertAll(List.of(PROJECT.insert("Apollo"))))
                .isInstanceOf(DatabaseException.class);
    }
}
