package dev.freehold.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.freehold.db.error.ConnectionException;
import dev.freehold.db.error.FreeholdException;
import dev.freehold.db.error.SchemaMismatchException;
import dev.freehold.db.error.SchemaMismatchException.Difference;
import dev.freehold.db.schema.Schema;
import dev.freehold.db.verify.Verification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** {@code db.verify()} at the start of a program. */
class VerifyTest {
    private static final Schema SCHEMA =
            Schema.of("com.acme.work").describedBy(VerifyTest.class).build();

    private DataSource dataSource;

    @BeforeEach
    void open() throws SQLException {
        String name = PostgresServer.newDatabase(
                "template1", "auth/better-auth-1.7.7-kysely-full.sql", "META-INF/freehold/com.acme.work/schema.sql");
        dataSource = PostgresServer.dataSource("postgres", name);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void aRightDatabasePasses() {
        assertThatCode(() -> Database.open(dataSource, SCHEMA).verify()).doesNotThrowAnyException();
    }

    @Test
    void itOnlyReads() throws SQLException {
        run("alter table public.project drop column budget; drop table public.member");
        PGSimpleDataSource readOnly = (PGSimpleDataSource) dataSource;
        readOnly.setOptions("-c default_transaction_read_only=on");
        assertThatThrownBy(() -> run("create table t ()")).hasMessageContaining("read-only");
        assertThatThrownBy(() -> Database.open(readOnly, SCHEMA).verify()).isInstanceOf(SchemaMismatchException.class);
    }

    /** A data source may set a path on which nothing is found by its short name. */
    @Test
    void theSearchPathDoesNotMatter() {
        PGSimpleDataSource elsewhere = (PGSimpleDataSource) dataSource;
        elsewhere.setOptions("-c search_path=work");
        assertThatCode(() -> Database.open(elsewhere, SCHEMA).verify()).doesNotThrowAnyException();
    }

    @Test
    void allDifferencesAreInTheMessage() throws SQLException {
        run("alter table work.task alter title drop not null; drop index public.project_owner_id_idx");
        SchemaMismatchException e = catchThrowableOfType(
                SchemaMismatchException.class,
                () -> Database.open(dataSource, SCHEMA).verify());
        assertThat(e).hasNoCause().hasMessage("""
                The database does not fit the code of com.acme.work: 2 differences.

                "public"."project" index ("owner_id"): is missing
                    Fix: create index "project_owner_id_idx" on "public"."project" ("owner_id");

                "work"."task"."title": takes null, the code does not
                    Fix: alter table "work"."task" alter column "title" set not null;""");
        assertThat(e.differences())
                .hasSize(2)
                .element(1)
                .isEqualTo(new Difference(
                        "\"work\".\"task\".\"title\"",
                        "takes null, the code does not",
                        "alter table \"work\".\"task\" alter column \"title\" set not null;"));
    }

    @Test
    void theExceptionOutlivesSerialization() throws IOException, ClassNotFoundException, SQLException {
        run("drop index public.project_owner_id_idx");
        SchemaMismatchException e = catchThrowableOfType(
                SchemaMismatchException.class,
                () -> Database.open(dataSource, SCHEMA).verify());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(e);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((SchemaMismatchException) in.readObject()).differences())
                    .isEqualTo(e.differences());
        }
    }

    @Test
    void whatHasNoDescription() {
        Schema byHand = Schema.of("com.acme.work").build();
        assertThatThrownBy(() -> Database.open(dataSource, byHand).verify())
                .isInstanceOf(FreeholdException.class)
                .hasMessage("The schema com.acme.work has no description: only those that the processor writes have one"
                        + " (describedBy).");
        Schema shaded =
                Schema.of("com.acme.shaded").describedBy(VerifyTest.class).build();
        assertThatThrownBy(() -> Database.open(dataSource, shaded).verify())
                .isInstanceOf(FreeholdException.class)
                .hasMessage("There is no META-INF/freehold/com.acme.shaded/schema.json beside"
                        + " dev.freehold.db.VerifyTest. The compiler writes it; keep META-INF/freehold when classes are"
                        + " packed into a jar.");
    }

    @Test
    void whatIsNoDescription() {
        assertThatThrownBy(() -> verify("{\"format\": 2}"))
                .isExactlyInstanceOf(FreeholdException.class)
                .hasMessage("schema.json is of format 2, and this freehold-runtime reads 1: use freehold-processor and"
                        + " freehold-runtime of one version, and compile anew.");
        for (String text : new String[] {"", "{", "[]", "1", "{\"tables\": 1}"}) {
            assertThatThrownBy(() -> verify(text))
                    .as(text)
                    .isExactlyInstanceOf(FreeholdException.class)
                    .hasMessage("This is no schema.json as freehold-processor writes it.");
        }
    }

    private void verify(String json) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            Verification.of(connection, json);
        }
    }

    @Test
    void noServer() {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setPortNumbers(new int[] {1});
        assertThatThrownBy(() -> Database.open(nowhere, SCHEMA).verify()).isInstanceOf(ConnectionException.class);
    }
}
