package dev.freehold.processor.golden;

import dev.freehold.processor.postgres.TestPostgres;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;

/** Runs the program of a case: {@code public static void run(DataSource)} of its class {@code Behaviour}. */
final class Behaviour {
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

    private static DataSource database(Case golden, Compilation input) throws IOException {
        List<String> dumps = golden.authDumps().stream()
                .map(name -> "/auth/" + name + ".sql")
                .toList();
        DataSource database = dumps.isEmpty() ? TestPostgres.freshDatabase() : TestPostgres.freshDatabase(dumps.get(0));
        dumps.stream().skip(1).forEach(dump -> TestPostgres.run(database, TestPostgres.resource(dump)));
        input.generated().forEach((path, text) -> {
            if (path.endsWith("/schema.sql")) {
                TestPostgres.run(database, text);
            }
        });
        Path data = golden.directory().resolve("run/data.sql");
        if (Files.exists(data)) {
            TestPostgres.run(database, Files.readString(data));
        }
        return database;
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
