package dev.freehold.db;

import static dev.freehold.db.Depot.BOARD;
import static dev.freehold.db.Depot.CARD;
import static dev.freehold.db.Depot.COUNTRY;
import static dev.freehold.db.Depot.LINE;
import static dev.freehold.db.Depot.NOTE;
import static dev.freehold.db.Depot.PLACE;
import static dev.freehold.db.Depot.PROFILE;
import static dev.freehold.db.Depot.REMARK;
import static dev.freehold.db.Depot.SECRET;
import static dev.freehold.db.Depot.TEAM;
import static dev.freehold.db.Depot.TEAM_MEMBER;
import static dev.freehold.db.Depot.THING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.projects.AuthTables;
import dev.freehold.db.Depot.Board;
import dev.freehold.db.Depot.Line;
import dev.freehold.db.Depot.Note;
import dev.freehold.db.Depot.Profile;
import dev.freehold.db.Depot.Remark;
import dev.freehold.db.error.NoOrganizationException;
import dev.freehold.db.error.NoTeamException;
import dev.freehold.db.error.NotAMemberException;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Schema;
import dev.freehold.db.schema.SqlType;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The scopes that com.acme.projects has none of. */
class ScopingTest {
    private static final String NOTE_OF_BOB = "00000000-0000-0000-0000-00000000000b";

    private TestDatabase test;
    private Database database;
    private Rows ada;
    private Rows adaInRed;

    @BeforeEach
    void open() throws SQLException {
        test = PostgresServer.newDatabase();
        database = test.database(Depot.SCHEMA);
        ada = database.as(TestDatabase.ADA);
        adaInRed = database.as(TestDatabase.ADA.inTeam("red"));
    }

    @Test
    void owners() throws SQLException {
        assertThat(ada.from(NOTE).select(NOTE.body).list()).containsExactly("of ada");
        assertThat(ada.find(NOTE.key(NOTE_OF_BOB))).isEmpty();
        assertThat(ada.update(NOTE.patch("mine")).all()).isEqualTo(1);
        assertThat(ada.delete(NOTE).where(NOTE.key(NOTE_OF_BOB))).isZero();
        Note note = ada.insert(NOTE.insert("new"));
        assertThat(test.sql("select body, owner_id from note order by body"))
                .containsExactly("mine,ada", "new,ada", "of bob,bob");
        assertThat(ada.find(NOTE.key(note.id()))).contains(note);
    }

    @Test
    void anOwnerThatIsTheId() throws SQLException {
        assertThat(ada.insert(PROFILE.insert("count"))).isEqualTo(new Profile("ada", "count"));
        assertThat(ada.find(PROFILE.key("ada"))).isPresent();
        assertThat(ada.find(PROFILE.key("bob"))).isEmpty();
        Assignments<Profile> bobs = Assignments.of(Depot.ProfileTable.ENTITY).with(Depot.ProfileTable.USER_ID, "bob");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ada.insert(() -> bobs))
                .withMessageContaining("user_id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ada.update(() -> bobs))
                .withMessageContaining("user_id");
    }

    @Test
    void organizationAndTeam() throws SQLException {
        assertThat(adaInRed.from(BOARD).select(BOARD.title).list()).containsExactly("red board");
        assertThat(database.as(TestDatabase.ADA.inTeam("blue")).from(BOARD).list())
                .isEmpty();
        assertThat(database.as(Actor.user("ada").inOrganization("zeta").inTeam("red"))
                        .from(BOARD)
                        .list())
                .isEmpty();
        assertThat(adaInRed.insert(BOARD.insert("new"))).isEqualTo(new Board(100, "new"));
        assertThat(test.sql("select organization_id, team_id from board where id = 100"))
                .containsExactly("acme,red");
        assertThatThrownBy(() -> database.as(TestDatabase.ADA.inTeam("blue")).insert(BOARD.insert("x")))
                .isInstanceOf(NotAMemberException.class);
        assertThatThrownBy(() -> ada.from(BOARD).list())
                .isInstanceOf(NoTeamException.class)
                .hasMessageContaining("public.board")
                .hasMessageContaining("inTeam");
        assertThatThrownBy(() ->
                        database.as(Actor.user("ada").inTeam("red")).from(BOARD).list())
                .isInstanceOf(NoOrganizationException.class);
        test.sql("delete from \"teamMember\" where \"userId\" = 'ada'");
        assertThat(adaInRed.from(BOARD).list()).isEmpty();
        test.sql("insert into \"teamMember\" (id, \"teamId\", \"userId\") values ('again', 'red', 'ada')");
        assertThat(adaInRed.from(BOARD).count()).isEqualTo(2);
        test.sql("delete from member where \"userId\" = 'ada'");
        assertThat(adaInRed.from(BOARD).list()).isEmpty();
    }

