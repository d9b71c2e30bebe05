package dev.freehold.processor.rounds;

import dev.freehold.Freehold;
import dev.freehold.db.Database;
import jakarta.persistence.Id;
import java.io.IOException;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import lombok.Getter;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.jspecify.annotations.NullMarked;

/** The compilers that run processors, each with what it takes to make it complain of nothing but errors. */
enum Compiler {
    /** The JDK's. */
    JAVAC("--release 17 -Xlint:all,-processing -Werror") {
        @Override
        JavaCompiler tool() {
            return ToolProvider.getSystemJavaCompiler();
        }
    },
    /** Eclipse's; its own warnings are left on, for without them it hides the processors', too. */
    ECJ("-source 17 -target 17") {
        @Override
        JavaCompiler tool() {
            return new EclipseCompiler();
        }
    };

    /** A package with an auth schema. */
    static final String PACKAGE = "@Freehold(auth = BetterAuth.class) package com.acme;"
            + " import dev.freehold.Freehold; import dev.freehold.auth.BetterAuth;";

    /** Imports of everything that the sources of these tests name. */
    static final String IMPORTS = "package com.acme; import dev.freehold.*; import dev.freehold.auth.BetterAuth;"
            + " import dev.freehold.auth.BetterAuth.User; import jakarta.persistence.*;";

    private final List<String> options;

    Compiler(String options) {
        this.options = List.of(options.split(" "));
    }

    abstract JavaCompiler tool();

    /** Sources of package {@code com.acme} by their paths: a package-info and types. */
    static Map<String, String> sources(String packageInfo, Map<String, String> types) {
        Map<String, String> sources = new TreeMap<>(Map.of("com/acme/package-info.java", packageInfo));
        types.forEach((name, text) -> sources.put("com/acme/" + name + ".java", text));
        return sources;
    }

    /**
     * Compiles.
     *
     * @param work an empty folder; its {@code classes} are on the class path and get the result
     * @param sources the sources by their paths
     * @param processors the processors; none at all if there are none
     * @param more more options
     * @return the errors and warnings
     */
    List<Message> compile(Path work, Map<String, String> sources, List<Processor> processors, String... more)
            throws IOException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                tool().getStandardFileManager(diagnostics, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            Path classes = Files.createDirectories(work.resolve("classes"));
            Path generated = Files.createDirectories(work.resolve("generated"));
            List<Path> staged = new ArrayList<>();
            for (Map.Entry<String, String> source : sources.entrySet()) {
                Path file = work.resolve("sources").resolve(source.getKey());
                Files.createDirectories(file.getParent());
                staged.add(Files.writeString(file, source.getValue()));
            }
            List<Path> classPath = new ArrayList<>(classPath());
            classPath.add(classes);
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
            List<String> all = new ArrayList<>(options);
            all.addAll(List.of(more));
            if (processors.isEmpty()) {
                all.add("-proc:none");
            }
            JavaCompiler.CompilationTask task = tool().getTask(
                            Writer.nullWriter(),
                            files,
                            diagnostics,
                            all,
                            null,
                            files.getJavaFileObjectsFromPaths(staged));
            if (!processors.isEmpty()) {
                task.setProcessors(processors);
            }
            task.call();
        }
        return diagnostics.getDiagnostics().stream().flatMap(this::message).toList();
    }

    private Stream<Message> message(Diagnostic<? extends JavaFileObject> diagnostic) {
        String code = String.valueOf(diagnostic.getCode());
        boolean isEcjsWarning = this == ECJ && !code.equals("null") && diagnostic.getKind() != Diagnostic.Kind.ERROR;
        boolean isNoNews = code.equals("compiler.err.warnings.and.werror");
        if (isEcjsWarning || isNoNews || diagnostic.getKind() == Diagnostic.Kind.NOTE) {
            return Stream.empty();
        }
        JavaFileObject source = diagnostic.getSource();
        String place = source == null || diagnostic.getLineNumber() <= 0
                ? ""
                : Path.of(source.getName()).getFileName() + ":" + diagnostic.getLineNumber() + ": ";
        // javac indents all lines but the first by two
        String text = diagnostic.getMessage(Locale.ENGLISH).replaceAll("\n {2,}", "\n    ");
        return Stream.of(new Message(place, text));
    }

    /**
     * What a compiler or processor says.
     *
     * @param place file and line as they are printed, or empty
     * @param text the message
     */
    record Message(String place, String text) {
        boolean isOurs() {
            return text.startsWith("[FH");
        }
    }

    private static List<Path> classPath() {
        return Stream.of(Freehold.class, Database.class, Id.class, NullMarked.class, Getter.class)
                .map(Compiler::holding)
                .toList();
    }

    private static Path holding(Class<?> type) {
        try {
            return Path.of(Objects.requireNonNull(type.getProtectionDomain().getCodeSource())
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
