package dev.freehold.db;

import com.acme.projects.AppSchema;
import com.acme.projects.Auth;
import com.acme.projects.AuthTables;
import com.acme.projects.ProjectTable;
import com.acme.projects.TaskTable;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Membership;
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Row;
import dev.freehold.db.schema.Schema;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import java.time.Instant;

/** The tables of depot.sql: scopes and ids that {@link AppSchema} has none of. */
final class Depot {
    record Note(String id, String body, Instant updatedAt) {}

    record Profile(String userId, String motto) {}

    record Board(long id, String title) {}

    record Line(String id, String projectId, String text) {}

    record Remark(String id, String lineId, String text) {}

    record Country(String code, String name) {}

    record Secret(String id) {}

    record Place(String code, int number, String name) {}

    record Thing(String id) {}

    record Card(String id) {}

    static final class NoteTable<S> extends Table<S, Note> implements Writable<Note> {
        static final Column<String> ID =
                Column.required("id", SqlType.UUID_TEXT).generatedUuid();
        static final Column<String> BODY = Column.required("body", SqlType.TEXT);
        static final Column<Instant> UPDATED_AT =
                Column.required("updated_at", SqlType.INSTANT).updatedAt();
        static final Column<String> OWNER_ID = Column.required("owner_id", SqlType.TEXT);
        static final Entity<Note> ENTITY = Entity.of(Note.class, "public", "note")
                .id(ID, Note::id)
                .row(
                        row -> new Note(row.required(ID), row.required(BODY), row.required(UPDATED_AT)),
                        ID,
                        BODY,
                        UPDATED_AT)
                .hidden(OWNER_ID)
                .scope(Scoping.owner(OWNER_ID))
                .build();
        final TextExpr<S> id = text(ID);
        final TextExpr<S> body = text(BODY);
        final TextExpr<S> ownerId = text(OWNER_ID);

        NoteTable(Path<S> path) {
            super(ENTITY, path);
        }

        Insert<Note> insert(String body) {
            return () -> Assignments.of(ENTITY).with(BODY, body);
        }

        Patch<Note> patch(String body) {
            return () -> Assignments.of(ENTITY).with(BODY, body);
        }

        Key<Note> key(String id) {
            return Key.of(Assignments.of(ENTITY).with(ID, id));
        }
    }

    static final class ProfileTable<S> extends Table<S, Profile> implements Writable<Profile> {
        static final Column<String> USER_ID = Column.required("user_id", SqlType.TEXT);
        static final Column<String> MOTTO = Column.optional("motto", SqlType.TEXT);
        static final Entity<Profile> ENTITY = Entity.of(Profile.class, "public", "profile")
                .id(USER_ID, Profile::userId)
                .row(row -> new Profile(row.required(USER_ID), row.optional(MOTTO)), USER_ID, MOTTO)
                .scope(Scoping.owner(USER_ID))
                .build();

        ProfileTable(Path<S> path) {
            super(ENTITY, path);
        }

        Key<Profile> key(String userId) {
            return Key.of(Assignments.of(ENTITY).with(USER_ID, userId));
        }

        Insert<Profile> insert(String motto) {
            return () -> Assignments.of(ENTITY).with(MOTTO, motto);
        }
    }

    static final class BoardTable<S> extends Table<S, Board> implements Writable<Board> {
        static final Column<Long> ID = Column.required("id", SqlType.INT8).identity();
        static final Column<String> TITLE = Column.required("title", SqlType.TEXT);
        static final Column<String> ORGANIZATION_ID = Column.required("organization_id", SqlType.TEXT);
        static final Column<String> TEAM_ID = Column.required("team_id", SqlType.TEXT);
        static final Entity<Board> ENTITY = Entity.of(Board.class, "public", "board")
                .id(ID, Board::id)
                .row(row -> new Board(row.required(ID), row.required(TITLE)), ID, TITLE)
                .hidden(ORGANIZATION_ID, TEAM_ID)
                .scope(Scoping.organization(ORGANIZATION_ID).andTeam(TEAM_ID))
                .build();
        final ComparableExpr<S, Long> id = comparable(ID);
        final TextExpr<S> title = text(TITLE);

        BoardTable(Path<S> path) {
            super(ENTITY, path);
        }

