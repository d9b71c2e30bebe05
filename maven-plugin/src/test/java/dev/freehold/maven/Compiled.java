package dev.freehold.maven;

import dev.freehold.Freehold;
import dev.freehold.db.Database;
import dev.freehold.processor.FreeholdProcessor;
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
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** What javac and Freehold's processor say of an imported holder that an application uses. */
final class Compiled {
    private Compiled() {}

    /** The errors and warnings for a holder and one entity that users own. */
    static List<String> messages(Imported imported, Path work) throws IOException {
        String packageName = imported.holder().packageName();
        Path folder = Files.createDirectories(work.resolve("src"));
        List<Path> sources = new ArrayList<>();
        sources.add(Files.writeString(folder.resolve(imported.holder().simpleName() + ".java"), imported.text()));
        sources.add(Files.writeString(
                folder.resolve("package-info.java"),
                "@dev.freehold.Freehold(auth = " + imported.holder().simpleName() + ".class)\npackage " + packageName
                        + ";\n"));
        sources.add(Files.writeString(
                folder.resolve("Todo.java"),
                "package " + packageName + ";\n\n@dev.freehold.OwnedBy("
                        + imported.holder().simpleName() + "." + imported.userType()
                        + ".class)\npublic record Todo(@jakarta.persistence.Id String id, String title) {}\n"));
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(
                    StandardLocation.CLASS_PATH,
                    List.of(
                            holding(Freehold.class),
                            holding(Database.class),
                            holding(Id.class),
                            holding(NullMarked.class)));
            files.setLocationFromPaths(
                    StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectories(work.resolve("classes"))));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    Writer.nullWriter(),
                    files,
                    diagnostics,
                    List.of("--release", "17", "-Xlint:all,-processing,-options", "-Xdoclint:all/protected"),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(new FreeholdProcessor()));
            boolean success = task.call();
            List<String> messages = diagnostics.getDiagnostics().stream()
                    .filter(message -> isOfHolder(message, imported))
                    .map(message -> message.getLineNumber() + ": " + message.getMessage(Locale.ENGLISH))
                    .toList();
            if (!success && messages.isEmpty()) {
                throw new IllegalStateException("javac failed: " + diagnostics.getDiagnostics());
            }
            return messages;
        }
    }

    /** The application's sources have no documentation, which is no concern of the import. */
    private static boolean isOfHolder(javax.tools.Diagnostic<? extends JavaFileObject> message, Imported imported) {
        return message.getSource() == null
                || message.getSource().getName().endsWith(imported.holder().simpleName() + ".java");
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
