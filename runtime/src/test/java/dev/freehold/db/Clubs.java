package dev.freehold.db;

import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.Entity;
import dev.freehold.db.schema.Membership;
import dev.freehold.db.schema.Reference;
import dev.freehold.db.schema.Schema;
import dev.freehold.db.schema.Scoping;
import dev.freehold.db.schema.SqlType;
import java.time.Instant;

/** The tables of clubs.sql: people, clubs and memberships are marked as deleted, and people arrive late. */
final class Clubs {
    record Person(String id, String name) {}

    record Club(String id) {}

    record Member(String clubId, String personId) {}

    record Todo(long id, String task) {}

    record Post(String id) {}

    static final class PersonTable<S> extends Table<S, Person> {
        static final Column<String> ID = Column.required("id", SqlType.TEXT);
        static final Column<String> NAME = Column.required("name", SqlType.TEXT);
        static final Column<String> MENTOR_ID = Column.optional("mentor_id", SqlType.TEXT);
        static final Column<Instant> GONE_AT = Column.optional("gone \"at\"", SqlType.INSTANT);
        static final Reference MENTOR = Reference.optional("mentor").on(MENTOR_ID, "id");
        static final Reference PUPILS = Reference.many("pupils").on(ID, "mentor_id");
        static final Reference TODOS = Reference.many("todos").on(ID, "owner_id");
        static final Entity<Person> ENTITY = Entity.of(Person.class, "login", "person")
                .id(ID, Person::id)
                .row(row -> new Person(row.required(ID), row.required(NAME)), ID, NAME)
                .hidden(MENTOR_ID, GONE_AT)
                .scope(Scoping.self(ID))
                .deleted(GONE_AT)
                .build();
        final TextExpr<S> id = text(ID);
        final TextExpr<S> name = text(NAME);

        PersonTable(Path<S> path) {
            super(ENTITY, path);
        }

        PersonTable<S> mentor() {
            return toOne(MENTOR, ENTITY, PersonTable::new);
        }

        Many<S, Person> pupils() {
            return toMany(PUPILS, ENTITY);
        }

        Many<S, Todo> todos() {
            return toMany(TODOS, TodoTable.ENTITY);
        }

        Key<Person> key(String id) {
            return Key.of(Assignments.of(ENTITY).with(ID, id));
        }
    }

    static final class ClubTable<S> extends Table<S, Club> {
        static final Column<String> ID = Column.required("id", SqlType.TEXT);
        static final Column<Instant> GONE_AT = Column.optional("gone_at", SqlType.INSTANT);
        static final Entity<Club> ENTITY = Entity.of(Club.class, "login", "club")
                .id(ID, Club::id)
                .row(row -> new Club(row.required(ID)), ID)
                .hidden(GONE_AT)
                .scope(Scoping.memberOf(ID))
                .deleted(GONE_AT)
                .build();

        final TextExpr<S> id = text(ID);

        ClubTable(Path<S> path) {
            super(ENTITY, path);
        }
    }

    static final class MemberTable<S> extends Table<S, Member> {
        static final Column<String> CLUB_ID = Column.required("club_id", SqlType.TEXT);
        static final Column<String> PERSON_ID = Column.required("person_id", SqlType.TEXT);
        static final Column<Instant> GONE_AT = Column.optional("gone_at", SqlType.INSTANT);
        static final Reference CLUB = Reference.required("club").on(CLUB_ID, "id");
        static final Reference PERSON = Reference.required("person").on(PERSON_ID, "id");
        static final Entity<Member> ENTITY = Entity.of(Member.class, "login", "member")
                .row(row -> new Member(row.required(CLUB_ID), row.required(PERSON_ID)), CLUB_ID, PERSON_ID)
                .hidden(GONE_AT)
                .scope(Scoping.memberOf(CLUB_ID))
                .deleted(GONE_AT)
                .build();

        final TextExpr<S> personId = text(PERSON_ID);

        MemberTable(Path<S> path) {
            super(ENTITY, path);
        }

        ClubTable<S> club() {
            return toOne(CLUB, ClubTable.ENTITY, ClubTable::new);
        }

