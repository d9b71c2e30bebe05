package dev.freehold.security.rls;

import dev.freehold.Freehold;
import dev.freehold.db.Database;
import dev.freehold.db.schema.Schema;
import dev.freehold.processor.FreeholdProcessor;
import jakarta.persistence.Id;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** The golden case {@code ok-row-level-security}, compiled along with small programs that use it. */
final class Vault {
    private static final Path MODULE = Path.of(System.getProperty("basedir", ""));
    private static final Path ENTITIES = MODULE.resolve("../processor/src/test/cases/ok-row-level-security/input");
    private static final Path PROGRAMS = MODULE.resolve("src/test/resources/vault");

    private static final Vault COMPILED = new Vault();

    private final ClassLoader classes;

    private Vault() {
        try {
            Path output = Files.createTempDirectory("vault");
            compile(output);
            this.classes = new URLClassLoader(new URL[] {output.toUri().toURL()}, Vault.class.getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code AppSchema.SCHEMA}. */
    static Schema schema() {
        try {
            return (Schema) COMPILED.classes
                    .loadClass("com.acme.vault.AppSchema")
                    .getField("SCHEMA")
                    .get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A generated script. */
    static String resource(String name) {
        return text(COMPILED.classes.getResource("META-INF/freehold/com.acme.vault/" + name));
    }

    /** A program of {@code src/test/resources/vault}, which has a constructor without parameters. */
    static <T> T program(Class<T> type, String name) {
        try {
            return type.cast(COMPILED.classes
                    .loadClass("com.acme.vault." + name)
                    .getConstructor()
                    .newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(URL resource) {
        try (var stream = resource.openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compile(Path output) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(found, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            String path = Stream.of(Freehold.class, Database.class, Id.class, NullMarked.class)
                    .map(Vault::holding)
                    .collect(Collectors.joining(java.io.File.pathSeparator));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    found,
                    List.of("-d", output.toString(), "--class-path", path),
                    null,
                    files.getJavaFileObjectsFromPaths(sources()));
            task.setProcessors(List.of(new FreeholdProcessor()));
            if (!task.call()) {
                throw new IllegalStateException(found.getDiagnostics().toString());
            }
        }
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path folder : List.of(ENTITIES, PROGRAMS)) {
            try (Stream<Path> entries = Files.list(folder)) {
                entries.filter(file -> file.toString().endsWith(".java"))
                        .sorted()
                        .forEach(sources::add);
            }
        }
        return sources;
    }

    private static String holding(Class<?> type) {
        return Path.of(java.net.URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }
}
