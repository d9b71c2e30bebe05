package dev.freehold.db;

import static dev.freehold.db.Clubs.CLUB;
import static dev.freehold.db.Clubs.MEMBER;
import static dev.freehold.db.Clubs.PERSON;
import static dev.freehold.db.Clubs.POST;
import static dev.freehold.db.Clubs.TODO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.Clubs.Club;
import dev.freehold.db.Clubs.Person;
import dev.freehold.db.Clubs.Post;
import dev.freehold.db.Clubs.Todo;
import dev.freehold.db.error.NoRowException;
import dev.freehold.db.error.NotAMemberException;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows of the auth server that are marked as deleted: absent, or null, and what refers to them stays. */
class DeletedTest {
    private static final Person BEN = new Person("ben", "Ben");
    private static final Todo GATE = new Todo(1, "open the gate");
    private static final Post WELCOME = new Post("welcome");

    private TestDatabase test;
    private Database database;
    private Rows ann;
    private Rows ben;

    @BeforeEach
    void open() throws SQLException {
        test = PostgresServer.newDatabase();
        test.sql(PostgresServer.resource("clubs.sql"));
        database = test.database(Clubs.SCHEMA);
        ann = database.as(Actor.user("ann").inOrganization("chess"));
        ben = database.as(Actor.user("ben").inOrganization("chess"));
        test.sql("update login.person set \"gone \"\"at\"\"\" = now() where id = 'ben'");
    }

    private void delete(String what) throws SQLException {
        test.sql("update login." + what.replace(" where ", " set gone_at = now() where "));
    }

    private static List<String> people(Rows rows) {
        return rows.from(PERSON).orderBy(PERSON.id.asc()).select(PERSON.id).list();
    }

    @Test
    void areAbsentWhereAQueryStarts() {
        assertThat(people(ann)).containsExactly("ann", "cem");
        assertThat(people(ann.withDeleted())).containsExactly("ann", "ben", "cem");
        assertThat(ann.from(PERSON).count()).isEqualTo(2);
        assertThat(ann.from(PERSON).where(PERSON.key("ben")).exists()).isFalse();
        assertThat(ann.from(PERSON)
                        .where(PERSON.key("ben").or(PERSON.key("ann")))
                        .list())
                .hasSize(1);
        assertThat(ann.find(PERSON.key("ben"))).isEmpty();
        assertThat(ann.withDeleted().find(PERSON.key("ben"))).contains(BEN);
        Unscoped all = database.unscoped("test");
        assertThat(all.from(PERSON).count()).isEqualTo(3);
        assertThat(all.withDeleted().from(PERSON).count()).isEqualTo(4);
        assertThat(all.find(PERSON.key("ben"))).isEmpty();
    }

    @Test
    void areNullWhereTheyAreJoinedAlthoughTheReferenceIsRequired() {
        assertThat(ann.from(POST)
                        .select(POST.id, POST.author().name, (id, name) -> id + " by " + name)
                        .list())
                .containsExactly("welcome by null");
        assertThat(ann.from(POST).select(POST.author()).list()).containsExactly((Person) null);
        assertThat(ann.withDeleted().from(POST).select(POST.author()).list()).containsExactly(BEN);
        assertThat(ben.from(TODO)
                        .select(TODO.task, TODO.owner().name, (task, owner) -> task + " of " + owner)
                        .list())
                .as("a required reference")
                .containsExactly("shut the gate of null");
        assertThat(ann.from(TODO).select(TODO.helper().name).list()).containsExactly((String) null);
        assertThat(ann.withDeleted().from(TODO).select(TODO.helper().name).list())
                .containsExactly("Ben");
        assertThat(ann.from(POST).where(POST.author().name.eq("Ben")).list()).isEmpty();
        assertThat(ann.from(POST).where(POST.author().id.isNull()).list()).containsExactly(WELCOME);
        assertThat(database.unscoped("test")
                        .from(POST)
                        .orderBy(POST.id.asc())
                        .select(POST.author().name)
                        .list())
                .containsExactly("Dot", null);
    }

    @Test
    void theMarkIsAskedForInTheOnAndNowhereElse() {
        assertThat(ann.from(TODO).select(TODO.owner().name).sql()).isEqualTo("""
                select p."name"
                from "public"."todo" t
                left join "login"."person" p on p."id" = t."owner_id" and p."gone ""at\""" is null
                where t."owner_id" = ?""");
        assertThat(ann.withDeleted().from(TODO).select(TODO.owner().name).sql()).isEqualTo("""
                select p."name"
                from "public"."todo" t
                join "login"."person" p on p."id" = t."owner_id"
                where t."owner_id" = ?""");
    }

