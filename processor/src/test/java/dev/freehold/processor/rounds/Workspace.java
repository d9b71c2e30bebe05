package dev.freehold.processor.rounds;

import dev.freehold.Freehold;
import dev.freehold.db.Database;
import dev.freehold.processor.FreeholdProcessor;
import jakarta.persistence.Id;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/**
 * A user's folders of sources, generated sources and classes; compilations by javac add to the classes that earlier
 * ones left there. ECJ's batch compiler refuses to write a source whose class exists (eclipse.jdt.core#1482), so that
 * no processor can do that there.
 */
record Workspace(Path root) {
    private static final List<String> OPTIONS =
            List.of("--release", "17", "-Xlint:all,-processing", "-Werror", "-encoding", "UTF-8");

    /** Compiles these files and no others with a new processor; fails if a compiler says that something is wrong. */
    Workspace compile(Map<String, String> sources) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            List<Path> classPath = new ArrayList<>(List.of(Files.createDirectories(classes())));
            for (Class<?> type : List.of(Freehold.class, Database.class, Id.class, NullMarked.class)) {
                classPath.add(holding(type));
            }
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes()));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(Files.createDirectories(generated())));
            List<Path> written = new ArrayList<>();
            for (Map.Entry<String, String> source : sources.entrySet()) {
                Path file = root.resolve("sources").resolve(source.getKey());
                Files.createDirectories(file.getParent());
                written.add(Files.writeString(file, source.getValue()));
            }
            JavaCompiler.CompilationTask task = compiler.getTask(
                    Writer.nullWriter(), files, diagnostics, OPTIONS, null, files.getJavaFileObjectsFromPaths(written));
            task.setProcessors(List.of(new FreeholdProcessor()));
            if (!task.call()) {
                throw new AssertionError("javac fails:\n"
                        + diagnostics.getDiagnostics().stream()
                                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                                .map(diagnostic -> diagnostic.getMessage(Locale.ENGLISH))
                                .collect(Collectors.joining("\n")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Every generated source and resource by its path. */
    SortedMap<String, String> written() {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Path folder : List.of(generated(), classes())) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String path = folder.relativize(file).toString().replace('\\', '/');
                    if (!path.endsWith(".class")) {
                        texts.put(path, Files.readString(file));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    Path classes() {
        return root.resolve("classes");
    }

    Path generated() {
        return root.resolve("generated");
    }

    private static Path holding(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