        Insert<Board> insert(String title) {
            return () -> Assignments.of(ENTITY).with(TITLE, title);
        }
    }

    static final class LineTable<S> extends Table<S, Line> implements Writable<Line> {
        static final Column<String> ID = Column.required("id", SqlType.TEXT).generatedUuid();
        static final Column<String> PROJECT_ID = Column.required("project_id", SqlType.TEXT);
        static final Column<String> TEXT = Column.required("text", SqlType.TEXT);
        static final Reference PROJECT = Reference.required("project").on(PROJECT_ID, "id");
        static final Entity<Line> ENTITY = Entity.of(Line.class, "public", "line")
                .id(ID, Line::id)
                .row(
                        row -> new Line(row.required(ID), row.required(PROJECT_ID), row.required(TEXT)),
                        ID,
                        PROJECT_ID,
                        TEXT)
                .scope(Scoping.through(PROJECT, () -> ProjectTable.PROJECT_ENTITY))
                .build();
        final TextExpr<S> id = text(ID);

        LineTable(Path<S> path) {
            super(ENTITY, path);
        }

        ProjectTable<S> project() {
            return toOne(PROJECT, ProjectTable.PROJECT_ENTITY, ProjectTable::new);
        }

        Insert<Line> insert(String projectId, String text) {
            return () -> Assignments.of(ENTITY).with(PROJECT_ID, projectId).with(TEXT, text);
        }

        Patch<Line> move(String projectId) {
            return () -> Assignments.of(ENTITY).with(PROJECT_ID, projectId);
        }

        Patch<Line> patch(String text) {
            return () -> Assignments.of(ENTITY).with(TEXT, text);
        }
    }

    static final class RemarkTable<S> extends Table<S, Remark> implements Writable<Remark> {
        static final Column<String> ID = Column.required("id", SqlType.TEXT).generatedUuid();
        static final Column<String> LINE_ID = Column.required("line_id", SqlType.TEXT);
        static final Column<String> TEXT = Column.required("text", SqlType.TEXT);
        static final Column<String> AUTHOR_ID = Column.optional("author_id", SqlType.TEXT);
        static final Reference LINE = Reference.required("line").on(LINE_ID, "id");
        static final Entity<Remark> ENTITY = Entity.of(Remark.class, "public", "remark")
                .id(ID, Remark::id)
                .row(row -> new Remark(row.required(ID), row.required(LINE_ID), row.required(TEXT)), ID, LINE_ID, TEXT)
                .hidden(AUTHOR_ID)
                .scope(Scoping.through(LINE, () -> LineTable.ENTITY).attributedTo(AUTHOR_ID))
                .build();
        final TextExpr<S> id = text(ID);
        final TextExpr<S> authorId = text(AUTHOR_ID);

        RemarkTable(Path<S> path) {
            super(ENTITY, path);
        }

        Insert<Remark> insert(String lineId, String text) {
            return () -> Assignments.of(ENTITY).with(LINE_ID, lineId).with(TEXT, text);
        }
    }

    static final class CountryTable<S> extends Table<S, Country> implements Writable<Country> {
        static final Column<String> CODE = Column.required("code", SqlType.TEXT);
        static final Column<String> NAME = Column.required("name", SqlType.TEXT);
        static final Entity<Country> ENTITY = Entity.of(Country.class, "public", "country")
                .id(CODE, Country::code)
                .row(row -> new Country(row.required(CODE), row.required(NAME)), CODE, NAME)
                .scope(Scoping.none())
                .build();

        CountryTable(Path<S> path) {
            super(ENTITY, path);
        }

        Insert<Country> insert(String code, String name) {
            return () -> Assignments.of(ENTITY).with(CODE, code).with(NAME, name);
        }
    }

    static final class SecretTable<S> extends Table<S, Secret> {
        static final Column<String> ID = Column.required("id", SqlType.TEXT);
        static final Entity<Secret> ENTITY = Entity.of(Secret.class, "public", "secret")
                .id(ID, Secret::id)
                .row(row -> new Secret(row.required(ID)), ID)
                .scope(Scoping.hidden())
                .build();

        SecretTable(Path<S> path) {
            super(ENTITY, path);
        }
    }

