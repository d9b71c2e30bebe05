package com.acme.welcome;

import static com.acme.welcome.AuthTables.USERS_SYNC;
import static com.acme.welcome.GreetingTable.GREETING;
import static com.acme.welcome.PreferenceTable.PREFERENCE;
import static com.acme.welcome.TodoTable.TODO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.auth.NeonAuth.Legacy.UsersSync;
import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import dev.freehold.db.Unscoped;
import dev.freehold.db.error.NoRowException;
import dev.freehold.db.error.OwnerNotSyncedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;

/** Users who are not there yet, who are marked as deleted, and who are gone. */
public final class Behaviour {
    private final DataSource dataSource;
    private final Rows alice;
    private final Rows bob;
    private final Unscoped audit;

    private Behaviour(DataSource dataSource, Database database) {
        this.dataSource = dataSource;
        this.alice = database.as(Actor.user("alice"));
        this.bob = database.as(Actor.user("bob"));
        this.audit = database.unscoped("audit");
    }

    public static void run(DataSource dataSource) throws SQLException, IOException {
        try (Database database = Database.open(dataSource, AppSchema.SCHEMA)) {
            Behaviour behaviour = new Behaviour(dataSource, database);
            behaviour.objects();
            behaviour.late();
            behaviour.withoutConstraint();
            behaviour.deleted();
            behaviour.gone();
        }
    }

    /** Foreign keys where they were asked for, an index for every reference all the same. */
    private void objects() throws SQLException {
        assertThat(sql("select conname from pg_constraint where contype = 'f' order by 1"))
                .containsExactly("todo_helper_id_fkey", "todo_owner_id_fkey");
        assertThat(sql("select indexname from pg_indexes where schemaname = 'public' order by 1"))
                .containsExactly(
                        "greeting_owner_id_idx",
                        "greeting_pkey",
                        "greeting_sender_id_idx",
                        "preference_pkey",
                        "thanks_owner_id_idx",
                        "thanks_pkey",
                        "thanks_to_id_idx",
                        "todo_helper_id_idx",
                        "todo_owner_id_idx",
                        "todo_pkey");
        assertThat(sql("select column_name from information_schema.columns where is_generated = 'ALWAYS' order by 1"))
                .as("as Neon has it, so that nobody can write them")
                .containsExactly("created_at", "email", "id", "name");
    }

    /** Bob signed up, and Neon has not copied him yet. */
    private void late() throws SQLException {
        assertThatThrownBy(() -> bob.insert(TODO.insert("unpack")))
                .isInstanceOfSatisfying(OwnerNotSyncedException.class, e -> {
                    assertThat(e).hasMessageContaining("not in neon_auth.users_sync yet");
                    assertThat(e.constraint()).contains("todo_owner_id_fkey");
                    assertThat(e.table()).contains("\"public\".\"todo\"");
                });
        assertThatThrownBy(() -> bob.transaction(tx -> tx.insert(TODO.insert("unpack"))))
                .isInstanceOf(OwnerNotSyncedException.class);
        Todo plants = alice.insert(TODO.insert("water the plants"));
        assertThatThrownBy(() -> alice.update(TODO.patch().helperId("bob")).where(TODO.key(plants.id())))
                .isInstanceOfSatisfying(
                        OwnerNotSyncedException.class, e -> assertThat(e.constraint()).contains("todo_helper_id_fkey"));
        assertThatThrownBy(() -> alice.insert(TODO.insert("move").helperId("bob")))
                .isInstanceOf(OwnerNotSyncedException.class);
        assertThat(alice.from(TODO).list()).containsExactly(plants);
    }

    private record Line(String words, String email) {}

    /** The same second, on a table that does without the foreign key. */
    private void withoutConstraint() throws SQLException, IOException {
        Greeting hello = bob.insert(GREETING.insert("Hello").senderId("alice"));
        Greeting bye = bob.insert(GREETING.insert("Bye"));
        bob.insert(PREFERENCE.insert());
        alice.insert(GREETING.insert("Ahoy").senderId("nobody"));
        assertThat(bob.from(GREETING)
                        .orderBy(GREETING.id.asc())
                        .select(GREETING.words, GREETING.owner().email, Line::new)
                        .list())
                .containsExactly(new Line("Hello", null), new Line("Bye", null));
        assertThatThrownBy(() -> bob.load(hello, GREETING.owner())).isInstanceOf(NoRowException.class);
        assertThat(bob.loadAll(List.of(hello, bye), GREETING.owner()).values()).containsOnlyNulls();
        assertThat(orphans()).containsExactly("Hello", "Bye");
        assertThat(listed()).containsExactly("3 nobody", "1 bob", "2 bob", "bob");

        sync("bob", "Bob");
        assertThat(bob.load(hello, GREETING.owner()).email()).isEqualTo("bob@example.com");
        assertThat(bob.insert(TODO.insert("unpack")).task()).isEqualTo("unpack");
        // alice does not see bob: the same words as before he was there
        assertThatThrownBy(() -> alice.update(TODO.patch().helperId("bob")).all())
                .isInstanceOf(OwnerNotSyncedException.class);
        assertThat(audit.update(TODO.patch().helperId("bob")).where(TODO.ownerId.eq("alice"))).isEqualTo(1);
        assertThat(orphans()).isEmpty();
        assertThat(audit.withDeleted()
                        .from(GREETING)
                        .where(GREETING.senderId.isNotNull(), GREETING.sender().id.isNull())
                        .select(GREETING.words)
                        .list())
                .containsExactly("Ahoy");
        assertThat(listed()).containsExactly("3 nobody");
    }

