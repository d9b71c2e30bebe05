package dev.freehold.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.freehold.db.verify.Verification;
import dev.freehold.processor.postgres.TestPostgres;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Runs the program of a case: {@code public static void run(DataSource)} of its class {@code Behaviour}. */
final class Behaviour {
    private static final String PROGRAM = "golden_program";
    private static final String MIGRATIONS = "golden_migrations";

    /** As docs/row-level-security.md says; roles are the server's and outlive databases. */
    private static final String LOGINS = """
            do $$
            begin
                if not exists (select from pg_roles where rolname = 'golden_program') then
                    create role golden_program login in role freehold_runtime;
                    create role golden_jobs login in role freehold_unscoped;
                    create role golden_migrations login in role freehold_owner;
                    alter role golden_migrations set role = 'freehold_owner';
                end if;
            end
            $$;
            """;

    private Behaviour() {}

    static void run(Case golden, CompilerKind compiler) throws Exception {
        Compilation input = Compilations.of(golden, compiler);
        Clean.check(golden + ", " + compiler, input);
        SourceFile main = golden.run().stream()
                .filter(source -> source.name().equals("Behaviour.java"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(golden + " has no run/Behaviour.java"));
        Compilation program =
                Compilation.program(compiler, golden.run(), input.classes(), golden.work(compiler, "run"));
        if (!program.findings().isEmpty()) {
            throw new AssertionError(golden + "/run, " + compiler + ", should compile without a word:\n"
                    + Finding.render(program.findings()));
        }
        invoke(main.typeName(), program.classes(), input.classes(), database(golden, input));
    }

    private static DataSource database(Case golden, Compilation input) throws IOException, SQLException {
        List<String> dumps = golden.authDumps().stream()
                .map(name -> "/auth/" + name + ".sql")
                .toList();
        DataSource database = dumps.isEmpty() ? TestPostgres.freshDatabase() : TestPostgres.freshDatabase(dumps.get(0));
        dumps.stream().skip(1).forEach(dump -> TestPostgres.run(database, TestPostgres.resource(dump)));
        boolean secured = !texts(input, "/roles.sql").isEmpty();
        if (secured) {
            texts(input, "/roles.sql").forEach(text -> TestPostgres.run(database, text));
            TestPostgres.run(database, LOGINS);
        }
        DataSource migrations = secured ? TestPostgres.as(MIGRATIONS, database) : database;
        DataSource program = secured ? TestPostgres.as(PROGRAM, database) : database;
        texts(input, "/schema.sql").forEach(text -> TestPostgres.run(migrations, text));
        verify(golden, input, program);
        Path data = golden.directory().resolve("run/data.sql");
        if (Files.exists(data)) {
            TestPostgres.run(database, Files.readString(data));
        }
        return program;
    }

    private static List<String> texts(Compilation input, String name) {
        return input.generated().entrySet().stream()
                .filter(file -> file.getKey().endsWith(name))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What {@code schema.sql} makes is what {@code schema.json} says. */
    private static void verify(Case golden, Compilation input, DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            for (Map.Entry<String, String> file : input.generated().entrySet()) {
                if (file.getKey().endsWith("/schema.json")) {
                    assertThat(Verification.of(connection, file.getValue()).differences())
                            .as(golden + ", " + file.getKey())
                            .isEmpty();
                }
            }
        }
    }

    private static void invoke(String type, Path program, Path input, DataSource database) throws Exception {
        URL[] folders = {program.toUri().toURL(), input.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(folders, Behaviour.class.getClassLoader())) {
            loader.loadClass(type).getMethod("run", DataSource.class).invoke(null, database);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof Exception exception ? exception : e;
        }
    }
}