    static final class PlaceTable<S> extends Table<S, Place> implements Writable<Place> {
        static final Column<String> CODE = Column.required("code", SqlType.TEXT);
        static final Column<Integer> NUMBER = Column.required("number", SqlType.INT4);
        static final Column<String> NAME = Column.required("name", SqlType.TEXT);
        static final Column<String> OWNER_ID = Column.required("owner_id", SqlType.TEXT);
        static final Reference OWNER = Reference.required("owner").on(OWNER_ID, "id");
        static final Reference THINGS =
                Reference.many("things").on(CODE, "place_code").on(NUMBER, "place_number");
        static final Entity<Place> ENTITY = Entity.of(Place.class, "public", "place")
                .id(CODE, Place::code)
                .id(NUMBER, Place::number)
                .row(row -> new Place(row.required(CODE), row.required(NUMBER), row.required(NAME)), CODE, NUMBER, NAME)
                .hidden(OWNER_ID)
                .scope(Scoping.owner(OWNER_ID))
                .build();
        final TextExpr<S> name = text(NAME);

        PlaceTable(Path<S> path) {
            super(ENTITY, path);
        }

        AuthTables.UserTable<S> owner() {
            return toOne(OWNER, AuthTables.UserTable.USER_ENTITY, AuthTables.UserTable::new);
        }

        Many<S, Thing> things() {
            return toMany(THINGS, ThingTable.ENTITY);
        }

        Key<Place> key(String code, int number) {
            return Key.of(Assignments.of(ENTITY).with(CODE, code).with(NUMBER, number));
        }
    }

    static final class ThingTable<S> extends Table<S, Thing> implements Writable<Thing> {
        static final Column<String> ID = Column.required("id", SqlType.TEXT);
        static final Column<String> PLACE_CODE = Column.required("place_code", SqlType.TEXT);
        static final Column<Integer> PLACE_NUMBER = Column.required("place_number", SqlType.INT4);
        static final Column<String> OWNER_ID = Column.required("owner_id", SqlType.TEXT);
        static final Reference PLACE =
                Reference.required("place").on(PLACE_CODE, "code").on(PLACE_NUMBER, "number");
        static final Entity<Thing> ENTITY = Entity.of(Thing.class, "public", "thing")
                .id(ID, Thing::id)
                .row(row -> new Thing(row.required(ID)), ID)
                .hidden(PLACE_CODE, PLACE_NUMBER, OWNER_ID)
                .scope(Scoping.owner(OWNER_ID))
                .build();
        final TextExpr<S> id = text(ID);

        ThingTable(Path<S> path) {
            super(ENTITY, path);
        }

        PlaceTable<S> place() {
            return toOne(PLACE, PlaceTable.ENTITY, PlaceTable::new);
        }
    }

    static final class CardTable<S> extends Table<S, Card> {
        static final Column<String> ID = Column.required("id", SqlType.TEXT);
        static final Column<String> ORGANIZATION_ID = Column.required("organization_id", SqlType.TEXT);
        static final Column<Long> BOARD_ID = Column.required("board_id", SqlType.INT8);
        static final Column<String> PROJECT_ID = Column.required("project_id", SqlType.TEXT);
        static final Reference BOARD = Reference.required("board")
                .on(ORGANIZATION_ID, "organization_id")
                .on(BOARD_ID, "id");
        static final Reference PROJECT = Reference.required("project").on(PROJECT_ID, "id");
        static final Entity<Card> ENTITY = Entity.of(Card.class, "public", "card")
                .id(ID, Card::id)
                .row(row -> new Card(row.required(ID)), ID)
                .hidden(ORGANIZATION_ID, BOARD_ID, PROJECT_ID)
                .scope(Scoping.organization(ORGANIZATION_ID))
                .build();
        final TextExpr<S> id = text(ID);

        CardTable(Path<S> path) {
            super(ENTITY, path);
        }

        BoardTable<S> board() {
            return toOne(BOARD, BoardTable.ENTITY, BoardTable::new);
        }

        ProjectTable<S> project() {
            return toOne(PROJECT, ProjectTable.PROJECT_ENTITY, ProjectTable::new);
        }
    }

