package dev.freehold.db;

import static com.acme.projects.ProjectTable.PROJECT;
import static com.acme.projects.TaskTable.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.acme.projects.AppSchema;
import dev.freehold.db.error.CheckViolationException;
import dev.freehold.db.error.ConnectionException;
import dev.freehold.db.error.DatabaseException;
import dev.freehold.db.error.ForeignKeyViolationException;
import dev.freehold.db.error.InvalidValueException;
import dev.freehold.db.error.NotNullViolationException;
import dev.freehold.db.error.QueryTimeoutException;
import dev.freehold.db.error.SerializationException;
import dev.freehold.db.error.UniqueViolationException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What PostgreSQL refuses, as exceptions that name the constraint and never a value. */
class ErrorsTest {
    private static final String SECRET = "SECRET-4711";

    private TestDatabase database;
    private Rows ada;

    @BeforeEach
    void open() throws SQLException {
        database = PostgresServer.newDatabase();
        ada = database.as(TestDatabase.ADA);
    }

    private static <E extends DatabaseException> E thrown(
            Class<E> type, org.assertj.core.api.ThrowableAssert.ThrowingCallable statement) {
        Throwable thrown = catchThrowable(statement);
        assertThat(thrown).isExactlyInstanceOf(type).hasNoCause().hasNoSuppressedExceptions();
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain(SECRET);
        E exception = type.cast(thrown);
        assertThat(exception.sql().orElse("")).doesNotContain(SECRET);
        return exception;
    }

    @Test
    void uniqueKeys() {
        ada.insert(PROJECT.insert(SECRET));
        UniqueViolationException e = thrown(UniqueViolationException.class, () -> ada.insert(PROJECT.insert(SECRET)));
        assertThat(e.sqlState()).isEqualTo("23505");
        assertThat(e.constraint()).contains("project_name_key");
        assertThat(e.table()).contains("\"public\".\"project\"");
        assertThat(e.sql()).hasValueSatisfying(sql -> assertThat(sql).startsWith("insert into \"public\".\"project\""));
        assertThat(e).hasMessageContaining("project_name_key").hasMessageContaining("23505");
    }

    @Test
    void foreignKeysChecksAndNulls() throws SQLException {
        assertThat(thrown(ForeignKeyViolationException.class, () -> ada.insert(TASK.insert(SECRET, "x")))
                        .constraint())
                .contains("task_project_fkey");
        assertThat(thrown(
                                CheckViolationException.class,
                                () -> ada.insert(TASK.insert("p1", "").status(SECRET)))
                        .constraint())
                .contains("task_title_check");
        database.sql("alter table task add needed text not null default 'x'");
        database.sql("alter table task alter needed drop default");
        assertThat(thrown(NotNullViolationException.class, () -> ada.insert(TASK.insert("p1", SECRET))))
                .hasMessageContaining("column needed")
                .hasMessageContaining("\"public\".\"task\"");
        assertThat(thrown(
                                ForeignKeyViolationException.class,
                                () -> ada.update(TASK.patch().assigneeId(SECRET))
                                        .all())
                        .constraint())
                .contains("task_assignee_id_fkey");
    }

    @Test
    void values() throws SQLException {
        thrown(InvalidValueException.class, () -> ada.insert(PROJECT.insert(SECRET + "\0")));
        thrown(
                InvalidValueException.class,
                () -> ada.from(PROJECT).where(PROJECT.name.in(SECRET + "\0")).list());
        database.sql("alter table project alter name type varchar(3) using left(name, 3)");
        assertThat(thrown(InvalidValueException.class, () -> ada.insert(PROJECT.insert(SECRET)))
                        .sqlState())
                .isEqualTo("22001");
        Rows depot = database.database(Depot.SCHEMA).as(TestDatabase.ADA);
        thrown(InvalidValueException.class, () -> depot.find(Depot.NOTE.key(SECRET)));
    }

    @Test
    void exceptionsOfTriggersDoNotSpeak() throws SQLException {
        database.sql("create function refuse() returns trigger language plpgsql as"
                + " $$ begin raise exception 'no %', new.name; end $$");
        database.sql("create trigger refuse before insert on project for each row execute function refuse()");
        assertThat(thrown(DatabaseException.class, () -> ada.insert(PROJECT.insert(SECRET)))
                        .sqlState())
                .isEqualTo("P0001");
    }

    @Test
    void namesThatAreNotThere() throws SQLException {
        database.sql("alter table project rename column name to title");
        DatabaseException e = thrown(DatabaseException.class, () -> ada.insert(PROJECT.insert(SECRET)));
        assertThat(e.sqlState()).isEqualTo("42703");
        assertThat(e).hasMessageContaining("column \"name\" of relation \"project\" does not exist");
    }

    @Test
    void transactionsInEachOthersWay() throws SQLException {
        database.sql("create function clash() returns trigger language plpgsql as"
                + " $$ begin raise exception using errcode = '40001'; end $$");
        database.sql("create trigger clash before insert on project for each row execute function clash()");
        thrown(SerializationException.class, () -> ada.insert(PROJECT.insert(SECRET)));
    }

    @Test
    void statementsThatTakeTooLong() throws SQLException {
        database.sql("create function sleep() returns trigger language plpgsql as"
                + " $$ begin perform pg_sleep(30); return new; end $$");
        database.sql("create trigger sleep before insert on project for each row execute function sleep()");
        DatabaseOptions options = DatabaseOptions.defaults().withStatementTimeout(Duration.ofMillis(10));
        String url = "jdbc:postgresql://" + database.address() + "?user=postgres&sslmode=disable";
        try (Database pooled = Database.connect(url, AppSchema.SCHEMA, options)) {
            thrown(
                    QueryTimeoutException.class,
                    () -> pooled.as(TestDatabase.ADA).insert(PROJECT.insert(SECRET)));
        }
    }

    @Test
    void noServer() {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setPortNumbers(new int[] {1});
        nowhere.setPassword(SECRET);
        Rows rows = Database.open(nowhere, AppSchema.SCHEMA).as(TestDatabase.ADA);
        assertThat(thrown(ConnectionException.class, () -> rows.from(PROJECT).list())
                        .sqlState())
                .isEqualTo("08001");
        thrown(ConnectionException.class, () -> rows.transaction(tx -> 0));
    }
}
