package dev.freehold.security.generated;

import dev.freehold.db.Table;
import dev.freehold.db.schema.Schema;
import dev.freehold.security.postgres.TestDatabase;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Sources of one package that javac and the processor have seen, and a loader of their classes.
 *
 * @param classes the folder of the classes and scripts
 */
public record GeneratedCode(String packageName, Path classes, URLClassLoader loader) implements AutoCloseable {
    /**
     * Compiles sources of a package.
     *
     * @param sources texts by the names of their files
     * @param folder for the sources and classes; should be new
     */
    public static GeneratedCode of(String packageName, Map<String, String> sources, Path folder) throws IOException {
        Path written = Files.createDirectories(folder.resolve("sources"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            files.add(Files.writeString(written.resolve(source.getKey()), source.getValue()));
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
            List<String> options = List.of("-d", classes.toString(), "-cp", classPath());
            JavaCompiler.CompilationTask task =
                    javac.getTask(said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(ServiceLoader.load(Processor.class));
            if (!task.call()) {
                throw new IllegalArgumentException(said + "\n" + String.join("\n", sources.values()));
            }
        }
        URL[] urls = {classes.toUri().toURL()};
        return new GeneratedCode(packageName, classes, new URLClassLoader(urls, GeneratedCode.class.getClassLoader()));
    }

    /** A generated script, such as {@code schema.sql}. */
    public String script(String name) {
        try {
            return Files.readString(
                    classes.resolve("META-INF/freehold").resolve(packageName).resolve(name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes the tables of the auth server, and then those of the application. */
    public void makeTables(TestDatabase database) {
        database.run(script("auth-tables-for-tests.sql"));
        database.run(script("schema.sql"));
    }

    public Schema schema() {
        return (Schema) constant("AppSchema", "SCHEMA");
    }

    /** The tables with which queries may start, those of the auth server among them, always in one order. */
    public List<Table<?, ?>> tables() {
        try (Stream<Path> files = Files.walk(classes.resolve(packageName.replace('.', '/')))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.matches("[^$]+Table\\.class|AuthTables\\.class"))
                    .sorted()
                    .flatMap(file -> constants(file.substring(0, file.length() - ".class".length())))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Stream<Table<?, ?>> constants(String simpleName) {
        return Arrays.stream(type(simpleName).getFields())
                .filter(field -> Table.class.isAssignableFrom(field.getType()))
                .map(field -> (Table<?, ?>) constant(simpleName, field.getName()));
    }

    private Object constant(String simpleName, String field) {
        try {
            return type(simpleName).getField(field).get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Class<?> type(String simpleName) {
        try {
            return loader.loadClass(packageName + "." + simpleName);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Surefire starts the JVM with one jar that names the others, and keeps the names in a property. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