    /** The teams of one's organizations, and who is in them: through the team, as the processor declares it. */
    static final class TeamMemberTable {
        static final Column<String> ID = Column.required("id", SqlType.TEXT);
        static final Column<String> TEAM_ID = Column.required("teamId", SqlType.TEXT);
        static final Column<String> USER_ID = Column.required("userId", SqlType.TEXT);
        static final Entity<String> ENTITY = Entity.of(String.class, "public", "teamMember")
                .row(TeamMemberTable::read, ID)
                .hidden(TEAM_ID, USER_ID)
                .scope(Scoping.through(Reference.required("team").on(TEAM_ID, "id"), () -> TeamTable.ENTITY))
                .build();

        static String read(Row row) {
            return row.required(ID);
        }
    }

    static final class TeamTable {
        static final Column<String> ID = Column.required("id", SqlType.TEXT);
        static final Column<String> ORGANIZATION_ID = Column.required("organizationId", SqlType.TEXT);
        static final Entity<String> ENTITY = Entity.of(String.class, "public", "team")
                .row(row -> row.required(ID), ID)
                .hidden(ORGANIZATION_ID)
                .scope(Scoping.memberOf(ORGANIZATION_ID))
                .build();
    }

    static final class AnyTable<S, R> extends Table<S, R> {
        AnyTable(Entity<R> entity, Path<S> path) {
            super(entity, path);
        }

        <T> Expr<S, T> of(Column<T> column) {
            return expr(column);
        }
    }

    static final NoteTable<Note> NOTE = new NoteTable<>(Path.root(NoteTable.ENTITY));
    static final ProfileTable<Profile> PROFILE = new ProfileTable<>(Path.root(ProfileTable.ENTITY));
    static final BoardTable<Board> BOARD = new BoardTable<>(Path.root(BoardTable.ENTITY));
    static final LineTable<Line> LINE = new LineTable<>(Path.root(LineTable.ENTITY));
    static final RemarkTable<Remark> REMARK = new RemarkTable<>(Path.root(RemarkTable.ENTITY));
    static final CountryTable<Country> COUNTRY = new CountryTable<>(Path.root(CountryTable.ENTITY));
    static final SecretTable<Secret> SECRET = new SecretTable<>(Path.root(SecretTable.ENTITY));
    static final PlaceTable<Place> PLACE = new PlaceTable<>(Path.root(PlaceTable.ENTITY));
    static final ThingTable<Thing> THING = new ThingTable<>(Path.root(ThingTable.ENTITY));
    static final CardTable<Card> CARD = new CardTable<>(Path.root(CardTable.ENTITY));
    static final AnyTable<String, String> TEAM = new AnyTable<>(TeamTable.ENTITY, Path.root(TeamTable.ENTITY));
    static final AnyTable<String, String> TEAM_MEMBER =
            new AnyTable<>(TeamMemberTable.ENTITY, Path.root(TeamMemberTable.ENTITY));
    static final AuthTables.UserTable<Auth.User> USER = AuthTables.USER;

    static final Schema SCHEMA = schemaOf(
            ProjectTable.PROJECT_ENTITY,
            TaskTable.TASK_ENTITY,
            NoteTable.ENTITY,
            ProfileTable.ENTITY,
            BoardTable.ENTITY,
            LineTable.ENTITY,
            RemarkTable.ENTITY,
            CountryTable.ENTITY,
            SecretTable.ENTITY,
            PlaceTable.ENTITY,
            ThingTable.ENTITY,
            CardTable.ENTITY);

    /** A schema of some tables, with the auth tables that all have. */
    static Schema schemaOf(Entity<?>... tables) {
        return Schema.of("dev.freehold.db")
                .tables(tables)
                .authTables(
                        AuthTables.UserTable.USER_ENTITY,
                        AuthTables.OrganizationTable.ORGANIZATION_ENTITY,
                        AuthTables.MemberTable.MEMBER_ENTITY,
                        TeamTable.ENTITY,
                        TeamMemberTable.ENTITY)
                .organizations(AuthTables.OrganizationTable.ORGANIZATION_ENTITY)
                .organizationMembers(AuthTables.ORGANIZATION_MEMBERS)
                .teamMembers(Membership.of(TeamMemberTable.ENTITY, TeamMemberTable.USER_ID, TeamMemberTable.TEAM_ID))
                .build();
    }

    private Depot() {}
}