        PersonTable<S> person() {
            return toOne(PERSON, PersonTable.ENTITY, PersonTable::new);
        }
    }

    static final class TodoTable<S> extends Table<S, Todo> implements Writable<Todo> {
        static final Column<Long> ID = Column.required("id", SqlType.INT8).identity();
        static final Column<String> TASK = Column.required("task", SqlType.TEXT);
        static final Column<String> HELPER_ID = Column.optional("helper_id", SqlType.TEXT);
        static final Column<String> OWNER_ID = Column.required("owner_id", SqlType.TEXT);
        static final Reference OWNER = Reference.required("owner").on(OWNER_ID, "id");
        static final Reference HELPER = Reference.optional("helper").on(HELPER_ID, "id");
        static final Entity<Todo> ENTITY = Entity.of(Todo.class, "public", "todo")
                .id(ID, Todo::id)
                .row(row -> new Todo(row.required(ID), row.required(TASK)), ID, TASK)
                .hidden(HELPER_ID, OWNER_ID)
                .scope(Scoping.owner(OWNER_ID))
                .awaits("todo_owner_id_fkey", () -> PersonTable.ENTITY)
                .build();
        final ComparableExpr<S, Long> id = comparable(ID);
        final TextExpr<S> task = text(TASK);

        TodoTable(Path<S> path) {
            super(ENTITY, path);
        }

        PersonTable<S> owner() {
            return toOne(OWNER, PersonTable.ENTITY, PersonTable::new);
        }

        PersonTable<S> helper() {
            return toOne(HELPER, PersonTable.ENTITY, PersonTable::new);
        }

        Insert<Todo> insert(String task) {
            return () -> Assignments.of(ENTITY).with(TASK, task);
        }

        Patch<Todo> patch(String helperId) {
            return () -> Assignments.of(ENTITY).with(HELPER_ID, helperId);
        }
    }

    static final class PostTable<S> extends Table<S, Post> implements Writable<Post> {
        static final Column<String> ID = Column.required("id", SqlType.TEXT);
        static final Column<String> CLUB_ID = Column.required("club_id", SqlType.TEXT);
        static final Column<String> AUTHOR_ID = Column.optional("author_id", SqlType.TEXT);
        static final Reference AUTHOR = Reference.optional("author").on(AUTHOR_ID, "id");
        static final Entity<Post> ENTITY = Entity.of(Post.class, "public", "post")
                .id(ID, Post::id)
                .row(row -> new Post(row.required(ID)), ID)
                .hidden(CLUB_ID, AUTHOR_ID)
                .scope(Scoping.organization(CLUB_ID).attributedTo(AUTHOR_ID))
                .awaits("post_author_id_fkey", () -> PersonTable.ENTITY)
                .build();
        final TextExpr<S> id = text(ID);

        PostTable(Path<S> path) {
            super(ENTITY, path);
        }

        PersonTable<S> author() {
            return toOne(AUTHOR, PersonTable.ENTITY, PersonTable::new);
        }

        Key<Post> key(String id) {
            return Key.of(Assignments.of(ENTITY).with(ID, id));
        }

        Insert<Post> insert(String id) {
            return () -> Assignments.of(ENTITY).with(ID, id);
        }
    }

    static final PersonTable<Person> PERSON = new PersonTable<>(Path.root(PersonTable.ENTITY));
    static final ClubTable<Club> CLUB = new ClubTable<>(Path.root(ClubTable.ENTITY));
    static final MemberTable<Member> MEMBER = new MemberTable<>(Path.root(MemberTable.ENTITY));
    static final TodoTable<Todo> TODO = new TodoTable<>(Path.root(TodoTable.ENTITY));
    static final PostTable<Post> POST = new PostTable<>(Path.root(PostTable.ENTITY));

    static final Schema SCHEMA = Schema.of("clubs")
            .tables(TodoTable.ENTITY, PostTable.ENTITY)
            .authTables(PersonTable.ENTITY, ClubTable.ENTITY, MemberTable.ENTITY)
            .organizations(ClubTable.ENTITY)
            .organizationMembers(Membership.of(MemberTable.ENTITY, MemberTable.PERSON_ID, MemberTable.CLUB_ID))
            .build();

    private Clubs() {}
}
