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

/** Entities and small programs that use them, compiled with the processor. */
final class Compiled {
    private static final Path MODULE = Path.of(System.getProperty("basedir", ""));

    private final String packageName;
    private final ClassLoader classes;

    private Compiled(String packageName, ClassLoader classes) {
        this.packageName = packageName;
        this.classes = classes;
    }

    /** Compiles the sources in some folders, whose paths begin at the module. */
    static Compiled of(String packageName, String... folders) {
        try {
            Path output = Files.createTempDirectory("compiled");
            compile(output, folders);
            return new Compiled(
                    packageName,
                    new URLClassLoader(new URL[] {output.toUri().toURL()}, Compiled.class.getClassLoader()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code AppSchema.SCHEMA}. */
    Schema schema() {
        try {
            return (Schema) classes.loadClass(packageName + ".AppSchema")
                    .getField("SCHEMA")
                    .get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A generated script. */
    String resource(String name) {
        return text(classes.getResource("META-INF/freehold/" + packageName + "/" + name));
    }

    /** A program, which has a constructor without parameters. */
    <T> T program(Class<T> type, String name) {
        try {
            return type.cast(
                    classes.loadClass(packageName + "." + name).getConstructor().newInstance());
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

    private static void compile(Path output, String... folders) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(found, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            String path = Stream.of(Freehold.class, Database.class, Id.class, NullMarked.class)
                    .map(Compiled::holding)
                    .collect(Collectors.joining(java.io.File.pathSeparator));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    found,
                    List.of("-d", output.toString(), "--class-path", path),
                    null,
                    files.getJavaFileObjectsFromPaths(sources(folders)));
            task.setProcessors(List.of(new FreeholdProcessor()));
            if (!task.call()) {
                throw new IllegalStateException(found.getDiagnostics().toString());
            }
        }
    }

    private static List<Path> sources(String... folders) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> entries = Files.list(MODULE.resolve(folder))) {
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
