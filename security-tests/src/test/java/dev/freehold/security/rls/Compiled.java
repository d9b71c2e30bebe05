package dev.freehold.security.rls;

import dev.freehold.Freehold;
import dev.freehold.db.Database;
import dev.freehold.db.schema.Schema;
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
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
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
    private final Path output;
    private final ClassLoader classes;

    private Compiled(String packageName, Path output) throws IOException {
        this.packageName = packageName;
        this.output = output;
        this.classes = new URLClassLoader(new URL[] {output.toUri().toURL()}, Compiled.class.getClassLoader());
    }

    /** Compiles the sources in some folders, whose paths begin at the module. */
    static Compiled of(String packageName, String... folders) {
        try {
            Path output = Files.createTempDirectory("compiled");
            compile(output, sources(folders));
            return new Compiled(packageName, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles a golden case whose rows are to be kept by PostgreSQL, too. */
    static Compiled secured(Path golden) {
        try {
            Path output = Files.createTempDirectory("compiled");
            compile(output, stageSecured(golden.resolve("input"), output.resolve("sources")));
            return new Compiled("", output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> stageSecured(Path input, Path folder) throws IOException {
        List<Path> staged = new ArrayList<>();
        try (Stream<Path> entries = Files.walk(input)) {
            for (Path file : entries.filter(each -> each.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                Path copy = folder.resolve(input.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                String text =
                        Files.readString(file).replace("@Freehold(auth", "@Freehold(rowLevelSecurity = true, auth");
                staged.add(Files.writeString(copy, text.replace(", rowLevelSecurity = true)", ")")));
            }
        }
        return staged;
    }

    /** The generated files of a name, one for each schema. */
    List<String> all(String name) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(each -> each.endsWith(name)).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
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

    private static void compile(Path output, List<Path> sources) throws IOException {
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
                    files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(ServiceLoader.load(Processor.class).stream()
                    .map(ServiceLoader.Provider::get)
                    .filter(processor -> processor.getClass().getName().startsWith("dev.freehold."))
                    .toList());
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