    @Test
    void rowsOfADeletedUserStay() {
        assertThat(ben.from(TODO).select(TODO.task).list()).containsExactly("shut the gate");
        assertThat(ben.find(PERSON.key("ben"))).isEmpty();
        assertThat(ann.find(POST.key("welcome"))).contains(WELCOME);
        assertThat(ben.from(TODO).select(TODO.owner().name).list()).containsExactly((String) null);
    }

    @Test
    void doNotCountAmongTheRowsThatRefer() {
        assertThat(ann.from(PERSON)
                        .where(PERSON.key("ann"))
                        .select(PERSON.pupils().count())
                        .one())
                .isEqualTo(1);
        assertThat(ann.withDeleted()
                        .from(PERSON)
                        .where(PERSON.key("ann"))
                        .select(PERSON.pupils().count())
                        .one())
                .isEqualTo(2);
        assertThat(ann.from(PERSON)
                        .where(PERSON.pupils().any(PERSON.name.eq("Ben")))
                        .exists())
                .isFalse();
        assertThat(ann.withDeleted()
                        .from(PERSON)
                        .where(PERSON.pupils().any(PERSON.name.eq("Ben")))
                        .exists())
                .isTrue();
        assertThat(ann.from(PERSON)
                        .where(PERSON.pupils().none(PERSON.name.eq("Ben")))
                        .count())
                .isEqualTo(2);
    }

    @Test
    void areNotLoaded() {
        assertThatThrownBy(() -> ann.load(WELCOME, POST.author()))
                .isInstanceOf(NoRowException.class)
                .hasMessageContaining("login.person")
                .hasMessageContaining("withDeleted()");
        assertThat(ann.loadIfPresent(WELCOME, POST.author())).isEmpty();
        assertThat(ann.loadAll(List.of(WELCOME), POST.author())).containsEntry(WELCOME, null);
        assertThat(ann.withDeleted().load(WELCOME, POST.author())).isEqualTo(BEN);
        assertThat(ann.load(new Person("ann", "Ann"), PERSON.pupils()))
                .extracting(Person::id)
                .containsExactly("cem");
        assertThat(ann.withDeleted().load(new Person("ann", "Ann"), PERSON.pupils()))
                .hasSize(2);
        assertThat(ben.load(BEN, PERSON.todos())).isEmpty();
        assertThat(ben.withDeleted().load(BEN, PERSON.todos())).hasSize(1);
        Unscoped all = database.unscoped("test");
        assertThatThrownBy(() -> all.load(GATE, TODO.helper())).hasMessageContaining("withDeleted()");
        assertThat(all.withDeleted().load(GATE, TODO.helper())).isEqualTo(BEN);
    }

    @Test
    void theExceptionNamesNoWayThatLeadsNowhere() {
        assertThatThrownBy(() -> ann.withDeleted().load(new Todo(99, ""), TODO.owner()))
                .isInstanceOf(NoRowException.class)
                .hasMessageNotContaining("withDeleted");
    }

    @Test
    void conditionsOfWritesDoNotMeetThem() {
        assertThat(ann.update(TODO.patch("cem")).where(TODO.helper().name.eq("Ben")))
                .isZero();
        assertThat(ann.withDeleted()
                        .update(TODO.patch("cem"))
                        .where(TODO.helper().name.eq("Ben")))
                .isEqualTo(1);
        assertThat(ben.delete(TODO).where(TODO.owner().id.isNull())).isEqualTo(1);
    }

    @Test
    void transactionsSeeWhatTheirRowsSee() {
        assertThat(ann.withDeleted()
                        .<Long, RuntimeException>transaction(
                                tx -> tx.from(PERSON).count()))
                .isEqualTo(3);
        assertThat(ann.<Long, RuntimeException>transaction(
                        tx -> tx.withDeleted().from(PERSON).count()))
                .isEqualTo(3);
        assertThat(ann.<Long, RuntimeException>transaction(tx -> tx.from(PERSON).count()))
                .isEqualTo(2);
        long seen = database.unscoped("test")
                .withDeleted()
                .<Long, RuntimeException>transaction(tx -> tx.from(PERSON).count());
        assertThat(seen).isEqualTo(4);
    }