    @Test
    void throughAParent() throws SQLException {
        assertThat(ada.from(LINE).select(LINE.id).list()).containsExactly("l1");
        assertThat(ada.from(LINE)
                        .select(LINE.id, LINE.project().name, Map::entry)
                        .list())
                .containsExactly(Map.entry("l1", "Apollo"));
        assertThat(ada.update(LINE.patch("x")).all()).isEqualTo(1);
        Line line = ada.insert(LINE.insert("p2", "new"));
        assertThat(line.projectId()).isEqualTo("p2");
        assertThatThrownBy(() -> ada.insert(LINE.insert("z1", "into zeta"))).isInstanceOf(NotAMemberException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ada.insert(() -> Assignments.of(Depot.LineTable.ENTITY)))
                .withMessageContaining("project_id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ada.update(LINE.move("z1")))
                .withMessageContaining("project_id");
        assertThat(test.sql("select id, text from line where id like 'l%' order by id"))
                .containsExactly("l1,x", "lz,of zeta");
        assertThat(database.unscoped("test")
                        .insertFor(TestDatabase.CID_IN_ACME, LINE.insert("z1", "any"))
                        .projectId())
                .isEqualTo("z1");
    }

    @Test
    void throughAParentOfAParent() throws SQLException {
        assertThat(ada.from(REMARK).select(REMARK.id).list()).containsExactly("r1");
        assertThat(ada.delete(REMARK).all()).isEqualTo(1);
        Remark remark = ada.insert(REMARK.insert("l1", "new"));
        assertThat(test.sql("select author_id from remark where id = '" + remark.id() + "'"))
                .containsExactly("ada");
        assertThatThrownBy(() -> ada.insert(REMARK.insert("lz", "into zeta"))).isInstanceOf(NotAMemberException.class);
        assertThat(ada.from(REMARK).sql()).isEqualTo("""
                select r."id", r."line_id", r."text"
                from "public"."remark" r
                where exists (select 1 from "public"."line" l where l."id" = r."line_id" \
                and exists (select 1 from "public"."project" p where p."id" = l."project_id" \
                and p."organization_id" = (select m."organizationId" from "public"."member" m where m."userId" = ? \
                and m."organizationId" = ? limit 1)))""");
    }

    @Test
    void everybodysAndNobodysRows() {
        assertThat(ada.from(COUNTRY).count()).isEqualTo(1);
        Rows cid = database.as(Actor.user("cid"));
        assertThatThrownBy(() -> cid.insert(COUNTRY.insert("ch", "Switzerland")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("db.unscoped(reason)");
        assertThatThrownBy(() -> cid.delete(COUNTRY).all()).isInstanceOf(IllegalArgumentException.class);
        assertThat(database.unscoped("test")
                        .insertFor(Actor.user("cid"), COUNTRY.insert("ch", "Switzerland"))
                        .code())
                .isEqualTo("ch");
        assertThat(ada.from(SECRET).count()).isZero();
        assertThat(database.unscoped("test").from(SECRET).count()).isEqualTo(1);
    }

    @Test
    void teamsAndTheirMembers() {
        assertThat(ada.from(TEAM).list()).containsExactlyInAnyOrder("red", "blue");
        assertThat(ada.from(TEAM_MEMBER).list()).containsExactlyInAnyOrder("tm1", "tm2");
        assertThat(database.as(TestDatabase.EVE).from(TEAM).list()).isEmpty();
        assertThat(database.as(TestDatabase.EVE).from(TEAM_MEMBER).list()).isEmpty();
    }

    @Test
    void aTargetThatNoKeyTiesIsNarrowedByItself() throws SQLException {
        // Bob's thing stands in Ada's place: he sees his thing, and not her place.
        Rows bob = database.as(TestDatabase.BOB_IN_ACME);
        assertThat(bob.from(THING).select(THING.place().name).list()).containsExactly((String) null);
        assertThat(bob.from(THING).select(THING.place().owner().name).list()).containsExactly((String) null);
        assertThat(bob.from(THING).select(THING.place()).list()).containsExactly((Depot.Place) null);
        assertThat(bob.from(THING).where(THING.place().name.isNotNull()).count())
                .isZero();
        assertThat(ada.from(PLACE)
                        .where(PLACE.key("a", 1))
                        .select(PLACE.things().count())
                        .one())
                .isEqualTo(2);
    }

    @Test
    void aKeyThatTiesLessThanTheScopeDoesNotSpareIt() {
        // Both cards are of the organization; the board of the second is another team's, its project another
        // organization's.
        Query<Depot.Card, Depot.Card> cards = adaInRed.from(CARD).orderBy(CARD.id.asc());
        assertThat(cards.select(CARD.board().title).list()).containsExactly("red board", null);
        assertThat(cards.select(CARD.project().name).list()).containsExactly("Apollo", null);
        assertThat(cards.select(CARD.project().organization().name).list()).containsExactly("Acme", null);
        assertThat(cards.select(CARD.project().owner().email).list()).containsExactly("ada@acme.test", null);
    }

    @Test
    void aSchemaWithoutOrganizationsShowsOneself() {
        Schema alone =
                Schema.of("alone").authTables(AuthTables.UserTable.USER_ENTITY).build();
        assertThat(test.database(alone)
                        .as(TestDatabase.ADA)
                        .from(AuthTables.USER)
                        .select(AuthTables.USER.id)
                        .list())
                .containsExactly("ada");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Schema.of("x").tables(Depot.BoardTable.ENTITY).build())
                .withMessageContaining("organizationMembers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Schema.of("x")
                        .tables(Depot.BoardTable.ENTITY)
                        .organizationMembers(AuthTables.ORGANIZATION_MEMBERS)
                        .build())
                .withMessageContaining("teamMembers");
    }

    @Test
    void authTablesTakeNoInserts() {
        Insert<String> team = () -> Assignments.of(Depot.TeamTable.ENTITY).with(Depot.TeamTable.ID, "x");
        assertThatIllegalArgumentException().isThrownBy(() -> ada.insert(team)).withMessageContaining("auth server");
    }

    @Test
    void assignmentsRefuseWhatIsNotTheirs() {
        Assignments<Note> none = Assignments.of(Depot.NoteTable.ENTITY);
        assertThatIllegalArgumentException().isThrownBy(() -> none.with(Depot.NoteTable.OWNER_ID, "bob"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> none.with(Depot.NoteTable.UPDATED_AT, java.time.Instant.EPOCH));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> none.with(Column.required("none", SqlType.TEXT), "x"))
                .withMessageContaining("no column none");
        assertThatIllegalArgumentException().isThrownBy(() -> none.with(Column.optional("body", SqlType.TEXT), "x"));
        assertThatThrownBy(() -> none.with(Depot.NoteTable.BODY, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("public.note.body");
        assertThatIllegalArgumentException().isThrownBy(() -> Key.of(none)).withMessageContaining("[id]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Key.of(Assignments.of(Depot.PlaceTable.ENTITY).with(Depot.PlaceTable.CODE, "a")))
                .withMessageContaining("[code, number]");
    }
}