    /** Bob deletes his account; Neon marks his row. */
    private void deleted() throws SQLException, IOException {
        sql("update neon_auth.users_sync set deleted_at = now() where id = 'bob' returning id");
        assertThat(bob.from(TODO).select(TODO.task, TODO.owner().email, Line::new).list())
                .containsExactly(new Line("unpack", null));
        assertThat(bob.from(USERS_SYNC).list()).isEmpty();
        assertThat(bob.find(USERS_SYNC.key("bob"))).isEmpty();
        assertThat(audit.from(USERS_SYNC).select(USERS_SYNC.id).list()).containsExactly("alice");
        Todo unpack = bob.from(TODO).one();
        assertThatThrownBy(() -> bob.load(unpack, TODO.owner()))
                .isInstanceOf(NoRowException.class)
                .hasMessageContaining("withDeleted()");
        assertThat(bob.from(USERS_SYNC).where(USERS_SYNC.todos().any()).exists()).isFalse();

        Rows all = bob.withDeleted();
        assertThat(all.from(TODO).select(TODO.task, TODO.owner().email, Line::new).list())
                .containsExactly(new Line("unpack", "bob@example.com"));
        UsersSync row = all.load(unpack, TODO.owner());
        assertThat(row.name()).isEqualTo("Bob");
        assertThat(row.deletedAt()).isNotNull();
        assertThat(all.load(row, USERS_SYNC.todos())).containsExactly(unpack);
        assertThat(all.from(USERS_SYNC).select(USERS_SYNC.id, USERS_SYNC.greetings().count(), Map::entry).list())
                .containsExactly(Map.entry("bob", 2L));
        assertThat(bob.insert(TODO.insert("pack")).task()).as("his row is there").isEqualTo("pack");
        assertThat(orphans()).as("marked is not gone").isEmpty();
        assertThat(listed()).containsExactly("3 nobody");
    }

    /** Neon removes the row at last: foreign keys cascade, and what has none stays for the audit. */
    private void gone() throws SQLException, IOException {
        sql("delete from neon_auth.users_sync where id = 'bob' returning id");
        assertThat(bob.from(TODO).list()).isEmpty();
        assertThat(alice.from(TODO).one().helperId()).isNull();
        assertThat(bob.from(GREETING).count()).isEqualTo(2);
        assertThat(orphans()).containsExactly("Hello", "Bye");
        assertThat(listed()).containsExactly("3 nobody", "1 bob", "2 bob", "bob");
    }

    private List<String> orphans() {
        return audit.withDeleted()
                .from(GREETING)
                .where(GREETING.owner().id.isNull())
                .orderBy(GREETING.id.asc())
                .select(GREETING.words)
                .list();
    }

    /** What the generated queries list, one after another. */
    private List<String> listed() throws SQLException, IOException {
        try (InputStream script = Objects.requireNonNull(
                AppSchema.class.getResourceAsStream("/META-INF/freehold/com.acme.welcome/audit.sql"))) {
            return sql(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private void sync(String id, String name) throws SQLException {
        sql("insert into neon_auth.users_sync (raw_json) values ('{\"id\": \"" + id + "\", \"display_name\": \"" + name
                + "\", \"primary_email\": \"" + id + "@example.com\", \"signed_up_at_millis\": \"1700000000000\"}')"
                + " returning id");
    }

    private List<String> sql(String script) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> lines = new ArrayList<>();
            boolean hasRows = statement.execute(script);
            while (hasRows) {
                try (ResultSet rows = statement.getResultSet()) {
                    int width = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        lines.add(width == 1 ? rows.getString(1) : rows.getString(1) + " " + rows.getString(2));
                    }
                }
                hasRows = statement.getMoreResults();
            }
            return lines;
        }
    }
}
