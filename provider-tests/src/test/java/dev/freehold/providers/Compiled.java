package dev.freehold.providers;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What Freehold generates for a package {@code com.acme} without entities: the auth tables alone. */
record Compiled(Path folder) {
    /**
     * Compiles a package.
     *
     * @param packageInfo the annotations of the package
     * @param folder where the sources are, if there are more, and where everything generated goes
     */
    static Compiled of(String packageInfo, Path folder) throws IOException {
        Path acme = Files.createDirectories(folder.resolve("com/acme"));
        Files.writeString(acme.resolve("package-info.java"), packageInfo + "\npackage com.acme;\n");
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(acme)) {
            files.forEach(sources::add);
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of("-d", folder.toString(), "-processor", "dev.freehold.processor.FreeholdProcessor");
            if (!javac.getTask(messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call()) {
                throw new IllegalStateException(messages.toString());
            }
        }
        return new Compiled(folder);
    }

    String resource(String name) throws IOException {
        return Files.readString(folder.resolve("META-INF/freehold/com.acme").resolve(name));
    }

    String source(String type) throws IOException {
        return Files.readString(folder.resolve("com/acme").resolve(type + ".java"));
    }
}
