package com.acme.chores;

import static com.acme.chores.AuthTables.ORGANIZATION;
import static com.acme.chores.AuthTables.USER;
import static com.acme.chores.BadgeTable.BADGE;
import static com.acme.chores.ChoreTable.CHORE;
import static com.acme.chores.PersonTable.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.Actor;
import dev.freehold.db.Assignments;
import dev.freehold.db.Database;
import dev.freehold.db.Insert;
import dev.freehold.db.Path;
import dev.freehold.db.Patch;
import dev.freehold.db.Rows;
import dev.freehold.db.Table;
import dev.freehold.db.Unscoped;
import dev.freehold.db.Writable;
import dev.freehold.db.error.ForeignKeyViolationException;
import dev.freehold.db.error.NoRowException;
import dev.freehold.db.schema.Column;
import dev.freehold.db.schema.SqlType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/** Who sees and who changes the mirrors of whom, where there are organizations. */
public final class Behaviour {
    private final Rows alice;
    private final Rows bob;
    private final Rows carol;
    private final Unscoped everyone;

    private Behaviour(Database database) {
        alice = database.as(Actor.user("alice").inOrganization("acme"));
        bob = database.as(Actor.user("bob").inOrganization("acme"));
        carol = database.as(Actor.user("carol").inOrganization("globex"));
        everyone = database.unscoped("test");
    }

    public static void run(DataSource dataSource) throws SQLException {
        try (Database database = Database.open(dataSource, AppSchema.SCHEMA)) {
            Behaviour behaviour = new Behaviour(database);
            behaviour.seen();
            behaviour.changed();
            behaviour.forged();
            behaviour.owned();
            sql(dataSource, "delete from \"user\" where id = 'bob'");
            behaviour.left();
        }
    }

    private void seen() {
        assertThat(alice.from(PERSON).orderBy(PERSON.email.asc()).list())
                .containsExactly(
                        new Person("alice", "Alice", "alice@example.com", Instant.parse("2026-01-01T00:00:00Z"), null, null),
                        new Person("bob", "Bob", "bob@example.com", Instant.parse("2026-01-01T00:00:00Z"), null, null));
        assertThat(carol.from(PERSON).select(PERSON.name).list()).containsExactly("Carol");
        assertThat(alice.find(PERSON.key("carol"))).isEmpty();
        assertThat(alice.from(USER).where(USER.persons().any(PERSON.name.eq("Carol"))).count()).isZero();
        assertThat(alice.from(BADGE).orderBy(BADGE.holder.asc()).select(BADGE.holder, BADGE.user().name, List::of).list())
                .containsExactly(List.of("alice", "Alice"), List.of("bob", "Bob"));
    }

    private void changed() {
        assertThat(alice.update(PERSON.patch().nickname("Al").homeId("acme")).all()).isEqualTo(1);
        assertThat(alice.update(PERSON.patch().nickname("Bobby")).where(PERSON.key("bob"))).isZero();
        assertThat(alice.update(PERSON.patch().nickname("Bobby")).where(PERSON.user().name.eq("Bob"))).isZero();
        assertThat(alice.update(PERSON.patch().nickname("Ally")).where(PERSON.home().name.eq("Acme"))).isEqualTo(1);
        assertThat(bob.from(PERSON).orderBy(PERSON.id.asc()).select(PERSON.nickname).list()).containsExactly("Ally", null);
        assertThat(alice.from(ORGANIZATION).select(ORGANIZATION.personsByHome().count()).one()).isEqualTo(1);
        assertThat(everyone.update(PERSON.patch().nickname("C")).where(PERSON.key("carol"))).isEqualTo(1);
    }

    /** What a program tries that is written by hand against the runtime's types. */
    private void forged() {
        Assignments<Person> none = Assignments.of(PersonTable.PERSON_ENTITY);
        Column<String> name = Column.required("name", SqlType.TEXT);
        assertThatThrownBy(() -> none.with(name, "Eve")).isInstanceOf(IllegalArgumentException.class);
        Insert<Person> insert = () -> none;
        assertThatThrownBy(() -> alice.insert(insert)).hasMessageContaining("house.person is a mirror");
        assertThatThrownBy(() -> everyone.insertFor(Actor.user("dave"), insert)).hasMessageContaining("house.person is a mirror");
        assertThatThrownBy(() -> alice.delete(new Forged()).all()).hasMessageContaining("house.person is a mirror");
        assertThatThrownBy(() -> everyone.delete(new Forged()).all()).hasMessageContaining("house.person is a mirror");
        Column<String> id = Column.required("user_id", SqlType.TEXT);
        Patch<Person> patch = () -> none.with(id, "carol");
        assertThatThrownBy(() -> alice.update(patch)).isInstanceOf(IllegalArgumentException.class);
        assertThat(everyone.from(PERSON).count()).isEqualTo(3);
    }

    private static final class Forged extends Table<Person, Person> implements Writable<Person> {
        Forged() {
            super(PersonTable.PERSON_ENTITY, Path.root(PersonTable.PERSON_ENTITY));
        }
    }

    private void owned() {
        Chore dishes = alice.insert(CHORE.insert("Dishes").doerId("bob"));
        assertThat(bob.load(dishes, CHORE.owner()).nickname()).isEqualTo("Ally");
        assertThat(alice.load(dishes, CHORE.doer()).name()).isEqualTo("Bob");
        assertThatThrownBy(() -> alice.update(CHORE.patch().doerId("carol")).where(CHORE.key(dishes.id())))
                .isInstanceOf(ForeignKeyViolationException.class);
        everyone.update(CHORE.patch().doerId("carol")).where(CHORE.key(dishes.id()));
        assertThatThrownBy(() -> alice.load(dishes, CHORE.doer())).isInstanceOf(NoRowException.class);
        assertThat(carol.from(CHORE).list()).isEmpty();
        bob.insert(CHORE.insert("Bins"));
        assertThat(alice.from(CHORE).orderBy(CHORE.title.asc()).select(CHORE.title, CHORE.owner().name, List::of).list())
                .containsExactly(List.of("Bins", "Bob"), List.of("Dishes", "Alice"));
    }

    private void left() {
        assertThat(alice.from(CHORE).where(CHORE.title.eq("Bins")).select(CHORE.ownerId).list()).containsExactly((String) null);
        assertThat(everyone.from(PERSON).count()).isEqualTo(2);
        assertThat(everyone.from(BADGE).count()).isEqualTo(2);
    }

    private static void sql(DataSource dataSource, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
