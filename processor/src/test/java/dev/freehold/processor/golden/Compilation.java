package dev.freehold.processor.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * What one run of a compiler gave.
 *
 * @param findings what it and the processor said, sorted
 * @param generated what the processor wrote, sources and resources, by their paths
 * @param classes the folder of the classes and resources
 */
record Compilation(List<Finding> findings, SortedMap<String, String> generated, Path classes) {
    /** Runs a compiler with the processor. */
    static Compilation processed(CompilerKind compiler, List<SourceFile> sources, List<String> options, Path work) {
        List<String> all = new ArrayList<>(ProcessorUnderTest.options());
        all.addAll(options);
        return run(compiler, sources, UserClassPath.entries(), all, ProcessorUnderTest.instances(), work);
    }

    /** Runs a compiler without the processor on a program that uses what was compiled before. */
    static Compilation program(CompilerKind compiler, List<SourceFile> sources, Path classes, Path work) {
        List<Path> classPath = UserClassPath.entriesForPrograms(classes);
        return run(compiler, sources, classPath, List.of("-proc:none"), List.of(), work);
    }

    private static Compilation run(
            CompilerKind kind,
            List<SourceFile> sources,
            List<Path> classPath,
            List<String> options,
            List<Processor> processors,
            Path work) {
        FileTree.fresh(work);
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler compiler = kind.compiler();
        // Real files: javac takes --release only with its own file manager.
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            Path classes = Files.createDirectories(work.resolve("classes"));
            Path generated = Files.createDirectories(work.resolve("generated"));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
            List<String> all = new ArrayList<>(kind.options());
            all.addAll(options);
            JavaCompiler.CompilationTask task = compiler.getTask(
                    Writer.nullWriter(),
                    files,
                    diagnostics,
                    all,
                    null,
                    files.getJavaFileObjectsFromPaths(stage(sources, work.resolve("sources"))));
            if (!processors.isEmpty()) {
                task.setProcessors(processors);
            }
            boolean success = task.call();
            List<Finding> findings = diagnostics.getDiagnostics().stream()
                    .map(diagnostic -> Finding.of(diagnostic, kind))
                    .flatMap(Optional::stream)
                    .sorted()
                    .toList();
            if (!success && findings.isEmpty()) {
                throw new IllegalStateException(kind + " failed and said nothing: " + work);
            }
            SortedMap<String, String> texts = new TreeMap<>(FileTree.read(generated));
            texts.putAll(FileTree.read(classes));
            return new Compilation(findings, texts, classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> stage(List<SourceFile> sources, Path folder) throws IOException {
        List<Path> staged = new ArrayList<>();
        for (SourceFile source : sources) {
            Path file = folder.resolve(source.path());
            if (Files.exists(file)) {
                throw new IllegalStateException("Two sources are " + source.path());
            }
            Files.createDirectories(file.getParent());
            staged.add(Files.writeString(file, source.text()));
        }
        return staged;
    }

    /** What the processor said. */
    List<Finding> fromProcessor() {
        return findings.stream().filter(Finding::fromProcessor).toList();
    }
}
