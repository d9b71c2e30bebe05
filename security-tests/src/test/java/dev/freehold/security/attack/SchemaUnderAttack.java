package dev.freehold.security.attack;

import dev.freehold.db.schema.Schema;
import java.io.IOException;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Annotated sources, and what the processor made of them.
 *
 * @param name the folder of the sources, and the last part of their package
 * @param rowLevelSecurity whether PostgreSQL guards the rows, too
 * @param folder the classes and scripts
 */
record SchemaUnderAttack(String name, boolean rowLevelSecurity, Path folder) {
    private static final String OFF = "rowLevelSecurity = false";

    /** Compiles the sources of a folder in {@code schemas/}. */
    static SchemaUnderAttack compiled(String name, boolean rowLevelSecurity, Path sources, Path work)
            throws IOException {
        Path folder = Files.createDirectories(work.resolve(rowLevelSecurity ? name + "-rls" : name));
        List<Path> staged = new ArrayList<>();
        try (Stream<Path> files = Files.list(sources.resolve(name))) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file);
                Path copy = folder.resolve(file.getFileName());
                staged.add(Files.writeString(
                        copy, rowLevelSecurity ? text.replace(OFF, "rowLevelSecurity = true") : text));
            }
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            List<String> options = List.of("-d", folder.toString(), "-parameters", "-cp", ClassPath.text());
            JavaCompiler.CompilationTask task =
                    javac.getTask(messages, files, null, options, null, files.getJavaFileObjectsFromPaths(staged));
            task.setProcessors(List.of(processor(), new PromiseReader()));
            if (!task.call()) {
                throw new IllegalStateException(messages.toString());
            }
        }
        return new SchemaUnderAttack(name, rowLevelSecurity, folder);
    }

    /** By its name, as its class file has an annotation that is on no class path of tests. */
    private static Processor processor() {
        try {
            return (Processor) Class.forName("dev.freehold.processor.FreeholdProcessor")
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it is called in reports. */
    String title() {
        return rowLevelSecurity ? name + "-rls" : name;
    }

    /** The role that the attacked program logs in as. */
    String role() {
        return rowLevelSecurity ? "attacked" : "postgres";
    }

    /** The role that makes the tables. */
    String migrations() {
        return rowLevelSecurity ? "attacked_migrations" : "postgres";
    }

    /** The role of programs that see the rows of everybody. */
    String jobs() {
        return rowLevelSecurity ? "attacked_jobs" : "postgres";
    }

    String packageName() {
        return "com.acme." + name;
    }

    /** A script that the processor wrote, empty if it wrote none of that name. */
    String script(String script) throws IOException {
        Path file = folder.resolve("META-INF/freehold").resolve(packageName()).resolve(script);
        return Files.exists(file) ? Files.readString(file) : "";
    }

    Properties promises() throws IOException {
        Properties promises = new Properties();
        try (var in = Files.newBufferedReader(folder.resolve(PromiseReader.FILE))) {
            promises.load(in);
        }
        return promises;
    }

    /** Whether the ids of the auth tables are UUIDs. */
    boolean hasUuids() throws IOException {
        return script("auth-tables-for-tests.sql").contains("\"id\" uuid");
    }

    boolean hasTeams() throws IOException {
        return script("auth-tables-for-tests.sql").contains("\"team\"");
    }

    ClassLoader load() throws MalformedURLException {
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, SchemaUnderAttack.class.getClassLoader());
    }

    static Schema schema(ClassLoader loader, String packageName) throws ReflectiveOperationException {
        return (Schema)
                loader.loadClass(packageName + ".AppSchema").getField("SCHEMA").get(null);
    }

    /** The generated table classes, by their binary names. */
    List<String> tableClasses() throws IOException {
        Path home = folder.resolve(packageName().replace('.', '/'));
        try (Stream<Path> files = Files.list(home)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith("Table.class"))
                    .map(file -> packageName() + "." + file.substring(0, file.length() - ".class".length()))
                    .sorted()
                    .toList();
        }
    }
}
