package com.acme.todos;

import static com.acme.todos.AuthTables.USERS_SYNC;
import static com.acme.todos.TodoTable.TODO;
import static com.acme.todos.lists.TodoListTable.TODO_LIST;
import static com.acme.todos.work.AuthTables.ORGANIZATION;
import static com.acme.todos.work.AuthTables.USER;
import static com.acme.todos.work.deep.down.ProjectTable.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.todos.lists.TodoList;
import com.acme.todos.work.TodoTable;
import com.acme.todos.work.deep.down.Project;
import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** Two schemas in one module and one database know nothing of each other. */
public final class Behaviour {
    private Behaviour() {}

    public static void run(DataSource dataSource) throws SQLException {
        try (Database todos = Database.open(dataSource, AppSchema.SCHEMA);
                Database work = Database.open(dataSource, com.acme.todos.work.AppSchema.SCHEMA)) {
            Rows nina = todos.as(Actor.user("nina"));
            Rows alice = work.as(Actor.user("alice").inOrganization("acme"));

            TodoList home = nina.insert(TODO_LIST.insert("Home"));
            Todo clean = nina.insert(TODO.insert("clean").listId(home.id()));
            assertThat(nina.load(clean, TODO.list())).isEqualTo(home);
            assertThat(nina.load(home, TODO_LIST.todosByList())).containsExactly(clean);
            assertThat(nina.from(USERS_SYNC).select(USERS_SYNC.todos().count(), USERS_SYNC.todoLists().count(), List::of).list())
                    .containsExactly(List.of(1L, 1L));
            assertThat(todos.as(Actor.user("noah")).from(TODO).list()).isEmpty();

            Project apollo = alice.insert(PROJECT.insert("Apollo"));
            com.acme.todos.work.Todo launch = alice.insert(TodoTable.TODO.insert(apollo.id(), "launch"));
            assertThat(alice.load(apollo, PROJECT.todos())).containsExactly(launch);
            assertThat(alice.from(ORGANIZATION).select(ORGANIZATION.todos().count(), ORGANIZATION.projects().count(), List::of).one())
                    .isEqualTo(List.of(1L, 1L));
            assertThat(alice.from(USER).select(USER.name).list()).containsExactly("Alice");

            assertThatThrownBy(() -> nina.from(PROJECT).list()).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> alice.from(TODO).list()).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> alice.insert(TODO.insert("spy"))).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> nina.from(USER).list()).isInstanceOf(IllegalArgumentException.class);
        }
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select (select string_agg(task, ',') from todos.todo), (select string_agg(task, ',') from public.todo)")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("clean");
            assertThat(rows.getString(2)).isEqualTo("launch");
        }
    }
}