    /** Dot is of another club: to see deleted people is not to see other clubs. */
    @Test
    void theScopeStandsWhoeverSeesThem() throws SQLException {
        test.sql("update login.person set \"gone \"\"at\"\"\" = now() where id = 'dot'");
        test.sql("update todo set helper_id = 'dot' where id = 1");
        Rows all = ann.withDeleted();
        assertThat(people(all)).containsExactly("ann", "ben", "cem");
        assertThat(all.find(PERSON.key("dot"))).isEmpty();
        assertThat(all.loadIfPresent(GATE, TODO.helper())).isEmpty();
        assertThat(all.from(POST).select(POST.id).list()).containsExactly("welcome");
    }

    @Test
    void nobodyIsAMemberByADeletedMembership() throws SQLException {
        Post mine = ben.insert(POST.insert("mine"));
        delete("member where person_id = 'ben'");
        for (Rows rows : List.of(ben, ben.withDeleted())) {
            assertThat(rows.from(POST).list()).isEmpty();
            assertThat(rows.find(POST.key("mine"))).isEmpty();
            assertThatThrownBy(() -> rows.insert(POST.insert("x"))).isInstanceOf(NotAMemberException.class);
            assertThat(rows.delete(POST).all()).isZero();
            assertThat(rows.from(CLUB).list()).isEmpty();
            assertThat(rows.from(MEMBER).list()).isEmpty();
            assertThat(rows.find(PERSON.key("ann"))).isEmpty();
        }
        assertThat(people(ann.withDeleted())).as("no colleague either").containsExactly("ann", "cem");
        assertThat(ann.from(POST).list()).contains(mine);
        assertThat(ann.from(MEMBER).count()).isEqualTo(2);
        assertThat(ann.withDeleted().from(MEMBER).count()).isEqualTo(3);
    }

    @Test
    void aDeletedClubActsNoMore() throws SQLException {
        Rows chess = database.as(Actor.organization("chess"));
        assertThat(chess.from(POST).list()).containsExactly(WELCOME);
        assertThat(people(chess)).containsExactly("ann", "cem");
        assertThat(people(chess.withDeleted())).containsExactly("ann", "ben", "cem");
        delete("club where id = 'chess'");
        for (Rows rows : List.of(chess, chess.withDeleted())) {
            assertThat(rows.from(POST).list()).isEmpty();
            assertThat(rows.from(CLUB).list()).isEmpty();
            assertThat(rows.from(MEMBER).list()).isEmpty();
            assertThat(people(rows)).isEmpty();
            assertThat(rows.delete(POST).all()).isZero();
            assertThatThrownBy(() -> rows.insert(POST.insert("x"))).isInstanceOf(NotAMemberException.class);
        }
    }

    /** Whatever the auth server keeps of them: to see what is deleted is not to belong to it. */
    @Test
    void aDeletedClubHasNoMembers() throws SQLException {
        delete("club where id = 'chess'");
        for (Rows rows : List.of(ann, ann.withDeleted())) {
            assertThat(rows.from(POST).list()).isEmpty();
            assertThat(rows.from(CLUB).list()).isEmpty();
            assertThat(rows.from(MEMBER).list()).isEmpty();
            assertThat(people(rows)).containsExactly("ann");
            assertThat(rows.delete(POST).all()).isZero();
            assertThatThrownBy(() -> rows.insert(POST.insert("x"))).isInstanceOf(NotAMemberException.class);
        }
        Unscoped all = database.unscoped("test").withDeleted();
        assertThat(all.from(CLUB).where(CLUB.id.eq("chess")).count()).isEqualTo(1);
        assertThat(all.from(POST).list()).as("the rows stay").contains(WELCOME);
    }

    /** The membership and its club are of one tenant, so nothing but the mark is asked. */
    @Test
    void aTiedTargetIsNullWhenItIsDeleted() throws SQLException {
        delete("club where id = 'chess'");
        Unscoped all = database.unscoped("test");
        assertThat(all.from(MEMBER)
                        .where(MEMBER.personId.eq("cem"))
                        .select(MEMBER.club().id)
                        .list())
                .containsExactly((String) null);
    }

    @Test
    void onlyAColumnOfTheTableMarksItsRows() {
        Column<String> id = Column.required("id", SqlType.TEXT);
        Entity.Builder<Club> club = Entity.of(Club.class, "public", "club")
                .row(row -> new Club(row.required(id)), id)
                .scope(Scoping.none())
                .deleted(Column.optional("gone", SqlType.INSTANT));
        assertThatIllegalArgumentException().isThrownBy(club::build).withMessageContaining("gone");
    }
}
