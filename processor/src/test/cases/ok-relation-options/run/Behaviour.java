package com.acme.work;

import static com.acme.work.LabelTable.LABEL;
import static com.acme.work.LineTable.LINE;
import static com.acme.work.ProjectTable.PROJECT;
import static com.acme.work.TaskLabelsTable.TASK_LABELS;
import static com.acme.work.TaskTable.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import dev.freehold.db.error.CheckViolationException;
import dev.freehold.db.error.UniqueViolationException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What join columns and join tables say besides names is in the database. */
public final class Behaviour {
    private final DataSource dataSource;
    private final Rows alice;

    private Behaviour(DataSource dataSource, Database database) {
        this.dataSource = dataSource;
        this.alice = database.as(Actor.user("alice").inOrganization("acme"));
    }

    public static void run(DataSource dataSource) throws SQLException {
        try (Database database = Database.open(dataSource, AppSchema.SCHEMA)) {
            Behaviour behaviour = new Behaviour(dataSource, database);
            behaviour.names();
            behaviour.constraints();
            behaviour.objects();
        }
    }

    private void names() throws SQLException {
        assertThat(sql("select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'"))
                .contains("work_item", "worded", "work_item_label", "line");
        assertThat(sql("select conname from pg_constraint where contype = 'f'"))
                .contains("work_in_project", "work_from_project", "worded_work", "worded_word");
        assertThat(sql("select conname from pg_constraint where contype in ('u', 'c')"))
                .contains("one_word_for_work", "no_bad_word", "no_nowhere");
        assertThat(sql("select pg_get_indexdef('public.by_word'::regclass)").get(0)).endsWith("(organization_id, word DESC)");
        assertThat(sql("select obj_description('public.worded'::regclass, 'pg_class')"))
                .containsExactly("Work and its words.");
        assertThat(sql("select col_description(attrelid, attnum) from pg_attribute where attname in ('work', 'origin')"
                        + " and attrelid in ('public.worded'::regclass, 'public.work_item'::regclass) order by 1"))
                .containsExactly("what bears the label", "where it began");
    }

    private void constraints() {
        Project apollo = alice.insert(PROJECT.insert("Apollo"));
        Label red = alice.insert(LABEL.insert("red"));
        Label blue = alice.insert(LABEL.insert("blue"));
        Task task = alice.insert(TASK.insert().originId(apollo.id));
        alice.insert(TASK_LABELS.insert(task.id, red.id));
        assertThatThrownBy(() -> alice.insert(TASK_LABELS.insert(task.id, blue.id)))
                .isInstanceOf(UniqueViolationException.class)
                .hasMessageContaining("one_word_for_work");
        assertThat(alice.from(TASK).with(TASK.origin(), TASK.labels()).one())
                .satisfies(found -> assertThat(found.origin.name).isEqualTo("Apollo"))
                .satisfies(found -> assertThat(found.labels).extracting(label -> label.name).containsExactly("red"));
    }

    /** All of its columns are null, or none that the object needs. */
    private void objects() {
        assertThat(alice.insert(LINE.insert("a", 1)).discount).isNull();
        assertThat(alice.insert(LINE.insert("a", 2).discount(new Discount(50, "loyal"))).discount)
                .isEqualTo(new Discount(50, "loyal"));
        assertThat(alice.insert(LINE.insert("a", 3).discount(new Discount(5, null))).discount)
                .isEqualTo(new Discount(5, null));
        assertThatThrownBy(() -> alice.update(LINE.patch().discountReason("alone")).where(LINE.key("a", 1)))
                .isInstanceOf(CheckViolationException.class);
    }

    private List<String> sql(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return lines;
        }
    }
}
